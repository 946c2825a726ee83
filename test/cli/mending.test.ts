import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnderstood } from '../../src/checks/index.ts';
import { isMended, type Looked, mendSafely } from '../../src/cli/mending.ts';
import type { Finding } from '../../src/ground/diagnostic.ts';
import { lineEnd } from '../../src/ground/span.ts';
import { check } from '../../src/pledge.ts';
import { compiled } from '../language/compiled.ts';
import { messed } from '../language/mess.ts';
import { file, specifications } from '../language/pledge.ts';
import { compileText } from '../policies.ts';

function look(text: string): Looked {
  const compiled = compileText(text);
  return { findings: check(compiled).findings, understood: isUnderstood(compiled.findings) };
}

const opening = `association Meadowbank Homes
  nation           Scotland

section Letters
`;

/** What is made of a line in a section. */
function becomes(line: string): string {
  const mending = mendSafely(`${opening}  we will "treat you with respect"\n${line}\n`, look);
  return 'against' in mending ? `left: ${mending.against.code}` : (mending.text.split('\n').at(-2) ?? '');
}

describe('what can be meant in one way only is mended', () => {
  test.each([
    ['  we’ll reply to letters within 24hrs', '  we will reply to letters within 24 hours'],
    ['  we will reply to letters within 2wks', '  we will reply to letters within 2 weeks'],
    ['  we will open the office Mon-Fri', '  we will open the office Monday to Friday'],
    ['  • we will reply to letters within 5 working days', '  we will reply to letters within 5 working days'],
    ['  2. we will reply to letters within 5 working days', '  we will reply to letters within 5 working days'],
    ['  we will reply to to letters within 5 working days', '  we will reply to letters within 5 working days'],
    ['  we will reply to letters within 5 days working', '  we will reply to letters within 5 working days'],
    ['   we will reply to letters within 5 working days', '  we will reply to letters within 5 working days'],
    ['  we will "leave the the card"', '  we will "leave the card"'],
    // It is read as if they stood there already.
    ['  we will call you if we are delayed', '  we will call you if "we are delayed"'],
    ['  our contractors will wear shoe covers', '  our contractors will wear "shoe covers"'],
    ['  we’ll reply to to letters within 5hrs  # later', '  we will reply to letters within 5 hours  # later'],
  ])('%s', (line, mended) => {
    expect(becomes(line)).toBe(mended);
  });
});

describe('what its author alone can know stays as it is', () => {
  test.each([
    ['a word that is nearly another', '  we will reply to leters within 5 working days'],
    ['days that may be working days', '  we will reply to letters within 5 days'],
    ['one or the other, or both', '  we will reply to letters/emails within 5 working days'],
    ['a doubled word between which one may be missing', '  we will reply to letters letters within 5 working days'],
    ['words that English can double', '  we will "tell you that that is so"'],
    ['formal words, which name the promise', '  we will "contact you prior to any visit"'],
    ['spaces beside quotes, which hide where a word stands', '  we will " leave the the card "'],
  ])('%s', (_, line) => {
    expect(becomes(line)).toBe(line);
  });
});

describe('nothing is mended', () => {
  test('where that would bring up what was not there', () => {
    const found = (code: string, safe: boolean): Finding => ({
      ...{ code, severity: 'warning', message: '', related: [] },
      ...{ span: { line: 1, from: 0, to: 1 }, fix: { span: { line: 1, from: 0, to: 1 }, text: 'b', safe } },
    });
    const worse = (text: string) => ({
      findings: text === 'a' ? [found('P0116', true)] : [found('P0302', false)],
      understood: true,
    });
    expect(mendSafely('a', worse)).toMatchObject({ against: { code: 'P0302' } });
    expect(
      mendSafely('a', (text) => ({ ...worse(text), findings: text === 'a' ? [found('P0116', true)] : [] })),
    ).toEqual({ text: 'b', mends: [{ line: 1, codes: ['P0116'], before: 'a', after: 'b' }] });
  });

  test('where its author has accepted it', () => {
    const text = `${opening}  we will reply to letters within 24hrs\n    accept P0116 because "it is so in the document"\n`;
    expect(mendSafely(text, look)).toEqual({ text, mends: [] });
  });
});

test('a bullet is no part of what a policy says, before it is mended as little as after', () => {
  const text = `${opening}  • we will reply to letters\n    - after every visit\nmonitoring Visit survey\n  - after every visit\n`;
  const { commitments, monitoring } = compileText(text).policy;
  expect(commitments).toMatchObject([{ written: 'we will reply to letters after every visit' }]);
  expect(monitoring).toMatchObject([{ occasion: 'after every visit' }]);
});

test('what was hidden by a line that could not be read is no work of the mend', () => {
  expect(becomes('  we will acknowledge letters within within 5 days')).toBe(
    '  we will acknowledge letters within 5 days',
  );
});

test('a mend that brings the next to light is followed by that one', () => {
  const mending = mendSafely(`${opening}  1) we’ll reply to to letters within 24hrs\n`, look);
  expect(mending).toMatchObject({
    mends: [{ line: 5, codes: ['P0107', 'P0116', 'P0117'], after: '  we will reply to letters within 24 hours' }],
  });
});

test.each(specifications)('%s says the same when it is mended, however it was typed', { timeout: 120_000 }, (name) => {
  const text = file(`specs/${name}.pledge`);
  fc.assert(
    fc.property(fc.noShrink(fc.infiniteStream(fc.nat(999))), (dice) => {
      const typed = messed(text, dice);
      const mending = mendSafely(typed, look);
      if ('against' in mending) throw new Error(JSON.stringify(mending.against));
      expect(compiled(mending.text).policy).toEqual(compiled(typed).policy);
      expect(mending.text.split(lineEnd)).toHaveLength(typed.split(lineEnd).length);
      expect(look(mending.text).findings.filter(isMended)).toEqual([]);
      expect(mending.text.match(/\r\n/g)?.length).toBe(typed.match(/\r\n/g)?.length);
    }),
    { numRuns: 2, seed: Number(process.env.SEED ?? 1) },
  );
});

describe('a first draft is mended as far as that is safe, whatever else is wrong with it', () => {
  test.each(globSync('test/diagnostics/*.pledge'))('%s', (draft) => {
    const mending = mendSafely(readFileSync(draft, 'utf8'), look);
    expect('against' in mending ? mending.against : undefined).toBeUndefined();
  });
});
