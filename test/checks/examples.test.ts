import { describe, expect, test } from 'vitest';
import { check, compile } from '../../src/pledge.ts';
import { runExamples } from '../../src/rules/examples.ts';
import { shippedPolicies, sourceOf, today, words } from '../policies.ts';

const compiled = (text: string) => compile(text, { vocabulary: words, on: today });

/** The example of each finding of a policy that has one. */
const examplesIn = (text: string) =>
  check(compiled(text)).findings.flatMap(({ code, span, example }) =>
    example ? [{ code, line: span.line, example }] : [],
  );

/** What became of the lines of an example that is put at the end of a policy. */
function pasted(text: string, example: string) {
  const { policy, findings } = compiled(`${text}\n${example}\n`);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const run = runExamples(policy).examples.at(-1);
  return run?.checked.map(({ passed, actual }) => ({ passed, actual }));
}

describe('the example of a finding can be pasted and run', () => {
  const association = 'association Meadowbank Homes\n  nation England\n';

  test('of two promises that disagree, one of the two dates cannot hold', () => {
    const text = `${association}section Letters
  we will reply to urgent letters within 5 working days
  we will reply to urgent letters within 7 working days`;
    const [found] = examplesIn(text);
    expect(found).toMatchObject({ code: 'P0402', line: 5 });
    expect(found?.example).toBe(`example Urgent letters under two promises
  given an urgent enquiry by letter received 23 November 2026
  then replied by 30 November 2026
  then replied by 2 December 2026`);
    expect(pasted(text, found?.example ?? '')?.map(({ passed }) => passed)).toEqual([true, false]);
  });

  test('of an acknowledgement that is late, both dates hold, the second before the first', () => {
    const text = `${association}procedure complaints
  stage 1
    we will acknowledge within 5 working days
    we will reply within 7 calendar days
  then Housing Ombudsman`;
    const [found] = examplesIn(text);
    expect(found?.example).toContain('given a stage 1 complaint received 18 December 2026');
    expect(found?.example).toMatch(/acknowledged by 29 December 2026\n.*replied by 25 December 2026$/);
    expect(pasted(text, found?.example ?? '')?.map(({ passed }) => passed)).toEqual([true, true]);
  });
});

test.each(shippedPolicies)('every example that is offered for %s can be read, and runs', (name) => {
  const text = sourceOf(name);
  const ran = examplesIn(text).map(({ code, example }) => ({ code, example, lines: pasted(text, example) ?? [] }));
  const unclear = ran.filter(({ lines }) => lines.length !== 2 || !lines.some(({ passed }) => passed));
  expect(unclear).toEqual([]);
});
