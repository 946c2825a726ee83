import type { Channel, Contact, Hours, Policy } from '../../policy/policy.ts';
import { bodyWords, facilityWords } from '../../wording/about.ts';
import { hoursRows } from '../../wording/hours.ts';
import { statements } from '../../wording/sentence.ts';
import { capital, listWords } from '../../wording/text.ts';
import type { ChannelCard, ContactLine, ContactPart, Icon, Leaflet } from '../leaflet.ts';
import { differs, openLine, openLines } from './hours.ts';
import { idsOf, printable, said } from './said.ts';

/** How to reach the association: a card a channel, the opening hours, and what goes on the cover. */
export function contact(
  policy: Policy,
  inTable: ReadonlySet<string>,
): { part: ContactPart | undefined; glance: Leaflet['glance'] } {
  const all = policy.channels.map((channel) => ({ ...channel, ...openHours(channel, policy) }));
  const channels = all.map((channel) => card(channel, policy, inTable)).filter(saysSomething);
  const listed = new Set(channels.flatMap(({ contacts }) => contacts.map(({ text }) => text)));
  const own = ownContacts(policy);
  const hours = hoursToShow(policy.times, all).map((open) => ({
    title: capital(open.name || 'When we are open'),
    rows: hoursRows(open).map(({ days, times }) => ({ days, times: capital(breakable(times)) })),
    text: open.text,
  }));
  const general = own.filter(({ text }) => !listed.has(text));
  const part = channels.length || hours.length || general.length ? { channels, hours, general } : undefined;
  return { part, glance: glance(all, channels, own) };
}

/** A channel's hours, which are often told by their name alone. */
function openHours({ open }: Channel, { times }: Policy): { open?: Hours } {
  const named = times.find(({ name }) => name === open?.name);
  return open ? { open: named ?? open } : {};
}

/** A channel of which nothing is told is in the table of timescales at most. */
function saysSomething({ icon: _, title: __, ...rest }: ChannelCard): boolean {
  return Object.values(rest).some((list) => list.length > 0);
}

function card(channel: Channel, policy: Policy, inTable: ReadonlySet<string>): ChannelCard {
  const { title, contacts, options, facilities, text } = channel;
  const here = new Set(policy.sections.filter(({ kind }) => kind === 'channel').flatMap(idsOf));
  const clockless = printable(
    channel.commitments.filter((id) => here.has(id)),
    policy,
  ).filter(({ id }) => !inTable.has(id));
  return {
    icon: icons.find(([words]) => words.test(`${channel.means} ${title}`))?.[1] ?? 'person',
    title,
    contacts: contacts.map(contactLine),
    lines: lines(channel),
    options: options.map(({ keyword, gives }) => ({ keyword, gives })),
    facilities: facilities.map(facilityWords),
    said: statements(clockless).map((group) => said(group, policy)),
    text,
  };
}

/** When the channel is open, who answers and who takes it on. */
function lines({ open, openOnly, answeredBy, receivedBy, passedTo, passedIf }: Channel): string[] {
  const whom = (names: readonly string[]) => listWords(names.map(bodyWords));
  const passed = passedTo.length ? `Passed to ${whom(passedTo)}` : '';
  return [
    open ? openWords(open) : '',
    openOnly ? `${capital(openOnly)} only` : '',
    receivedBy.length ? `Received by ${whom(receivedBy)}` : '',
    answeredBy.length ? `Answered by ${whom(answeredBy)}` : '',
    passed && passedIf.length ? `${passed} if ${listWords(passedIf, 'or')}` : passed,
  ].filter(Boolean);
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

/** Hours that fit a line are said in the card; others are named there, and have a table. */
function openWords(open: Hours): string {
  return (!differs(open) && openLine(open)) || capital(open.name);
}

/** The hours that the policy names, and those that a line cannot say. */
function hoursToShow(times: readonly Hours[], channels: readonly Channel[]): Hours[] {
  const all = new Map([...times, ...channels.flatMap(({ open }) => open ?? [])].map((hours) => [hours.name, hours]));
  return [...all.values()].filter((hours) => hours.week?.length && (hours.name || differs(hours)));
}

/** “5pm to 8.45am the next day” is too long for one line of a telephone in large print. */
function breakable(times: string): string {
  return times.replaceAll('\u00a0the\u00a0next', ' the\u00a0next');
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

/** The first telephone number, e-mail address, website and postal address there are, and when someone is there. */
function glance(channels: Channel[], cards: ChannelCard[], own: ContactLine[]): Leaflet['glance'] {
  const all = [...own, ...cards.flatMap(({ contacts }) => contacts)];
  const kinds = ['telephone', 'email', 'web', 'address'];
  const contacts = kinds.flatMap((kind) => all.find((line) => line.kind === kind) ?? []);
  const main = channels.filter(({ means }) => means === 'telephone' || means === 'office');
  const open = main.find(({ open }) => open?.week?.length)?.open;
  return { contacts, open: open ? openLines(open) : [] };
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
  // “Online complaint form” is no address.
  if (kind === 'web' && !href) return { kind, label: 'Online', text: value.replace(/^online /i, '') };
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
