import { isDeepStrictEqual } from 'node:util';
import { moduleOf } from '../../modules/module.ts';
import type { Measured } from '../table.ts';
import { jsonLogic, jsonRules } from './peers.ts';
import { type BenchCase, policyWith, someCases } from './promises.ts';
import { against, same, sampled } from './sampled.ts';

const cases = someCases(2000);

/**
 * A case against ten promises: what was met, what was missed, and what is pending. The peers tell that much and no more,
 * as `standings` does; `assess` tells besides when it was due, what that rests on, when it was done and by how much it
 * was late. A table for each.
 */
export async function assessing(): Promise<Measured[][]> {
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const whole = (i: number) => module.assess(cases[i]);
  const kinds = (i: number) => module.standings(cases[i]);
  const logic = jsonLogic(module);
  const rules = jsonRules(module);
  const told = (i: number) => whole(i).map(({ commitment, kind }) => `${commitment} ${kind}`);
  same('standings', kinds, (i) => whole(i).map(({ commitment, kind }) => ({ commitment, kind })), cases.length);
  same('json-logic-engine', (i) => logic.interpreted(cases[i]).filter(Boolean), told, cases.length);
  same('json-logic-engine, compiled', (i) => logic.compiled(cases[i]).filter(Boolean), told, cases.length);
  for (const [i, kase] of cases.slice(0, 200).entries()) {
    const met = told(i).filter((of) => of.endsWith(' met'));
    if (!isDeepStrictEqual((await rules(kase)).toSorted(), met.toSorted()))
      throw new Error(`json-rules-engine says something else of case ${i}`);
  }
  const [brief, full, ...peers] = (await sampled([
    { what: 'standings of the module', times: 2000, run: kinds },
    { what: 'assess of the module, whole outcomes', times: 2000, run: whole },
    { what: 'json-logic-engine, compiled', times: 2000, run: (i) => logic.compiled(cases[i]), least: 5 },
    { what: 'json-logic-engine, interpreted', times: 1000, run: (i) => logic.interpreted(cases[i]) },
    { what: 'json-rules-engine', times: 25, run: (i) => rules(cases[i] as BenchCase), waits: true, least: 1000 },
  ])) as [Measured, Measured, ...Measured[]];
  return [against(brief, peers), against(full, peers)];
}

/** The same for 1, 10 and 100 times as many cases, a case: the more there are, the fewer are near the processor. */
export async function manyCases(): Promise<Measured[]> {
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const all = someCases(200_000);
  const first = (times: number) => ({
    what: `${times} cases`,
    times,
    run: (i: number) => module.assess(all[i]),
    ...(times > 2000 && { goal: 4 }),
  });
  return sampled([first(2000), first(20_000), first(200_000)]);
}
