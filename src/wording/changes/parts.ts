import type { Commitment, Fee, Policy } from '../../policy/policy.ts';
import { extensionWords, fallbackWords } from '../afterwards.ts';
import { moneyWords, paymentWords } from '../amounts.ts';
import { circumstancesWords } from '../circumstances.ts';
import { dateWords, seasonWords } from '../dates.ts';
import { hoursPhrase } from '../hours.ts';
import { limitPhrase, limitWords } from '../limits.ts';
import { contactNoun, groupsWords, plural, wayWords } from '../nouns.ts';
import { targetPhrase } from '../parts.ts';
import { isDuty, modalWords, partyWords } from '../party.ts';
import { subjectWords } from '../row.ts';
import { statementOf } from '../sentence.ts';
import { joined, listWords } from '../text.ts';

type Sayer = (commitment: Commitment, policy: Policy) => string;

/** What each part of a promise is called where it has changed, and how it is told: after “it was”, and “it is now”. */
const parts = {
  limit: { label: 'time', says: (commitment) => limitSays(commitment) },
  strength: { label: 'how firmly it is promised', says: strengthSays },
  share: {
    label: 'in how many cases',
    says: ({ target }, policy) => (target ? targetPhrase(target, policy).replace(/^for /, '') : 'every case'),
  },
  cases: { label: 'what it covers', says: casesSay },
  customers: {
    label: 'for whom',
    says: ({ customers, someCustomers }, policy) =>
      customers.length > 0 ? `for ${groupsWords(policy, customers, someCustomers)}` : 'for all customers',
  },
  conditions: { label: 'on what conditions', says: conditionsSay },
  hours: {
    label: 'at what hours',
    says: ({ during }) => (during ? hoursPhrase(during) : 'at all hours'),
  },
  extension: { label: 'how it can be extended', says: extensionSays },
  exceptions: { label: 'what holds otherwise', says: exceptionsSay },
  pausing: {
    label: 'when the clock stops',
    says: ({ pausing }) =>
      pausing.length > 0
        ? `not counting while ${listWords(circumstancesWords(pausing, true))}`
        : 'counting all the time',
  },
  fee: { label: 'price', says: ({ fee }) => feeSays(fee) },
  payment: { label: 'what is paid', says: ({ payment }) => (payment ? paymentWords(payment) : 'without a payment') },
  audience: {
    label: 'to whom it is promised',
    says: ({ internal }) => (internal ? 'a rule between colleagues' : 'a promise to customers'),
  },
  party: {
    label: 'who does it',
    says: ({ parties }, policy) => `done by ${partyWords(parties, policy)}`.replace('by we', 'by us'),
  },
  way: {
    label: 'how it is done',
    says: ({ by, inWriting, languages }) => wayWords(by, inWriting, languages) || 'done in any way',
  },
  monitoring: {
    label: 'how it is checked',
    says: ({ monitoredBy }) =>
      monitoredBy.length > 0 ? `checked by ${listWords(monitoredBy)}` : 'checked in no stated way',
  },
  words: { label: 'wording', says: ({ words }) => words ?? '' },
  action: {
    label: 'wording',
    says: ({ actions, verb, action }) => actions?.verbs.join(` ${actions.join} `) ?? verb ?? action ?? '',
  },
  saying: { label: 'how it is printed', says: ({ say }) => say ?? 'printed in the usual words' },
  note: { label: 'note', says: ({ notes }) => notes.join('; ') || 'without a note' },
  clause: {
    label: 'clause in the document',
    says: ({ clauses }) => (clauses.length > 0 ? `clause ${listWords(clauses)}` : 'in no clause'),
  },
  name: { label: 'name', says: ({ identity }) => identity },
} as const satisfies Record<string, { label: string; says: Sayer }>;

export type PartLabel = keyof typeof parts;

/** What a part is called in a table: “for whom”. Of a time, what kind of time it is. */
export function partLabel(part: PartLabel, { kind }: Pick<Commitment, 'kind'>): string {
  if (part !== 'limit') return parts[part].label;
  return (
    {
      response: 'how soon',
      recurrence: 'how often',
      ceiling: 'how often',
      notice: 'how much notice',
      availability: 'at what hours',
    }[kind as 'response'] ?? parts.limit.label
  );
}

/** What a promise says in one part: “within 10 working days”, “an aim”, “for all customers”. */
export function partSays(part: PartLabel, commitment: Commitment, policy: Policy): string {
  const { says }: { says: Sayer } = parts[part];
  return says(commitment, policy).replaceAll('\u00a0', ' ');
}

/** The same of two versions, with as much said as tells them apart. */
export function bothSay(
  part: PartLabel,
  [before, after]: readonly [Commitment, Commitment],
  [policyBefore, policyAfter]: readonly [Policy, Policy],
): [string, string] {
  const short = [partSays(part, before, policyBefore), partSays(part, after, policyAfter)] as [string, string];
  if (short[0] !== short[1] || part !== 'limit') return short;
  return [fullLimit(before, policyBefore), fullLimit(after, policyAfter)];
}

function limitSays({ limit, vagueLimit, occasion, vagueFrequency }: Commitment): string {
  const said = [limit, occasion].flatMap((of) => (of ? [small(limitWords(of))] : []));
  return joined(vagueLimit && `${vagueLimit} and`, ...said, vagueFrequency) || 'without a time limit';
}

/** With the event that it counts from. */
function fullLimit(commitment: Commitment, policy: Policy): string {
  const { limit, rollsForward } = commitment;
  const speech = statementOf(commitment, policy)?.speech;
  const text = limit && speech ? limitPhrase(limit, speech) : limitSays(commitment);
  const moving = rollsForward ? ', moving on where the last day is one on which we are closed' : '';
  return `${text}${moving}`.replaceAll('\u00a0', ' ');
}

function strengthSays(commitment: Commitment): string {
  const { strength, negated, hedge } = commitment;
  if (isDuty(commitment))
    return commitment.please ? 'asked for with “please”' : `something that you ${modalWords(commitment)} do`;
  if (strength === 'may') return negated ? 'not allowed' : 'only allowed';
  const how = strength === 'always' || commitment.always ? ', always' : '';
  const not = negated ? ' not to do it' : '';
  if (hedge) return `only an aim (“${hedge}”)${not}${how}`;
  return strength === 'should' ? `something that should be done${how}` : `a firm promise${not}${how}`;
}

function casesSay(commitment: Commitment, policy: Policy): string {
  const { means, inForce, season, subject, stage } = commitment;
  const by = means.length > 0 && subject !== undefined && subject !== 'enquiry' ? ` by ${listWords(means)}` : '';
  const contacts = means.length > 0 && by === '' ? listWords(means.map((one) => plural(contactNoun(one)))) : '';
  const at = stage === undefined ? '' : ` at stage ${stage}`;
  const what = contacts || subjectWords(commitment, policy);
  const from = inForce?.from ? ` from ${dateWords(inForce.from)}` : '';
  const to = inForce?.to ? ` until ${dateWords(inForce.to)}` : '';
  return `about ${small(what)}${by}${contacts ? at : ''}${from}${to}${season ? ` ${seasonWords(season)}` : ''}`;
}

function conditionsSay({ conditions, vagueConditions }: Commitment): string {
  const when = circumstancesWords(conditions, true);
  const not = circumstancesWords(conditions, false);
  const said = [
    ...(when.length > 0 ? [`if ${listWords(when)}`] : []),
    ...(not.length > 0 ? [`unless ${listWords(not, 'or')}`] : []),
    ...vagueConditions,
  ];
  return said.length > 0 ? `only ${said.join(', ')}`.replace(/^only unless/, 'unless') : 'in every case';
}

function extensionSays(commitment: Commitment, policy: Policy): string {
  const statement = statementOf(commitment, policy);
  if (!commitment.extension || !statement) return 'without an extension';
  return `extendable: ${small(extensionWords(commitment.extension, statement))}`;
}

function exceptionsSay(commitment: Commitment, policy: Policy): string {
  const statement = statementOf(commitment, policy);
  if (!statement || commitment.otherwise.length === 0) return 'without an exception';
  return listWords(
    commitment.otherwise.flatMap((of) => fallbackWords(of, statement)).map((text) => small(text.replace(/\.$/, ''))),
  );
}

function feeSays(fee: Fee | undefined): string {
  if (!fee) return 'without a price';
  if ('free' in fee) return 'free of charge';
  return `${fee.upTo ? 'up to ' : ''}${moneyWords(fee.pounds, fee.pence)}`;
}

const small = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Everything that a promise says now, part by part. */
export function allPartsSay(commitment: Commitment, policy: Policy): string[] {
  return (Object.keys(parts) as PartLabel[]).map((part) => partSays(part, commitment, policy));
}
