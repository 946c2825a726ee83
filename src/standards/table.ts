import { exampleOf } from '../checks/shared/example.ts';
import { periodOf } from '../policy/axes.ts';
import { clockOf } from '../policy/clock.ts';
import type { Commitment, Standard, WorkingCalendar } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { joined, type Weigh, weighing } from '../strictness/weigh.ts';
import type { RunningClock } from '../time/calendar.ts';
import { mondayToFriday } from '../time/clock.ts';
import { notNow, type Standing, standingOf } from './applies.ts';
import { type Held, hold, type Status, statuses } from './hold.ts';
import type { Known, KnownStandard } from './known.ts';

/** A policy held against all that is known of codes and of the law. */
export interface Table {
  readonly on: Temporal.PlainDate;
  readonly entries: readonly Entry[];
  /** Of the requirements that bind the association on this day: how many there are, and how many are encoded. */
  readonly known: number;
  readonly encoded: number;
  /** The day (ISO) on which the standard that was looked at longest ago was last read at its source. */
  readonly checked?: string;
}

/** One standard, and how each of its requirements fares. */
export interface Entry {
  readonly known: KnownStandard;
  readonly standing: Standing;
  readonly rows: readonly Row[];
}

/** One requirement: all commitments of its statement. */
export interface Row extends Held {
  readonly requirement: Commitment;
  /** A case that shows the weakness, to be put into the specification and run. */
  readonly example?: string;
}

/** Holds a policy against each standard that is known. Make the scales once for a run. */
export function tableOf(ours: Rules, { standards }: Known, on: Temporal.PlainDate, weigh: Weigh = weighing(on)): Table {
  const clocked = clocks(ours);
  const entries = standards.map((known): Entry => {
    const standing = standingOf(known, ours, on);
    return { known, standing, rows: rowsOf(known, standing, clocked(known), ours, on, weigh) };
  });
  const binding = entries.filter(isBinding);
  const encoded = binding.flatMap(({ known }) => statementsIn(known).filter(isInForce(on))).length;
  const not = binding.flatMap(({ known: { standard } }) => standard.notEncoded).length;
  const [checked] = binding
    .flatMap(({ known: { standard } }) =>
      standard.checked ? periodOf({ inForce: { from: standard.checked } }).from : [],
    )
    .toSorted();
  return { on, entries, encoded, known: encoded + not, ...(checked && { checked }) };
}

/** Whether a standard is in force for the association, whatever its policy says of it. */
export const isBinding = ({ standing }: Entry): boolean => standing.counts || standing.is !== 'elsewhere';

/** The rules of a standard on its own calendar, laid out when it is first asked for, and once for all of one nation. */
function clocks({ policy, announced }: Rules): (known: KnownStandard) => Rules {
  const made = new Map<string, RunningClock>();
  return ({ standard, rules }) => {
    const calendar = calendarOf(standard, policy.calendar.holidays);
    const theirs = { ...rules.policy, calendar };
    const key = `${calendar.holidays} ${calendar.countsDayOfReceipt}`;
    return {
      policy: theirs,
      terms: rules.terms,
      commitments: rules.commitments,
      get clock() {
        const clock = made.get(key) ?? clockOf(theirs, announced);
        made.set(key, clock);
        return clock;
      },
    };
  };
}

/** The calendar of a standard, which nobody's closures change: Monday to Friday, less its bank holidays or those of the nation in which it is held against somebody. */
const calendarOf = (
  { holidays, countsDayOfReceipt }: Standard,
  otherwise: WorkingCalendar['holidays'],
): WorkingCalendar => ({
  workingDays: mondayToFriday,
  holidays: holidays ?? otherwise,
  alsoClosed: [],
  alsoOpen: [],
  countsDayOfReceipt: countsDayOfReceipt === true,
  afterHoursCountAsNextDay: false,
  dueAt: 'end of day',
});

/** What a standard requires, statement by statement. */
function statementsIn({ standard }: KnownStandard): Commitment[][] {
  return [...Map.groupBy(standard.requirements, ({ statement }) => statement).values()];
}

const isInForce =
  (on: Temporal.PlainDate) =>
  ([requirement]: readonly Commitment[]): boolean =>
    requirement !== undefined && notNow(requirement, on) === undefined;

function rowsOf(
  known: KnownStandard,
  standing: Standing,
  theirs: Rules,
  ours: Rules,
  on: Temporal.PlainDate,
  weigh: Weigh,
): Row[] {
  const both = joined(ours, theirs);
  return statementsIn(known).map((statement) => {
    const [requirement] = statement as [Commitment];
    const why = standing.counts ? notNow(requirement, on) : standing.why;
    if (why) return { requirement, status: 'not applicable', reasons: [why], answers: [], faults: [] };
    const held = statement.map((requirement) => ({ requirement, ...hold(requirement, theirs, ours, weigh) }));
    return together(held, known, both);
  });
}

/** A statement is met as far as the worst of what it requires. */
function together(held: readonly (Held & { requirement: Commitment })[], known: KnownStandard, rules: Rules): Row {
  const rank = ({ status }: { status: Status }) => statuses.indexOf(status);
  const [worst] = held.toSorted((a, b) => rank(a) - rank(b)) as [Held & { requirement: Commitment }];
  const example = exampleFor(worst, known, rules);
  const isSaid = held.some(({ answers }) => answers.length > 0);
  const reasonsOf = ({ status, reasons }: Held) =>
    isSaid && status === 'missing' ? ['the policy does not say all of it'] : reasons;
  return {
    ...worst,
    reasons: [...new Set([worst, ...held].flatMap(reasonsOf))],
    answers: distinct([worst, ...held].flatMap(({ answers }) => answers)),
    ...(example && { example }),
  };
}

/** A promise of several things is one sentence. */
const distinct = (answers: readonly Commitment[]): Commitment[] =>
  [...new Map(answers.toReversed().map((of) => [of.statement, of])).values()].reverse();

/** Both dates: that of the policy holds, that of the standard does not. */
function exampleFor(
  { answers: [promise], faults, requirement }: Held & { requirement: Commitment },
  { standard }: KnownStandard,
  rules: Rules,
): string | undefined {
  const witness = faults.find(({ part }) => part === 'limit')?.witness;
  if (!witness || !promise) return undefined;
  const { subject = promise.subject, qualifiers, means } = requirement;
  // Customers that the policy does not name, an example cannot name either.
  const customers = requirement.customers.filter((id) => promise.customers.includes(id));
  const required = { ...promise, ...(subject !== undefined && { subject }), qualifiers, means, customers };
  return exampleOf({ name: `Weaker than ${standard.name}`, of: [promise, required] }, witness, rules);
}
