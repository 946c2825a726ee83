import { contactEvents, termOf } from '../../../policy/ready.ts';
import { enquiry } from '../../case.ts';
import { eventNumber, meansBy, type Plan, promisesAbout } from './plan.ts';
import { literal } from './text.ts';

/** The words that a case may use, and under each subject what may apply to it by which means. */
export function vocabularyTables(plan: Plan): string {
  const { events, known, rules, subjects } = plan;
  const ids = (kind: string) => rules.policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const begins = (event: string | undefined) => (event === undefined ? 'undefined' : eventNumber(plan, event));
  const means = ids('means').map((id) => row(id, `{ begins: ${begins(termOf(rules, 'means', id)?.begins)} }`));
  const lists = named('list');
  const groups = named('applying');
  const about = (id: string | undefined) => {
    const term = id === undefined ? undefined : termOf(rules, 'subject', id);
    const isEnquiry = term?.is.includes(enquiry) === true;
    return `{ begins: ${begins(term?.begins)}, isEnquiry: ${isEnquiry}, applying: ${groups.nameOf(groupFor(id, plan, lists.nameOf))} }`;
  };
  const rows = subjects.map((id) => row(id, about(id)));
  const none = about(undefined);
  return [
    `const CONTACTS = ${literal(contactEvents.map((_, i) => i))};`,
    `const EVENT_NAMES = [\n${events.map((name) => `  ${literal(name)},\n`).join('')}];`,
    '/** Events that a case may name. */',
    `const EVENTS = new Map(EVENT_NAMES.slice(0, ${known.size}).map((name, i) => [name, i]));`,
    `const ESCALATION = ${eventNumber(plan, 'escalation')};`,
    `const RECEIPT = ${eventNumber(plan, 'receipt')};`,
    `const ENQUIRY = ${literal(enquiry)};`,
    `const QUALIFIERS = new Set(${literal(ids('qualifier'))});`,
    `const CUSTOMERS = new Set(${literal(ids('customer'))});`,
    `const MEANS = new Map([\n${means.join('')}]);`,
    lists.text(),
    '/** What may apply: by the means that make a difference, by other means, and where none is told. */',
    groups.text(),
    '/** What a case may be about. */',
    `const SUBJECTS = new Map([\n${rows.join('')}]);`,
    `const NO_SUBJECT = ${none};`,
  ].join('\n');
}

const row = (id: string, value: string) => `  [${literal(id)}, ${value}],\n`;

/** What may apply to a subject, by means. */
function groupFor(subject: string | undefined, plan: Plan, nameOf: (list: string) => string): string {
  const about = promisesAbout(plan, subject).map((promise) => ({ ...promise, by: meansBy(plan, promise.commitment) }));
  const list = (isAsked: (by: string[] | undefined) => boolean) =>
    nameOf(
      `[${about
        .filter(({ by }) => isAsked(by))
        .map(({ name }) => name)
        .join(', ')}]`,
    );
  const told = [...new Set(about.flatMap(({ by }) => by ?? []))];
  const by = told.map((means) =>
    row(
      means,
      list((by) => by === undefined || by.includes(means)),
    ),
  );
  return `{\n  anyMeans: ${list(() => true)},\n  otherMeans: ${list((by) => by === undefined)},\n  by: new Map([\n${by.join('')}]),\n}`;
}

/** Values that are held once, however often they are wanted. */
function named(what: string) {
  const names = new Map<string, string>();
  const nameOf = (value: string) => {
    const name = names.get(value) ?? `${what}_${names.size + 1}`;
    names.set(value, name);
    return name;
  };
  return { nameOf, text: () => [...names].map(([value, name]) => `const ${name} = ${value};`).join('\n') };
}
