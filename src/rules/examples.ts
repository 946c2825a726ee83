import { minutes } from '../policy/clock.ts';
import { hasDeadline, limitOf, measureOf } from '../policy/measure.ts';
import type { Example, Expectation, Policy } from '../policy/policy.ts';
import { fulfilmentsOf, type Rules, rulesOf } from '../policy/ready.ts';
import { readDate } from '../time/day.ts';
import type { HolidayList } from '../time/govuk.ts';
import type { Step } from '../time/steps.ts';
import { asOfFrom, judge } from './assess.ts';
import { type Case, readCase } from './case.ts';
import { caseDataOf } from './given.ts';
import type { Outcome } from './outcome.ts';
import { briefly, ifWords, sayMilestone, sayProblem } from './say.ts';
import { sayOutcome } from './say-outcome.ts';
import { type Milestone, timeline } from './timeline.ts';

/** What became of one line of an example. */
export interface Checked {
  /** As its author wrote it, without “then”. */
  expected: string;
  line: number;
  passed: boolean;
  /** What is so, in words. */
  actual: string;
  /** Why it is so, a line each. */
  reasons: readonly string[];
  steps: readonly Step[];
  /** The commitments that it was held against. */
  commitments: readonly string[];
}

export interface ExampleRun {
  name: string;
  line: number;
  passed: boolean;
  checked: readonly Checked[];
}

/** What the examples of a policy came to, and the commitments with a deadline that none of them touches. */
export interface ExamplesRun {
  examples: readonly ExampleRun[];
  untested: readonly string[];
}

/** Runs a policy's own examples. */
export function runExamples(policy: Policy, announced?: HolidayList): ExamplesRun {
  const rules = rulesOf(policy, announced);
  const examples = policy.examples.map((example) => runExample(example, rules));
  const touched = new Set(examples.flatMap(({ checked }) => checked.flatMap((of) => of.commitments)));
  const untested = rules.commitments.filter((commitment) => {
    const limit = limitOf(commitment);
    return (
      !touched.has(commitment.id) &&
      !commitment.negated &&
      commitment.kind !== 'permission' &&
      limit !== undefined &&
      hasDeadline(measureOf(limit))
    );
  });
  return { examples, untested: untested.map(({ id }) => id) };
}

function runExample({ name, given, then, span }: Example, rules: Rules): ExampleRun {
  const read = readCase(caseDataOf(given), rules);
  const checked = then.map((expectation): Checked => {
    const about = { expected: expectation.written, line: expectation.line };
    if ('problems' in read)
      return {
        ...about,
        passed: false,
        actual: read.problems.map(sayProblem).join(' '),
        reasons: [],
        steps: [],
        commitments: [],
      };
    return { ...about, ...check(expectation, read.case, rules) };
  });
  return { name, line: span.line, passed: checked.every(({ passed }) => passed), checked };
}

type Found = Omit<Checked, 'expected' | 'line'>;

function check(expectation: Expectation, kase: Case, rules: Rules): Found {
  const meant = timeline(kase, rules).filter((milestone) => isMeant(expectation, milestone));
  // What is due no earlier was weighed as well: an example fails when it becomes the first.
  const commitments = meant.flatMap(({ commitment: { id }, also }) => [id, ...also]);
  const [first] = meant;
  const of = (passed: boolean, actual: string, about: Milestone | undefined = first): Found => ({
    passed,
    actual,
    reasons: about ? sayMilestone(about, rules) : [],
    steps: about && 'steps' in about.answer ? about.answer.steps : [],
    commitments,
  });
  if (expectation.expects === 'not promised') return of(!first, first ? saidOf(first) : 'not promised');
  if (!first) return of(false, 'not promised');
  if (expectation.expects === 'due')
    return of(isDueThen(first, expectation.on ?? '') && meant.every(isSure), meant.map(saidOf).join('; '));
  if (expectation.expects === 'no deadline')
    return of(
      meant.every(({ answer }) => answer.kind === 'no deadline'),
      saidOf(first),
    );
  const at = expectation.on === undefined ? undefined : asOfFrom(expectation.on, rules);
  if (at && 'problems' in at) return of(false, at.problems.map(sayProblem).join(' '));
  const judged = meant.map((milestone) => ({ milestone, outcome: judge(milestone, kase, rules, at?.moment) }));
  const wrong = judged.find(({ outcome }) => !isExpected(outcome, expectation, judged.length));
  const told = wrong ?? judged[0];
  return of(!wrong, told ? sayOutcome(told.outcome) : '', told?.milestone);
}

/** Where every promise is meant, those that nothing measures say nothing. */
function isExpected({ kind }: Outcome, { expects, event, words }: Expectation, many: number): boolean {
  if (kind === expects) return true;
  return kind === 'not measurable' && event === undefined && words === undefined && many > 1;
}

function isMeant({ event, words, stage, qualifiers }: Expectation, { commitment }: Milestone): boolean {
  if (event !== undefined && !fulfilmentsOf(commitment).includes(event)) return false;
  if (words !== undefined && commitment.words?.toLowerCase() !== words.toLowerCase()) return false;
  if (stage !== undefined && commitment.stage !== stage) return false;
  return qualifiers.every((id) => commitment.qualifiers.includes(id));
}

/** Only what rests on nothing unknown is what an example tells. */
function isSure({ missing, alternatives }: Milestone): boolean {
  return missing.length + alternatives.length === 0;
}

function isDueThen({ answer }: Milestone, on: string): boolean {
  if (answer.kind !== 'due') return false;
  const [date = '', time] = on.split('T');
  if (time === undefined) return answer.endOf === date;
  const { at } = answer;
  const shown = at.toPlainDateTime();
  const day = readDate(date);
  if (answer.endOf !== undefined || day === undefined) return false;
  const wanted = Temporal.PlainDate.from(date)
    .toPlainDateTime()
    .add({ minutes: minutes(time) });
  return shown.equals(wanted);
}

/** What is so, in a line. */
function saidOf({ answer, missing, alternatives }: Milestone): string {
  const perhaps = alternatives.map((of) => `; ${ifWords(of.if)}, ${briefly(of.answer)}`).join('');
  const only = missing.length > 0 ? `, but only ${ifWords(missing)}` : '';
  return `${answer.kind === 'due' ? 'due ' : ''}${briefly(answer)}${perhaps}${only}`;
}
