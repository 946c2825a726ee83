import { slug } from '../../policy/circumstance.ts';
import type { Commitment, Hours, Policy } from '../../policy/policy.ts';
import type { Part, Witness } from '../../strictness/weighed.ts';
import { calendarWords } from '../../wording/about.ts';
import { factLabel, factWords } from '../../wording/changes/facts.ts';
import { hoursLine } from '../../wording/changes/hours.ts';
import { bothSay, partLabel } from '../../wording/changes/parts.ts';
import { changedWords, wholeWords } from '../../wording/changes/sentences.ts';
import { shareWords, shortWords, witnessWords } from '../../wording/changes/witness.ts';
import { groupsWords } from '../../wording/nouns.ts';
import { isDuty } from '../../wording/party.ts';
import { subjectWords } from '../../wording/row.ts';
import { sentence } from '../../wording/sentence.ts';
import { capital } from '../../wording/text.ts';
import { partWords } from '../../wording/verdict.ts';
import type { Change, ShownCase, ToldEffect } from './change.ts';
import type { Difference, FactApart, HoursApart, PartApart, WholeApart } from './difference.ts';
import { factName, named } from './fact.ts';
import { gained, graded, type Judged } from './judgement.ts';
import { isWeighed } from './parts.ts';
import type { Effect } from './scales.ts';

/** Two versions of a policy: the earlier one first. */
export type Policies = readonly [before: Policy, after: Policy];

/** A change as data and for people. */
export function told(difference: Difference, judged: Judged, policies: Policies): Change {
  const { grade, forCustomers } = judged;
  const { effects = [] } = judged;
  const told = tell(difference, judged, policies);
  const leads = effects.length > 0 ? ['It changes when these promises are kept.'] : [];
  return {
    ...told,
    says: [...told.says, ...leads],
    grade,
    forCustomers,
    effects: effects.map((effect) => toldEffect(effect, policies)),
  };
}

type Told = Omit<Change, 'grade' | 'forCustomers' | 'effects'>;

const plain: Pick<Told, 'before' | 'after' | 'witnesses' | 'of' | 'whom' | 'says' | 'clauses'> = {
  before: null,
  after: null,
  witnesses: [],
  of: 'policy',
  whom: '',
  says: [],
  clauses: [],
};

function tell(difference: Difference, judged: Judged, policies: Policies): Told {
  switch (difference.of) {
    case 'promise':
      return toldWhole(difference, judged, policies);
    case 'part':
      return toldPart(difference, judged, policies);
    case 'fact':
      return toldFact(difference);
    case 'hours':
      return toldHours(difference, judged, policies);
    case 'calendar': {
      const [before, after] = [calendarWords(difference.before), calendarWords(difference.after)].map(plainly);
      const [one, other] = [apart(before, after), apart(after, before)];
      const says = [`Before: ${one || 'nothing was said of it.'}`, `Now: ${other || 'nothing is said of it.'}`];
      return {
        ...plain,
        commitment: 'calendar',
        part: 'calendar',
        title: 'Working days',
        label: 'which days count',
        before: one,
        after: other,
        says,
      };
    }
    case 'term': {
      const { before, after } = difference;
      const says = [`What was called “${before}” is now called “${after}”.`];
      return {
        ...plain,
        commitment: named('word', after),
        part: 'name',
        title: capital(after),
        label: 'name',
        before,
        after,
        says,
      };
    }
    case 'prose': {
      const { before = null, after = null } = difference;
      return {
        ...plain,
        commitment: 'text',
        part: 'text',
        title: 'Text',
        label: 'what is printed beside the promises',
        before,
        after,
      };
    }
  }
}

const plainly = (lines: readonly string[] | undefined) => (lines ?? []).map((line) => line.replaceAll('\u00a0', ' '));
/** The lines of one that the other has not. */
const apart = (one: readonly string[] = [], other: readonly string[] = []): string =>
  one.filter((line) => !other.includes(line)).join(' ');

function toldWhole({ before, after }: WholeApart, { grade }: Judged, [was, is]: Policies): Told {
  const one = (after[0] ?? before[0]) as Commitment;
  const policy = after.length > 0 ? is : was;
  const said = (all: readonly Commitment[], of: Policy) => plainly(all.flatMap((each) => sentence(each, of))).join(' ');
  const [first, last] = [before.length > 0 ? said(before, was) : null, after.length > 0 ? said(after, is) : null];
  const whole = before.length === 1 ? before[0] : after.length === 1 ? after[0] : one;
  return {
    ...about(whole ?? one, before.length === 1 && after.length > 1 ? was : policy),
    part: isDuty(one) ? 'duty' : 'promise',
    label: '',
    before: first,
    after: last,
    witnesses: [],
    says: wholeWords(first, last, {
      parts: Math.max(before.length, after.length),
      split: before.length === 1,
      asked: isDuty(one),
      whole: grade === 'wording only',
    }),
  };
}

/** What a promise is about; of one in its author's own words, their beginning. */
function titleOf(commitment: Commitment, policy: Policy): string {
  const words = plainly([subjectWords(commitment, policy)]).join('');
  return words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 65))} …` : words;
}

function about(commitment: Commitment, policy: Policy) {
  const { id, clauses, internal, customers, someCustomers } = commitment;
  const groups = customers.length > 0 ? groupsWords(policy, customers, someCustomers) : 'all customers';
  return {
    commitment: id,
    title: titleOf(commitment, policy),
    of: isDuty(commitment) ? ('duty' as const) : ('promise' as const),
    whom: internal ? 'For colleagues.' : `For ${groups}.`,
    clauses,
  };
}

function toldPart({ part, before, after, alike }: PartApart, judged: Judged, policies: Policies): Told {
  const both = [before, after] as const;
  const [one, other] = bothSay(part, both, policies);
  const { part: found } = judged;
  const isTimed = found && isWeighed(part);
  const same = isWeighed(part) && judged.grade === 'wording only' ? ['It comes to the same.'] : [];
  const says = part === 'words' ? [] : [changedWords(part, both, [one, other]), ...same];
  return {
    ...about(after, policies[1]),
    ...(after.internal && !before.internal && { whom: about(before, policies[0]).whom }),
    part,
    label: partLabel(part, after),
    before: one,
    after: other,
    witnesses: found ? casesIn(found) : [],
    ...(isTimed && { verdict: partWords(found, [alike[1], alike[0]]) }),
    says: [...says, ...(found ? shown(found, after) : [])],
    ...(before.id !== after.id && { was: before.id }),
  };
}

function toldFact({ before, after }: FactApart): Told {
  const fact = (after ?? before) as NonNullable<typeof after>;
  const { part, title } = fact;
  return {
    ...plain,
    commitment: factName(fact),
    part,
    title: capital(title),
    label: factLabel(part),
    before: before?.says.replaceAll('\u00a0', ' ') ?? null,
    after: after?.says.replaceAll('\u00a0', ' ') ?? null,
    says: [factWords(part, before?.says, after?.says).replaceAll('\u00a0', ' ')],
  };
}

function toldHours({ before, after }: HoursApart, { grade, part }: Judged, [was, is]: Policies): Told {
  const name = (after ?? before)?.name ?? '';
  const [one, other] = [before, after].map((hours) => hours && hoursLine(hours));
  const first = one === undefined ? 'They were not stated before.' : `Before: ${one}.`;
  const last = other === undefined ? 'They are no longer stated.' : `Now: ${other}.`;
  const keeping = new Set(
    [...is.channels, ...was.channels].flatMap(({ open, title }) => (open?.name === name ? [title] : [])),
  );
  return {
    ...plain,
    commitment: hoursName({ name }),
    part: 'hours',
    title: capital(name),
    label: 'when they are',
    before: one ?? null,
    after: other ?? null,
    says: [
      first,
      last,
      ...(part && grade === 'sideways' ? shortWords(part) : []),
      ...(keeping.size > 0 ? [`These are the hours of: ${[...keeping].join('; ')}.`] : []),
    ],
  };
}

/** What hours are known by: `office-hours`. */
export const hoursName = ({ name }: Pick<Hours, 'name'>): string => slug(name);

function toldEffect(effect: Effect, [, policy]: Policies): ToldEffect {
  const { after, part } = effect;
  return {
    commitment: after.id,
    title: titleOf(after, policy),
    grade: graded(gained(effect)).grade,
    verdict: partWords(part, [after, after]),
    says: shown(part, after),
    witnesses: casesIn(part),
  };
}

/** What the cases and days that were found say. */
function shown(part: Part, commitment: Commitment): string[] {
  const cases = [part.firstLater, part.secondLater].filter((witness) => witness !== undefined);
  return [
    ...cases.map((witness) => witnessWords(witness, commitment, part.part)),
    ...shareWords(part),
    ...shortWords(part),
  ];
}

function casesIn({ firstLater, secondLater }: Part): ShownCase[] {
  return [firstLater, secondLater].flatMap((witness) => (witness ? [caseFrom(witness)] : []));
}

function caseFrom({ begins, first, second, days, horizon }: Witness): ShownCase {
  return { begins, before: second, after: first, days, horizon };
}
