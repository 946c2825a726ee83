import { addBusinessDays } from 'date-fns';
import { Temporal as Polyfill } from 'temporal-polyfill/implementation';
import { rulesOf } from '../../../src/policy/ready.ts';
import { dueTime } from '../../../src/time/due-time.ts';
import { toLocal } from '../../../src/time/local.ts';
import { moduleOf, type RuleModule } from '../../modules/module.ts';
import type { Measured } from '../table.ts';
import { policyWith } from './promises.ts';
import { against, same, sampled } from './sampled.ts';

const LETTERS = 'enquiry.reply[letter]';
const DAY = 86_400_000;

/** Moments over twenty years, in no order. */
const starts = Float64Array.from(
  { length: 20_000 },
  (_, i) => Date.UTC(2013, 0, 1, 9) + ((i * 7919 * 3_600_000) % (20 * 365 * DAY)),
);

const instantOf = ({ dueTimes }: RuleModule) => dueTimes[LETTERS] as (start: number) => number;
const england = () => policyWith('bank holidays in England and Wales');

/** Ten working days on: reading two typed arrays, the module, and the ways that others go. */
export async function dueDates(): Promise<Measured[][]> {
  // Libraries that reckon in the machine's time zone are given London's.
  process.env.TZ = 'Europe/London';
  const { clock } = rulesOf(england());
  const { days } = clock;
  const module = await moduleOf(england());
  const [due, dueWithout] = [instantOf(module), instantOf(await moduleOf(policyWith('none')))];
  const places = Int16Array.from(starts, (at) => toLocal(at).day - days.first);
  const arrays = (i: number) => days.nth[(days.count[places[i] as number] as number) + 10] as number;
  const open = new Set(
    Array.from({ length: days.last - days.first + 1 }, (_, i) => i).flatMap((i) =>
      days.closed[i] ? [] : [isoOf(days.first + i)],
    ),
  );
  const meant = dueTime({ limit: { kind: 'within', amount: 10, unit: 'working day' } }, clock);
  const ours = (i: number) => due(starts[i] as number);
  const native = (i: number) => temporalLoop(Temporal, starts[i] as number, open);
  const polyfill = (i: number) => temporalLoop(Polyfill as unknown as typeof Temporal, starts[i] as number, open);
  same('the meaning', (i) => meant?.at(starts[i] as number), ours);
  same('two typed arrays', (i) => days.midnights[arrays(i) + 1], ours);
  same('a loop with Temporal', native, ours, 300);
  same('a loop with the polyfill', polyfill, ours, 300);
  same(
    'date-fns',
    (i) => endOf(addBusinessDays(starts[i] as number, 10)),
    (i) => dueWithout(starts[i] as number),
    5000,
  );
  const facts = Array.from(starts.subarray(0, 2000), (at) => ({ events: { receipt: new Date(at).toISOString() } }));
  const [two, numbers, whole, ...others] = (await sampled([
    { what: 'reading two typed arrays', times: 20_000, run: arrays },
    { what: 'dueTimes of the module', times: 20_000, run: ours, goal: 4 },
    { what: 'due of the module, from text, with its reasons', times: 2000, run: (i) => module.due(LETTERS, facts[i]) },
    {
      what: 'date-fns addBusinessDays, which knows no holidays',
      times: 5000,
      run: (i) => addBusinessDays(starts[i] as number, 10),
      least: 50,
    },
    { what: 'a loop over days with temporal-polyfill', times: 50, run: polyfill, least: 5000 },
    { what: 'a loop over days with the Temporal of Node 26, which is native', times: 100, run: native, least: 5000 },
  ])) as [Measured, Measured, Measured, ...Measured[]];
  return [[two, numbers, whole], against(numbers, others)];
}

/** As far on as the calendar is long: the cost does not follow the number of days. */
export async function farOn(): Promise<Measured[]> {
  const lines = [5, 50, 500].map(
    (n) =>
      `\n  we will reply to ${n === 5 ? 'letters' : n === 50 ? 'emails' : 'calls'} within ${n} working days of receipt`,
  );
  const module = await moduleOf(policyWith('bank holidays in England and Wales', `${lines.join('')}\n`));
  const rows = Object.values(module.dueTimes).map((due, i) => ({
    what: `${[5, 50, 500][i]} working days`,
    times: 20_000,
    run: (turn: number) => due(starts[turn] as number),
    ...(i > 0 && { goal: 1.5 }),
  }));
  return sampled(rows);
}

const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const endOf = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();

/** As one would write it without a table: a day at a time, with a set of dates. */
function temporalLoop({ Instant }: typeof Temporal, start: number, open: ReadonlySet<string>): number {
  let day = Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('Europe/London').toPlainDate();
  for (let counted = 0; counted < 10; ) {
    day = day.add({ days: 1 });
    if (open.has(day.toString())) counted++;
  }
  return day.add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds;
}
