import type { Channel, Contact, Hours, Policy } from '../../policy/policy.ts';
import { statements } from '../../wording/sentence.ts';
import { capital } from '../../wording/text.ts';
import type { ChannelCard, ContactLine, ContactPart, Icon, Leaflet } from '../leaflet.ts';
import { differs, hoursRows, openLine } from './hours.ts';
import { isTimed, printable, said } from './said.ts';

/** How to reach the association: a card a channel, the opening hours, and what goes on the cover. */
export function contact(policy: Policy): { part: ContactPart | undefined; glance: Leaflet['glance'] } {
  const channels = policy.channels.map((channel) => card(channel, policy));
  const listed = new Set(channels.flatMap(({ contacts }) => contacts.map(({ text }) => text)));
  const own = ownContacts(policy);
  const hours = hoursToShow(policy).map((open) => ({
    title: capital(open.name),
    rows: hoursRows(open),
    text: open.text,
  }));
  const general = own.filter(({ text }) => !listed.has(text));
  const part = channels.length || hours.length || general.length ? { channels, hours, general } : undefined;
  return { part, glance: glance(policy, channels, own) };
}

function card(channel: Channel, policy: Policy): ChannelCard {
  const { title, contacts, open, answeredBy, referredTo, options, facilities, text } = channel;
  const clockless = printable(channel.commitments, policy).filter((commitment) => !isTimed(commitment));
  return {
    icon: icons.find(([words]) => words.test(`${channel.means} ${title}`))?.[1] ?? 'person',
    title,
    contacts: contacts.map(contactLine),
    ...(open && { open: openWords(open) }),
    ...(answeredBy && { answeredBy }),
    ...(referredTo && { referredTo }),
    options,
    facilities,
    said: statements(clockless).map((group) => said(group, policy)),
    text,
  };
}

const icons: [RegExp, Icon][] = [
  [/out.of.hours|night|emergenc/i, 'night'],
  [/e-?mail/i, 'email'],
  [/text|sms/i, 'message'],
  [/chat|facebook|social|message|whatsapp/i, 'chat'],
  [/portal|app\b/i, 'app'],
  [/website|online|web/i, 'web'],
  [/letter|post|mail|write|correspondence/i, 'letter'],
  [/telephone|phone|call/i, 'phone'],
  [/office|visit|reception|person/i, 'building'],
];

/** Hours of one line are said in the card; others are named there, and have a table. */
function openWords(open: Hours): string {
  return differs(open) && open.name ? capital(open.name) : openLine(open);
}

function hoursToShow({ times, channels }: Policy): Hours[] {
  const all = [...times, ...channels.flatMap(({ open }) => open ?? [])];
  const weekly = [...new Map(all.map((open) => [open.name, open])).values()].filter(({ week }) => week?.length);
  return weekly.filter((open) => open.name || differs(open));
}

/** What the association itself gives, besides its channels. */
function ownContacts({ association }: Policy): ContactLine[] {
  const { telephones, emails, website, addresses } = association;
  return [
    ...telephones.map((value) => contactLine({ kind: 'telephone', value })),
    ...emails.map((value) => contactLine({ kind: 'email', value })),
    ...(website ? [contactLine({ kind: 'web', value: website })] : []),
    ...addresses.map((value) => contactLine({ kind: 'address', value })),
  ];
}

/** The first telephone number, e-mail address, website and postal address there are. */
function glance({ channels }: Policy, cards: ChannelCard[], own: ContactLine[]): Leaflet['glance'] {
  const all = [...own, ...cards.flatMap(({ contacts }) => contacts)];
  const kinds = ['telephone', 'email', 'web', 'address'];
  const contacts = kinds.flatMap((kind) => all.find((line) => line.kind === kind) ?? []);
  const open = channels.find(({ open }) => open?.week?.length)?.open;
  return { contacts, ...(open && !differs(open) && { open: openLine(open) }) };
}

const labels: Record<Contact['kind'], string> = {
  telephone: 'Telephone',
  text: 'Text',
  email: 'Email',
  web: 'Website',
  address: 'Address',
  name: 'Name',
};

/** One contact, with the address that a device can follow; nothing that is not plainly one becomes a link. */
export function contactLine({ kind, value }: Contact): ContactLine {
  const href = address(kind, value);
  return { kind, label: labels[kind], text: value, ...(href && { href }) };
}

function address(kind: Contact['kind'], value: string): string | undefined {
  if (kind === 'telephone' || kind === 'text') {
    const digits = value.replaceAll(/[^\d+]/g, '');
    return digits.length > 2 ? `tel:${digits}` : undefined;
  }
  if (kind === 'email') return /^[^\s@<>"]+@[^\s@<>"]+$/.test(value) ? `mailto:${value}` : undefined;
  if (kind !== 'web') return undefined;
  const url = URL.parse(`https://${value.replace(/^https?:\/\//i, '')}`);
  return url && /^[^\s<>"]+$/.test(value) ? url.href : undefined;
}
