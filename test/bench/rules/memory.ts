import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { moduleOf } from '../../modules/module.ts';
import type { Measured } from '../table.ts';
import { jsonLogic, jsonRules } from './peers.ts';
import { policyWith, someCases } from './promises.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are in use once all that nobody holds is gone: what others left behind may go in several turns. */
function inUse(): number {
  let used = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 12; turn++) {
    collect();
    const { heapUsed } = process.memoryUsage();
    if (used - heapUsed < 1024) return heapUsed;
    used = heapUsed;
  }
  return used;
}

const cases = someCases(2000);

/** What the outcomes of a case take, where a system keeps them. */
export async function held(): Promise<Measured[]> {
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const logic = jsonLogic(module);
  const rules = jsonRules(module);
  const measured = async (what: string, run: (i: number) => unknown) => {
    // The first round is for what is made once, code above all.
    await taken(run);
    const samples: number[] = [];
    for (let round = 0; round < 5; round++) samples.push(await taken(run));
    return { what, samples };
  };
  return [
    await measured('outcomes of assess', (i) => module.assess(cases[i])),
    await measured('standings', (i) => module.standings(cases[i])),
    await measured('json-logic-engine, compiled', (i) => logic.compiled(cases[i])),
    await measured('json-rules-engine', (i) => rules(cases[i] as (typeof cases)[number])),
  ];
}

/** Bytes a case that its outcomes take. By itself, so that those of the last round are gone before the next begins. */
async function taken(run: (i: number) => unknown): Promise<number> {
  const before = inUse();
  const kept: unknown[] = [];
  for (const i of cases.keys()) kept.push(await run(i));
  const bytes = inUse() - before;
  return bytes / kept.filter((outcomes) => outcomes !== undefined).length;
}

/** The heap before and after a million cases, of which nothing is kept: whether anything is left behind. */
export async function afterAMillion(): Promise<Measured[]> {
  const module = await moduleOf(policyWith('bank holidays in England and Wales'));
  const logic = jsonLogic(module);
  const through = (times: number, run: (i: number) => unknown) => {
    for (let i = 0; i < times; i++) run(i % cases.length);
    return { samples: [inUse()] };
  };
  const ours = (i: number) => module.assess(cases[i]);
  const theirs = (i: number) => logic.compiled(cases[i]);
  through(10_000, theirs);
  return [
    { what: 'after 10,000 cases', ...through(10_000, ours) },
    { what: 'after 1,000,000 cases more', ...through(1_000_000, ours), goal: 1.02 },
    { what: 'after 1,000,000 by json-logic-engine, compiled', ...through(1_000_000, theirs) },
  ];
}
