import type { Policy, Reference } from '../../policy/policy.ts';
import { bodyWords, monitoringWords } from '../../wording/about.ts';
import { everyWords } from '../../wording/amounts.ts';
import { dateWords } from '../../wording/dates.ts';
import { capital, listWords } from '../../wording/text.ts';
import type { AboutPart } from '../leaflet.ts';

/** Where the leaflet comes from: who approved it, when it is looked at again, who checks that it is kept. */
export function about(policy: Policy): AboutPart | undefined {
  const monitoring = policy.monitoring.map((one) => ({
    name: capital(one.name),
    words: monitoringWords(one).join(' '),
    text: one.text,
  }));
  const told = monitoring.filter(({ words, text }) => words || text.length);
  const part: AboutPart = {
    text: [...policy.association.text, ...policy.policy.text],
    facts: facts(policy),
    customers: customers(policy),
    values: policy.policy.values,
    monitoring: told,
    alsoMonitoredBy: monitoring.filter((one) => !told.includes(one)).map(({ name }) => name),
    references: references(policy),
    glossary: policy.references.glossary,
  };
  return Object.values(part).some((list) => list.length) ? part : undefined;
}

/** Whom the policy is for; groups of which the same is told stand together, and “tenants in sheltered housing” says of itself that they are tenants. */
function customers(policy: Policy): AboutPart['customers'] {
  const alike = Map.groupBy(policy.customers, ({ id, of, text }) => (of.length ? id : text.join(' ')));
  return [...alike.values()].map((groups) => {
    const name = listWords(groups.map(({ name }) => name));
    const of = (groups[0]?.of ?? []).map((id) => groupName(id, policy));
    return { name: capital(name), of: of.every((one) => name.includes(one)) ? [] : of, text: groups[0]?.text ?? [] };
  });
}

function groupName(id: string, { customers }: Policy): string {
  return customers.find((group) => group.id === id)?.name ?? id;
}

function facts({ policy, association }: Policy): AboutPart['facts'] {
  const { approved, reviewed, review, owner, reference, status } = policy;
  const all: [string, string | undefined][] = [
    ['Policy', policy.title],
    ['Reference', reference],
    ['Status', status && capital(status)],
    ['Approved', approved && [dateWords(approved.on), byWords(approved.by)].join('')],
    ['Last reviewed', reviewed && [dateWords(reviewed.on), byWords(reviewed.by)].join('')],
    ['Reviewed', review?.every && capital(everyWords(review.every)) + byWords(review.by)],
    ['Next review', review?.next && dateWords(review.next) + (review.every ? '' : byWords(review.by))],
    ['About reviews', review?.text.join(' ')],
    ['Owner', owner],
    ...policy.facts.map(({ name, value }): [string, string] => [factName(name), capital(value)]),
    ['Group', association.group],
    ['Registered', association.registered],
  ];
  return all.flatMap(([name, value]) => (value ? { name, value } : []));
}

/** “alsoKnownAs” as people read it. */
function factName(name: string): string {
  return capital(name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function byWords(who: string | undefined): string {
  return who ? ` by ${bodyWords(who)}` : '';
}

const kinds = [
  ['Our other policies', 'relatedPolicies'],
  ['Laws', 'laws'],
  ['Frameworks', 'frameworks'],
  ['Codes', 'codes'],
  ['Documents', 'documents'],
  ['Our teams', 'teams'],
  ['Organisations', 'organisations'],
  ['Schemes', 'schemes'],
] as const;

function references({ references }: Policy): AboutPart['references'] {
  return kinds
    .map(([title, kind]) => ({ title, names: references[kind].map(referenceWords) }))
    .filter(({ names }) => names.length);
}

function referenceWords({ name, website, sections, outcomes, standards, text }: Reference): string {
  const details = [
    ...parted('section', sections),
    ...parted('outcome', outcomes),
    ...parted('standard', standards),
    ...(website ? [website] : []),
  ];
  return [capital([name, ...details].join(', ')), ...text].join('. ');
}

function parted(word: string, names: readonly string[]): string[] {
  return names.length ? [`${word}${names.length > 1 ? 's' : ''} ${listWords(names)}`] : [];
}
