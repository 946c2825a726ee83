import { isDeepStrictEqual } from 'node:util';
import { moduleOf, type RuleModule } from '../../modules/module.ts';
import type { Measured } from '../table.ts';
import { checkedLogic, jsonLogic, jsonRules, type ToldByPeer } from './peers.ts';
import { type BenchCase, policyWith, someCases } from './promises.ts';
import { against, same, sampled } from './sampled.ts';

const cases = someCases(2000);

/**
 * A case against ten promises. `standings` tells the kind of each outcome, `assess` besides when it was due, what that rests
 * on, when it was done and by how much it was late; both know every word of a case, look whether its moments exist, and
 * say what is missing. Peers do not by themselves: a row says what it leaves out. All are given our own due times.
 */
export async function assessing(): Promise<Measured[][]> {
  // Peers read moments in the machine's time zone.
  process.env.TZ = 'Europe/London';
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const whole = (i: number) => module.assess(cases[i]);
  const kinds = (i: number) => module.standings(cases[i]);
  const logic = jsonLogic(module);
  const checkedKinds = checkedLogic(module, ({ id, kind }) => ({ commitment: id, kind }));
  const checkedWhole = checkedLogic(module, wholeOutcome);
  const rules = jsonRules(module);
  await agree(module, { logic, checkedKinds, checkedWhole, rules });
  const [brief, full, unchecked, checked, checkedFull, ...peers] = (await sampled([
    { what: 'standings of the module', times: 2000, run: kinds },
    { what: 'assess of the module, whole outcomes', times: 2000, run: whole },
    {
      what: 'json-logic-engine, compiled, kinds; a case is not checked',
      times: 2000,
      run: (i) => logic.compiled(cases[i]),
      least: 5,
    },
    {
      what: 'json-logic-engine, compiled, kinds; the case is checked first',
      times: 2000,
      run: (i) => checkedKinds(cases[i] as BenchCase),
      least: 5,
    },
    {
      what: 'json-logic-engine, compiled, checked, with due and done; neither basis nor lateness',
      times: 2000,
      run: (i) => checkedWhole(cases[i] as BenchCase),
      least: 5,
    },
    {
      what: 'json-logic-engine, interpreted, kinds; a case is not checked',
      times: 1000,
      run: (i) => logic.interpreted(cases[i]),
    },
    {
      what: 'json-rules-engine, what is met alone; a case is not checked',
      times: 25,
      run: (i) => rules(cases[i] as BenchCase),
      waits: true,
      least: 1000,
    },
  ])) as [Measured, Measured, Measured, Measured, Measured, ...Measured[]];
  return [against(brief, [unchecked, checked, ...peers]), against(full, [unchecked, checkedFull, ...peers])];
}

interface Peers {
  logic: ReturnType<typeof jsonLogic>;
  checkedKinds: ReturnType<typeof checkedLogic>;
  checkedWhole: ReturnType<typeof checkedLogic>;
  rules: ReturnType<typeof jsonRules>;
}

/** What each tells of a case is the same, as far as it goes. */
async function agree(module: RuleModule, { logic, checkedKinds, checkedWhole, rules }: Peers): Promise<void> {
  const told = (i: number) => module.assess(cases[i]).map(({ commitment, kind }) => `${commitment} ${kind}`);
  const briefly = (i: number) => module.assess(cases[i]).map(({ commitment, kind }) => ({ commitment, kind }));
  const sameDone = (i: number) => module.assess(cases[i]).map(withoutReasons);
  same('standings', (i) => module.standings(cases[i]), briefly, cases.length);
  same('json-logic-engine', (i) => logic.interpreted(cases[i]).filter(Boolean), told, cases.length);
  same('json-logic-engine, compiled', (i) => logic.compiled(cases[i]).filter(Boolean), told, cases.length);
  same('json-logic-engine, checked', (i) => checkedKinds(cases[i] as BenchCase), briefly, cases.length);
  same('json-logic-engine, whole', (i) => checkedWhole(cases[i] as BenchCase), sameDone, cases.length);
  for (const [i, kase] of cases.slice(0, 200).entries()) {
    const met = told(i).filter((of) => of.endsWith(' met'));
    if (!isDeepStrictEqual((await rules(kase)).toSorted(), met.toSorted()))
      throw new Error(`json-rules-engine says something else of case ${i}`);
  }
}

/** An outcome as a peer's system would tell it: in local time, from the numbers that it has. */
function wholeOutcome({ id, kind, due, done }: ToldByPeer) {
  // Of a limit in days, the midnight that ends the last of them is due.
  const at = id.includes('emergency') ? wordsOf(due) : wordsOf(due - 1).slice(0, 10);
  return { commitment: id, kind, ...(done !== null && { done: wordsOf(done) }), due: { at, instant: due } };
}

function wordsOf(moment: number): string {
  const ahead = -new Date(moment).getTimezoneOffset();
  const shown = new Date(moment + ahead * 60_000).toISOString();
  return `${shown.slice(0, 19)}${ahead === 0 ? '+00:00' : '+01:00'}`;
}

function withoutReasons({ by, due, ...outcome }: Outcome) {
  return { ...outcome, due: due && { at: due.at, instant: due.instant } };
}

type Outcome = { commitment: string; kind: string; by?: unknown; due?: { at: string; instant: number } };

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
