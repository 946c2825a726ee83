import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { RuleModule } from '../../modules/module.ts';
import { asked, type BenchCase } from './promises.ts';

/** Interpreted, a method is given a list of its arguments; compiled, the only one by itself. */
const first = <Value>(given: Value | [Value]): Value => (Array.isArray(given) ? given[0] : given);

/** One rule that tells all ten. */
export function jsonLogic(module: RuleModule) {
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

/** A rule for each of the ten, which tells what was met. */
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
