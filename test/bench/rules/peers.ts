import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { RuleModule } from '../../modules/module.ts';
import { asked, type BenchCase } from './promises.ts';

/** Interpreted, a method is given a list of its arguments; compiled, the only one by itself. */
const first = <Value>(given: Value | [Value]): Value => (Array.isArray(given) ? given[0] : given);

/** One rule that tells the kinds of all ten, and looks at nothing else: a case is taken as it comes. */
export function jsonLogic(module: RuleModule) {
  const all = asked(module);
  const engine = engineFor(all);
  engine.addMethod('instant', (given: string | [string]) => parsed(first(given)));
  const moment = (event: string) => ({ instant: [{ var: `events.${event}` }] });
  const rule = ruleFor(all, moment, ({ id }, kind) => `${id} ${kind}`);
  const build = engine.build(rule) as (data: unknown) => (string | null)[];
  return { compiled: build, interpreted: (data: unknown) => engine.run(rule, data) as (string | null)[] };
}

/**
 * The same rule, compiled, of a case that is read first by code written for it: words are known, each moment exists and is
 * read once. Of each commitment it tells what `tell` makes of it. Undefined for a case that is wrong or lacks a fact.
 */
export function checkedLogic(module: RuleModule, tell: (told: ToldByPeer) => unknown) {
  const all = asked(module);
  const engine = engineFor(all);
  all.forEach(({ id, due }, i) => {
    engine.addMethod(`tell${i}`, ([kind, start, done]: [string, number, number | null]) =>
      tell({ id, kind, due: due(start), done }),
    );
  });
  const moment = (event: string) => ({ var: `events.${event}` });
  const rule = ruleFor(all, moment, ({ from, done }, kind, i) => ({
    [`tell${i}`]: [kind, moment(from), moment(done)],
  }));
  const build = engine.build(rule) as (data: unknown) => unknown[];
  const read = checkedCases(all);
  return (data: BenchCase) => {
    const kase = read(data);
    return kase && build(kase).filter((one) => one !== null);
  };
}

export interface ToldByPeer {
  id: string;
  kind: string;
  due: number;
  /** Null where it was not done: so the engine tells what is absent. */
  done: number | null;
}

type Asked = ReturnType<typeof asked>;

function engineFor(all: Asked): LogicEngine {
  const engine = new LogicEngine();
  // Its own comparison, compiled, mixes up values that are read from a case: it throws NaN.
  engine.addMethod('notAfter', ([one, other]: [number, number]) => one <= other);
  all.forEach(({ due }, i) => {
    engine.addMethod(`due${i}`, (given: number | [number]) => due(first(given)));
  });
  return engine;
}

/** For each of the ten: does it apply, was it done, and in time? */
function ruleFor(
  all: Asked,
  moment: (event: string) => unknown,
  told: (of: Asked[number], kind: string, i: number) => unknown,
): unknown[] {
  return all.map((of, i) => ({
    if: [
      {
        and: [
          { '===': [{ var: 'subject' }, of.subject] },
          ...(of.means ? [{ '===': [{ var: 'means' }, of.means] }] : []),
          ...(of.stage ? [{ '===': [{ var: 'stage' }, of.stage] }] : []),
          ...(of.qualifier ? [{ in: [of.qualifier, { var: 'qualifiers' }] }] : []),
        ],
      },
      {
        if: [
          { '!': [{ var: `events.${of.done}` }] },
          told(of, 'pending', i),
          { notAfter: [moment(of.done), { [`due${i}`]: [moment(of.from)] }] },
          told(of, 'met', i),
          told(of, 'missed', i),
        ],
      },
      null,
    ],
  }));
}

/** A case with its moments as numbers; undefined where a word is not known, a moment does not exist, or a fact is missing. */
function checkedCases(all: Asked) {
  const events = new Set(all.flatMap(({ from, done }) => [from, done]));
  const fields = new Set(['subject', 'means', 'stage', 'qualifiers', 'events']);
  const subjects = new Set(all.map(({ subject }) => subject));
  const means = new Set(all.map((of) => of.means));
  const qualifiers = new Set(all.map(({ qualifier }) => qualifier));
  return (data: BenchCase) => {
    for (const field in data) if (!fields.has(field)) return undefined;
    if (!subjects.has(data.subject) || !means.has(data.means)) return undefined;
    if (data.qualifiers && !data.qualifiers.every((one) => qualifiers.has(one))) return undefined;
    const moments: Record<string, number> = {};
    for (const name in data.events) {
      const at = events.has(name) ? checkedMoment(data.events[name] as string) : Number.NaN;
      if (Number.isNaN(at)) return undefined;
      moments[name] = at;
    }
    const began = data.subject === 'repair' ? moments.report : moments.receipt;
    const lacks = data.subject === 'enquiry' ? !data.means : data.subject === 'complaint' && data.stage === undefined;
    if (began === undefined || lacks) return undefined;
    return {
      subject: data.subject,
      means: data.means,
      stage: data.stage,
      qualifiers: data.qualifiers,
      events: moments,
    };
  };
}

const minute = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/;

/** 31 February is read as a day in March. */
function checkedMoment(text: string): number {
  const at = minute.test(text) ? parsed(text) : Number.NaN;
  return new Date(at).getDate() === Number(text.slice(8, 10)) ? at : Number.NaN;
}

/** Cases of the bench are in winter and summer time: what the machine's own clock, set to London, makes of a text. */
const parsed = (text: string) => Date.parse(text);

/** A rule for each of the ten, which tells what was met and nothing else. */
export function jsonRules(module: RuleModule) {
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
