import type { Languages, Policy } from '../policy/policy.ts';
import { joined, listWords } from './text.ts';

/** Words of which there is no plural, or which are one already. */
const uncounted = new Set([
  ...['information', 'advice', 'feedback', 'correspondence', 'graffiti', 'lighting', 'interpreting', 'compensation'],
  ...['damp and mould', 'fly-tipping', 'anti-social behaviour', 'harassment', 'violence', 'domestic abuse', 'rent'],
  ...['grounds maintenance', 'stair cleaning', 'garden assistance', 'money advice', 'performance', 'access', 'public'],
  ...['loss of heating', 'loss of power', 'proof of identity', 'personal information', 'large print', 'Braille'],
]);

/** How a contact is spoken of that came by a means; others go by their own name. */
const contacts: Record<string, string> = {
  telephone: 'call',
  'out of hours telephone': 'out-of-hours call',
  office: 'visitor',
  website: 'online enquiry',
  portal: 'portal message',
  app: 'app message',
  answerphone: 'answerphone message',
  'social media': 'social media message',
  Facebook: 'Facebook message',
  WhatsApp: 'WhatsApp message',
};

/** How we do something by a means, where “by letter” would not be said. */
const ways: Record<string, string> = {
  telephone: 'by phone',
  office: 'in person',
  website: 'on our website',
  app: 'through our app',
  portal: 'through our customer portal',
  'social media': 'on social media',
  Facebook: 'on Facebook',
  'automatic reply': 'with an automatic reply',
  message: 'by message',
};

/** “letters”, “enquiries”, “requests for information”, “aids and adaptations”; unchanged where there is no plural. */
export function plural(noun: string): string {
  if (isUncounted(noun)) return noun;
  if (noun.startsWith('freedom of ')) return pluralWord(noun);
  const [head = noun, ...rest] = noun.split(/(?= (?:of|for|in|to|with|about|from|by) )/);
  return head.split(' and ').map(pluralWord).join(' and ') + rest.join('');
}

/** Whether “them” stands for it: more than one, or a plural. */
export function isPlural(noun: string): boolean {
  if (isUncounted(noun)) return false;
  if (noun.startsWith('freedom of ')) return noun.endsWith('s');
  const [head = noun] = noun.split(/ (?:of|for|in|to|with|about|from|by) /);
  return / and /.test(head) || /(?:[^s]s|people|everyone)$/i.test(head);
}

/** The contacts that came by a means: “calls”, “letters”, “visitors”. */
export function contactNoun(means: string): string {
  return contacts[means] ?? means;
}

/** “by phone”, “by letter or email, or in person”, “in writing”, “by letter in Welsh and English”. */
export function wayWords(means: readonly string[], inWriting = false, languages?: Languages): string {
  const said = [...new Set(means.map((one) => ways[one] ?? `by ${one}`)), ...(inWriting ? ['in writing'] : [])];
  const plain = said.filter((way) => way.startsWith('by '));
  const others = said.filter((way) => !plain.includes(way));
  const by = listWords(
    plain.map((way, at) => (at === 0 ? way : way.slice('by '.length))),
    'or',
  );
  const how = listWords(by ? [by, ...others] : others, 'or');
  return joined(how, languages && `in ${listWords(languages.of, languages.join)}`);
}

/** A group of people as the policy prints it. */
export function groupWords(policy: Pick<Policy, 'customers'>, id: string): string {
  return policy.customers.find((group) => group.id === id)?.name ?? plural(id);
}

/** “tenants and some leaseholders”. */
export function groupsWords(
  policy: Pick<Policy, 'customers'>,
  ids: readonly string[],
  some: readonly string[] = [],
): string {
  return listWords(ids.map((id) => (some.includes(id) ? `some ${groupWords(policy, id)}` : groupWords(policy, id))));
}

function isUncounted(noun: string): boolean {
  const [head = noun] = noun.split(/ (?:of|for|in|to|with|about|from|by) /);
  return uncounted.has(noun) || uncounted.has(head) || /\b(?:information|advice|equipment)$/.test(head);
}

function pluralWord(noun: string): string {
  if (/[^s]s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
