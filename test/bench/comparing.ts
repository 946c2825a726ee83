import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Compared } from '../../src/comparison/column.ts';
import { compare, compile, vocabulary } from '../../src/pledge.ts';
import { rulesOf } from '../../src/policy/ready.ts';
import { onCalendar } from '../../src/strictness/calendars.ts';
import { weighing } from '../../src/strictness/weigh.ts';
import type { Measured } from './table.ts';

const words = vocabulary(readFileSync('grammar/vocabulary/housing.pledge', 'utf8')).vocabulary;
const on = Temporal.PlainDate.from('2026-11-22');
const choice = { on, calendar: 'England and Wales' } as const;
const texts = globSync('specs/*.pledge')
  .toSorted()
  .map((file) => readFileSync(file, 'utf8').split('\nexample ')[0] ?? '');

let variants = 0;

/** So many policies: the five in turn, each time under another name and with other figures, so that nothing was read before. */
function made(count: number, units = 'second|minute|hour|day|week'): string[] {
  const figures = new RegExp(`\\b\\d+(?= (?:working )?(?:${units})(?!s a day))`, 'g');
  return Array.from({ length: count }, () => {
    const at = variants++;
    let place = at;
    const figure = (given: string) => `${Math.max(1, Number(given) + ((place++ * 7) % 9) - 4)}`;
    return (texts[at % texts.length] ?? '')
      .replace(/^association .*/m, (line) => `${line} ${at}`)
      .replaceAll(figures, figure);
  });
}

const compiled = (all: readonly string[]): Compared[] =>
  all.map((text, at) => ({ name: `number-${at}`, policy: compile(text, { vocabulary: words, on }).policy }));

/** Comparing ever more policies, a policy: the cost of one must not grow with the number of the others. */
export function growingComparison(counts: readonly number[]): Measured[] {
  compare(compiled(made(5)), choice);
  return counts.map((count, row) => {
    const policies = compiled(made(count));
    const samples = timed(count < 100 ? 3 : 1, () => compare(policies, choice)).map((time) => time / count);
    return { what: `${count} policies, each`, samples, ...(row > 0 && { goal: 1.1 }) };
  });
}

/** So many policies as files, for commands that read them, with figures that break no law; the folder's name. */
export function writtenOut(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'));
  for (const [at, text] of made(count, 'second|minute|hour').entries())
    writeFileSync(join(folder, `number-${at}.pledge`), text);
  return folder;
}

/** Every promise of the five policies with a limit against every other, decided for each moment until 2036. */
export function allPairs(): Measured[] {
  const common = onCalendar('england-and-wales');
  const sides = compiled(texts).flatMap(({ policy }) => {
    const rules = common(rulesOf(policy));
    return policy.commitments.filter(({ limit }) => limit).map((commitment) => ({ commitment, rules }));
  });
  const decide = () => {
    const weigh = weighing(on);
    for (const one of sides) for (const other of sides) weigh(one, other, ['limit']);
  };
  return [
    { what: 'one second', samples: [1000] },
    { what: `all ${sides.length} × ${sides.length} pairs of limits`, samples: timed(3, decide), goal: 1 },
  ];
}

/** In milliseconds of the processor, since a busy machine would add what others do meanwhile. */
function timed(times: number, task: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const start = process.threadCpuUsage();
    task();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
}
