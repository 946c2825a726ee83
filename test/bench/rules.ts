import { isDeepStrictEqual } from 'node:util';
import { addBusinessDays } from 'date-fns';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { rulesOf } from '../../src/policy/ready.ts';
import { dueTime } from '../../src/time/due-time.ts';
import { toLocal } from '../../src/time/local.ts';
import { moduleOf, type RuleModule } from '../modules/module.ts';
import { compileText } from '../policies.ts';
import type { Measured } from './table.ts';

/** Ten promises, as any policy has them. */
const promises = `
  we will acknowledge letters within 2 working days of receipt
  we will reply to letters within 10 working days of receipt
  we will acknowledge emails within 1 working day of receipt
  we will reply to emails within 5 working days of receipt
  we will complete emergency repairs within 24 hours of report
  we will complete urgent repairs within 3 working days of report
  we will complete routine repairs within 20 working days of report
  we will acknowledge stage 1 complaints within 5 working days of receipt
  we will reply to stage 1 complaints within 10 working days of receipt
  we will reply to stage 2 complaints within 20 working days of receipt
`;
const policyWith = (holidays: string) =>
  compileText(
    `association Bench\n  nation England\npolicy Customer Care\ncalendar\n  holidays ${holidays}\nsection All${promises}`,
  ).policy;

const LETTERS = 'enquiry.reply[letter]';
const DAY = 86_400_000;

/** Moments over twenty years, in no order. */
const starts = Float64Array.from(
  { length: 20_000 },
  (_, i) => Date.UTC(2013, 0, 1, 9) + ((i * 7919 * 3_600_000) % (20 * 365 * DAY)),
);

/** Ten working days on: reading two typed arrays, the module, and the ways that others go. */
export async function dueDates(): Promise<Measured[][]> {
  // Libraries that reckon in the machine's time zone are given London's.
  process.env.TZ = 'Europe/London';
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const plain = await moduleOf(policyWith('none'));
  const due = instantOf(module);
  const { days } = rulesOf(policyWith('bank holidays in England and Wales')).clock;
  const places = Int16Array.from(starts, (at) => toLocal(at).day - days.first);
  const arrays = (i: number) => days.nth[(days.count[places[i] as number] as number) + 10] as number;
  const dueWithout = instantOf(plain);
  const open = new Set(
    Array.from({ length: days.last - days.first + 1 }, (_, i) => i).flatMap((i) =>
      days.closed[i] ? [] : [isoOf(days.first + i)],
    ),
  );
  const meant = dueTime(
    { limit: { kind: 'within', amount: 10, unit: 'working day' } },
    rulesOf(policyWith('bank holidays in England and Wales')).clock,
  );
  same(
    'the meaning',
    (i) => meant?.at(starts[i] as number),
    (i) => due(starts[i] as number),
  );
  same(
    'two typed arrays',
    (i) => days.midnights[arrays(i) + 1],
    (i) => due(starts[i] as number),
  );
  same(
    'a loop with Temporal',
    (i) => temporalLoop(starts[i] as number, open),
    (i) => due(starts[i] as number),
    300,
  );
  same(
    'date-fns',
    (i) => endOf(addBusinessDays(starts[i] as number, 10)),
    (i) => dueWithout(starts[i] as number),
    5000,
  );
  const facts = Array.from(starts.subarray(0, 2000), (at) => ({ events: { receipt: new Date(at).toISOString() } }));
  const rows = sampled([
    { what: 'reading two typed arrays', times: 20_000, run: arrays },
    { what: 'dueTimes of the module', times: 20_000, run: (i) => due(starts[i] as number), goal: 4 },
    { what: 'due of the module, from text, with its reasons', times: 2000, run: (i) => module.due(LETTERS, facts[i]) },
    {
      what: 'date-fns addBusinessDays, which knows no holidays',
      times: 5000,
      run: (i) => addBusinessDays(starts[i] as number, 10),
    },
    { what: 'a loop over days with Temporal', times: 100, run: (i) => temporalLoop(starts[i] as number, open) },
  ]);
  return [
    rows,
    [
      against(rows, 1, 'dueTimes of the module'),
      { ...against(rows, 3, 'date-fns'), least: 50 },
      { ...against(rows, 4, 'a loop over days with Temporal'), least: 5000 },
    ],
  ];
}

const instantOf = ({ dueTimes }: RuleModule) => dueTimes[LETTERS] as (start: number) => number;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const endOf = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
const against = (rows: Measured[], i: number, what: string): Measured => ({ what, samples: rows[i]?.samples ?? [] });

/** As one would write it without a table: a day at a time, with a set of dates. */
function temporalLoop(start: number, open: ReadonlySet<string>): number {
  let day = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('Europe/London').toPlainDate();
  for (let counted = 0; counted < 10; ) {
    day = day.add({ days: 1 });
    if (open.has(day.toString())) counted++;
  }
  return day.add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds;
}

interface BenchCase {
  subject: string;
  means?: string;
  qualifiers?: string[];
  stage?: number;
  events: Record<string, string>;
}

/** Cases as a system holds them: dates as text, some of them answered late, some not yet. */
const made: BenchCase[] = Array.from({ length: 2000 }, (_, i) => {
  const on = (days: number) =>
    new Date(Date.UTC(2024, 0, 1 + (i % 700) + days, 9 + (i % 8), i % 60)).toISOString().slice(0, 16);
  const late = i % 11;
  const done = late === 10 ? {} : { reply: on(5 + 2 * late), completion: on(late) };
  const events = { receipt: on(0), report: on(0), acknowledgement: on(1 + (late % 5)), ...done };
  return [
    { subject: 'enquiry', means: 'letter', events },
    { subject: 'enquiry', means: 'email', events },
    { subject: 'repair', qualifiers: [['emergency', 'urgent', 'routine'][i % 3] as string], events },
    { subject: 'complaint', stage: 1 + (i % 2), events },
  ][i % 4] as BenchCase;
});

/** As they come from JSON. */
const cases: BenchCase[] = JSON.parse(JSON.stringify(made));

/** What each of the ten asks for, as rules of the peers say it. */
const asked = (module: RuleModule) =>
  module.commitments.map(({ id }) => {
    const due = module.dueTimes[id] as (start: number) => number;
    const [, qualifier] = /repair\.(\w+)/.exec(id) ?? [];
    const [, stage] = /stage-(\d)/.exec(id) ?? [];
    const [, means] = /\[(\w+)\]/.exec(id) ?? [];
    const subject = id.split('.')[0] as string;
    const done = id.includes('acknowledge') ? 'acknowledgement' : subject === 'repair' ? 'completion' : 'reply';
    return {
      id,
      due,
      qualifier,
      stage: stage && Number(stage),
      means,
      subject,
      done,
      from: subject === 'repair' ? 'report' : 'receipt',
    };
  });

/** A case against ten promises: what was met, what was missed, and what is pending. */
export async function assessing(): Promise<Measured[]> {
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const ours = (i: number) => module.assess(cases[i]);
  const logic = jsonLogic(module);
  const rules = jsonRules(module);
  const brief = (i: number) => ours(i).map(({ commitment, kind }) => `${commitment} ${kind}`);
  same('json-logic-engine', (i) => logic.interpreted(cases[i]).filter(Boolean), brief, 2000);
  same('json-logic-engine, compiled', (i) => logic.compiled(cases[i]).filter(Boolean), brief, 2000);
  for (let i = 0; i < 100; i++) {
    const met = (await rules(cases[i] as BenchCase)).toSorted();
    if (
      !isDeepStrictEqual(
        met,
        brief(i)
          .filter((of) => of.endsWith(' met'))
          .toSorted(),
      )
    )
      throw new Error(`json-rules-engine says something else of case ${i}`);
  }
  const rows = sampled([
    { what: 'assess of the module, whole outcomes', times: 2000, run: ours },
    { what: 'json-logic-engine, compiled', times: 2000, run: (i) => logic.compiled(cases[i]), least: 5 },
    { what: 'json-logic-engine, interpreted', times: 1000, run: (i) => logic.interpreted(cases[i]) },
  ]);
  const samples: number[] = [];
  for (let round = 0; round < 7; round++) {
    const begin = performance.now();
    for (let i = 0; i < 50; i++) await rules(cases[i] as BenchCase);
    samples.push((performance.now() - begin) / 50);
  }
  return [...rows, { what: 'json-rules-engine', samples, least: 1000 }];
}

/** Interpreted, a method is given a list of its arguments; compiled, the only one by itself. */
const first = <Value>(given: Value | [Value]): Value => (Array.isArray(given) ? given[0] : given);

function jsonLogic(module: RuleModule) {
  const engine = new LogicEngine();
  const all = asked(module);
  engine.addMethod('instant', (given: string | [string]) => parsed(first(given)));
  // Its own comparison, compiled, mixes up values that are read from a case: it throws NaN.
  engine.addMethod('notAfter', ([one, other]: [number, number]) => one <= other);
  all.forEach(({ due }, i) => {
    engine.addMethod(`due${i}`, (given: number | [number]) => due(first(given)));
  });
  const rule = all.map(({ id, qualifier, stage, means, subject, done, from }, i) => ({
    if: [
      {
        and: [
          { '===': [{ var: 'subject' }, subject] },
          ...(means ? [{ '===': [{ var: 'means' }, means] }] : []),
          ...(stage ? [{ '===': [{ var: 'stage' }, stage] }] : []),
          ...(qualifier ? [{ in: [qualifier, { var: 'qualifiers' }] }] : []),
        ],
      },
      {
        if: [
          { '!': [{ var: `events.${done}` }] },
          `${id} pending`,
          {
            notAfter: [
              { instant: [{ var: `events.${done}` }] },
              { [`due${i}`]: [{ instant: [{ var: `events.${from}` }] }] },
            ],
          },
          `${id} met`,
          `${id} missed`,
        ],
      },
      null,
    ],
  }));
  const build = engine.build(rule) as (data: unknown) => (string | null)[];
  return { compiled: build, interpreted: (data: unknown) => engine.run(rule, data) as (string | null)[] };
}

/** Cases of the bench are in winter and summer time: what the machine's own clock, set to London, makes of a text. */
const parsed = (text: string) => Date.parse(text);

function jsonRules(module: RuleModule) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, due, qualifier, stage, means, subject, done, from } of asked(module)) {
    engine.addFact(`due ${id}`, async (_, almanac) =>
      due(parsed(((await almanac.factValue('events')) as Record<string, string>)[from] as string)),
    );
    engine.addFact(`done ${id}`, async (_, almanac) =>
      parsed(((await almanac.factValue('events')) as Record<string, string>)[done] ?? ''),
    );
    engine.addRule({
      conditions: {
        all: [
          { fact: 'subject', operator: 'equal', value: subject },
          ...(means ? [{ fact: 'means', operator: 'equal', value: means }] : []),
          ...(stage ? [{ fact: 'stage', operator: 'equal', value: stage }] : []),
          ...(qualifier ? [{ fact: 'qualifiers', operator: 'contains', value: qualifier }] : []),
          { fact: `done ${id}`, operator: 'lessThanInclusive', value: { fact: `due ${id}` } },
        ],
      },
      event: { type: `${id} met` },
    });
  }
  return async (kase: BenchCase) => (await engine.run({ ...kase })).events.map(({ type }) => type);
}

interface Task {
  what: string;
  times: number;
  run: (i: number) => unknown;
  goal?: number;
  least?: number;
}

let kept: unknown;

/** Milliseconds a turn, in rounds that take all tasks in turn, after two that warm them up. */
function sampled(tasks: readonly Task[]): Measured[] {
  const rows = tasks.map(({ what, goal, least }) => ({ what, goal, least, samples: [] as number[] }));
  for (let round = 0; round < 23; round++)
    for (const [i, { times, run }] of tasks.entries()) {
      const begin = performance.now();
      for (let turn = 0; turn < times; turn++) kept = run(turn);
      if (round > 2) rows[i]?.samples.push((performance.now() - begin) / times);
    }
  return rows;
}

/** What is not the same is not compared. */
function same(what: string, theirs: (i: number) => unknown, ours: (i: number) => unknown, times = 20_000): void {
  for (let i = 0; i < times; i++)
    if (!isDeepStrictEqual(theirs(i), ours(i)))
      throw new Error(`${what} says something else of ${i}: ${theirs(i)}, and not ${ours(i)}`);
}

export const lastResult = () => kept;
