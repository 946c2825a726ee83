import type { Commitment, Policy } from '../../../policy/policy.ts';
import type { Part, Witness } from '../../../strictness/weighed.ts';
import { bothSay, partLabel } from '../../../wording/changes/parts.ts';
import { changedWords, wholeWords } from '../../../wording/changes/sentences.ts';
import { shareWords, shortWords, witnessWords } from '../../../wording/changes/witness.ts';
import { groupsWords } from '../../../wording/nouns.ts';
import { isDuty } from '../../../wording/party.ts';
import { subjectWords } from '../../../wording/row.ts';
import { sentence } from '../../../wording/sentence.ts';
import { partWords } from '../../../wording/verdict.ts';
import type { ShownCase, ToldEffect } from '../change.ts';
import type { PartApart, WholeApart } from '../difference.ts';
import { gained, graded, type Judged } from '../judgement.ts';
import { isWeighed } from '../parts.ts';
import type { Effect } from '../scales.ts';
import type { Policies, Told } from './told.ts';

const plainly = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));

/** A promise, or a duty, that came, went, was split or was merged. */
export function toldWhole({ before, after }: WholeApart, { grade }: Judged, [was, is]: Policies): Told {
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
export function titleOf(commitment: Commitment, policy: Policy): string {
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

/** A part of a promise that is another one than it was. */
export function toldPart({ part, before, after, alike }: PartApart, judged: Judged, policies: Policies): Told {
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

/** A promise that is kept later, or sooner, though it says the same. */
export function toldEffect(effect: Effect, [, policy]: Policies): ToldEffect {
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
