import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { difference } from './agreement.ts';
import { run, textOf } from './module.ts';
import { trials } from './trial.ts';

/** A rule that is broken on purpose, in either engine, is found by holding them against each other. */
const tried = trials(20, 100);
const texts = tried.map(({ rules }) => textOf(rules.policy));

async function agree(broken: (text: string) => string): Promise<boolean> {
  for (const [i, { rules, cases }] of tried.entries()) {
    const module = await run(broken(texts[i] ?? ''));
    for (const { kase, asOf, meaning } of cases) if (difference(kase, asOf, rules, module, meaning)) return false;
  }
  return true;
}

const inTheModule: [what: string, from: string, to: string][] = [
  [
    'clocks that never change',
    'return shown < forward || shown >= back + HOUR ? shown : Math.max(shown - HOUR, forward);',
    'return shown;',
  ],
  ['the second of two equal times', 'shown >= back + HOUR ?', 'shown >= back ?'],
  [
    'a closing that is still open',
    'opens[firstFrom(closes, moment, true)] <= moment',
    'opens[firstFrom(closes, moment)] <= moment',
  ],
  ['holidays that are open', 'shut[day] = exception !== undefined', 'shut[day] = exception === null'],
  ['a month that runs over', 'first + Math.min(date.getUTCDate(), length) - 1', 'first + date.getUTCDate() - 1'],
  ['day 1 on day 0', 'let day = dayOfReceipt && n > 0 ? day0 - 1 : day0;', 'let day = day0 - 1;'],
  ['a pause that costs nothing', 'due += to - Math.max(from, start);', 'due += 0;'],
  ['a day that is paused and counts', 'isPausedAtEndOf(day, paused)) looked', 'false) looked'],
  ['an extension made too late', '!isInTime(original, extendedAt)', 'false'],
  ['a late event that counts today', 'if (late) {', 'if (false) {'],
  ['no rolling off a closed day', 'if (to === on) return { ...end, basis };', 'return { ...end, basis };'],
  ['notice without its days', 'return end - amount * daysIn[unit];', 'return end - amount * daysIn[unit] + 1;'],
  ['a promise that nothing replaces', 'promise.replacedBy.includes(other.promise.number)));', 'false));'],
  ['every qualifier', 'given.some((id) => qualifiers.includes(id));', 'true;'],
  ['a qualifier in a plain case', 'if ($is_', 'if (!$is_'],
  ['a stage 1 reply that is one at stage 2', '.filter((each) => !isBeforeStart(each, began))', ''],
  ['every customer', 'if (surely.includes(kase.customer)) return true;', 'return true;'],
  ['always in force', 'return from <= date && date <= to;', 'return true;'],
  ['always open', 'return start.timed ? isOpenAt(hours, start.moment)', 'return start.timed ? true'],
  [
    'circumstances that are taken for granted',
    "known(of, kase) === !of.holds)) return 'no';",
    "known(of, kase) === !of.holds)) return 'yes';",
  ],
  [
    'a missing fact in silence',
    "open.map(({ fact, words, holds }) => ({ is: 'circumstance', fact, words, holds }))",
    "'yes'",
  ],
  ['the later of two', 'return first < second || (first === second && one.i < other.i);', 'return first > second;'],
  [
    'late by the calendar',
    'inWorkingDays ? { days: day - last, workingDays',
    'false ? { days: day - last, workingDays',
  ],
  ['done before it began', '? done.moment < start.moment', '? false'],
  ['a day on which only its first minute counts', 'kindOf(isDone, on > last)', 'kindOf(isDone, on >= last)'],
  ['minutes that are skipped, one before the other', 'one < other && momentAt(one) < momentAt(other)', 'one < other'],
  ['a plain case that was answered before it began', 'if (isDone && isEarlier(fulfilled, began))', 'if (false)'],
  ['a plain case as it is now, and not then', '|| momentAt(fulfilled) <= asOf)', '|| true)'],
  ['31 February', 'day1.getUTCMonth() + 1 !== month || day1.getUTCDate() !== date', 'false'],
];

describe('a rule broken in the module', () => {
  test('as it is, the module agrees', async () => expect(await agree((text) => text)).toBe(true));

  test.each(inTheModule)('%s: is found', async (_, from, to) => {
    expect(texts.some((text) => text.includes(from))).toBe(true);
    expect(await agree((text) => text.replaceAll(from, to))).toBe(false);
  });

  test('one working day more, without reasons: is found', async () => {
    expect(
      await agree((text) =>
        text.replace(/nth\[count\[day\] \+ (\d+)\]/g, (_, n) => `nth[count[day] + ${Number(n) + 1}]`),
      ),
    ).toBe(false);
  });
});

const root = resolve(import.meta.dirname, '../..');
const inTheMeaning: [file: string, from: string, to: string][] = [
  ['src/time/count.ts', 'looked.push(countedStep(day, ++counted));', 'looked.push(countedStep(day, (counted += 2)));'],
  ['src/time/pauses.ts', 'return paused.some(', 'return !paused.some('],
  ['src/rules/applies.ts', "if (circumstances.some((of) => known(of) === !of.holds)) return { holds: 'no' };", ''],
  ['src/rules/assess.ts', "return { kind: 'missed', ...told", "return { kind: 'met', ...told"],
];

describe('a rule broken in the meaning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-broken-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const trial = () =>
    spawnSync(process.execPath, ['test/modules/trial.ts'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    }).stdout;

  test('is found, each of them', { timeout: 300_000 }, () => {
    for (const part of ['src', 'test', 'grammar', 'package.json', 'specs'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    expect(trial()).toBe('they agree\n');
    for (const [file, from, to] of inTheMeaning) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, file), text.replace(from, to));
      expect([file, from, trial()]).toEqual([file, from, 'they differ\n']);
      writeFileSync(join(folder, file), text);
    }
  });
});
