import { exampleOf } from '../checks/shared/example.ts';
import { holidaysNamed } from '../policy/clock.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { onStandard } from '../strictness/calendars.ts';
import { type Weigh, weighing } from '../strictness/weigh.ts';
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
    return { known, standing, rows: standing.counts ? rowsOf(known, clocked(known), ours, on, weigh) : [] };
  });
  const binding = entries.filter(({ standing }) => standing.counts || standing.is === 'silent');
  const encoded = binding.flatMap(({ known }) => statementsIn(known, on)).length;
  const not = binding.flatMap(({ known: { standard } }) => standard.notEncoded).length;
  const [checked] = binding.flatMap(({ known: { standard } }) => dayOf(standard.checked) ?? []).toSorted();
  return { on, entries, encoded, known: encoded + not, ...(checked && { checked }) };
}

/** The rules of a standard on its own calendar, laid out when they are first asked for, and once for each nation. */
function clocks({ policy }: Rules): (known: KnownStandard) => Rules {
  const { holidays } = policy.calendar;
  const made = new Map<string, (rules: Rules) => Rules>();
  return ({ standard, rules }) => {
    const key = `${standard.holidays ?? holidays} ${standard.countsDayOfReceipt}`;
    return {
      ...rules,
      get clock() {
        const on = made.get(key) ?? onStandard(standard, holidaysNamed[holidays]);
        made.set(key, on);
        return on(rules).clock;
      },
    };
  };
}

/** What a standard requires on a day, statement by statement. */
function statementsIn({ standard }: KnownStandard, on: Temporal.PlainDate): Commitment[][] {
  const inForce = standard.requirements.filter((requirement) => notNow(requirement, on) === undefined);
  return [...Map.groupBy(inForce, ({ statement }) => statement).values()];
}

function rowsOf(known: KnownStandard, theirs: Rules, ours: Rules, on: Temporal.PlainDate, weigh: Weigh): Row[] {
  return statementsIn(known, on).map((statement) => {
    const held = statement.map((requirement) => ({ requirement, ...hold(requirement, theirs, ours, weigh) }));
    return together(held, known, ours);
  });
}

/** A statement is met as far as the worst of what it requires. */
function together(held: readonly (Held & { requirement: Commitment })[], known: KnownStandard, ours: Rules): Row {
  const rank = ({ status }: { status: Status }) => statuses.indexOf(status);
  const [worst] = held.toSorted((a, b) => rank(a) - rank(b)) as [Held & { requirement: Commitment }];
  const example = exampleFor(worst, known, ours);
  return {
    ...worst,
    reasons: [...new Set(held.flatMap(({ reasons }) => reasons))],
    answers: [...new Set([worst, ...held].flatMap(({ answers }) => answers))],
    ...(example && { example }),
  };
}

/** Both dates: that of the policy holds, that of the standard does not. */
function exampleFor(
  { answers: [promise], faults }: Held,
  { standard }: KnownStandard,
  ours: Rules,
): string | undefined {
  const witness = faults.find(({ part }) => part === 'limit')?.witness;
  if (!witness || !promise) return undefined;
  return exampleOf({ name: `Weaker than ${standard.name}`, of: [promise, promise] }, witness, ours);
}

function dayOf(date: KnownStandard['standard']['checked']): string | undefined {
  if (date?.year === undefined) return undefined;
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day ?? 1)}`;
}
