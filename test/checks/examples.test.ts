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

/** What became of the lines of examples that are put at the end of a policy. */
function pasted(text: string, example: string) {
  const { policy, findings } = compiled(`${text}\n${example}\n`);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const before = compiled(text).policy.examples.length;
  const runs = runExamples(policy).examples.slice(before);
  return runs.flatMap(({ checked }) => checked.map(({ passed, actual }) => ({ passed, actual })));
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

  test('it is about a case of which both speak', () => {
    const text = `${association}section Letters
  we will reply to letters and emails within 5 working days
  we will reply to emails and online forms within 7 working days`;
    const [found] = examplesIn(text);
    expect(found?.example).toContain('given an enquiry by email received');
    expect(pasted(text, found?.example ?? '').map(({ passed }) => passed)).toEqual([true, false]);
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

describe('the example of the telephones', () => {
  const phones = (night: string, more = '') => `association Meadowbank Homes
  nation England
calendar
  holidays bank holidays in England
office hours
  Monday, Tuesday, Thursday, Friday 9am to 5pm
  Wednesday 10.30am to 5pm
out of hours
  ${night}
  Saturday, Sunday 24 hours a day
channel telephone "Phone us"
  contact 01632 960001
  open office hours
  we will ${more || 'answer calls within 20 seconds'}
channel out of hours telephone "Emergencies"
  contact 01632 960002
  open out of hours
  we will answer calls within 30 seconds`;

  test('in a gap of the week: nobody promises to answer, by either of them', () => {
    const text = phones('every day 5pm to 9am');
    const [found] = examplesIn(text);
    expect(found).toMatchObject({ code: 'P0412' });
    expect(found?.example).toBe(`example A call on Wednesday at 9am
  given a call called 25 November 2026 at 9am
  then answer not promised

example An out of hours call on Wednesday at 9am
  given an out of hours call called 25 November 2026 at 9am
  then answer not promised`);
    expect(pasted(text, found?.example ?? '').map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('in an overlap: both promise it', () => {
    const text = phones('every day 4.30pm to 10.30am');
    const [found] = examplesIn(text);
    expect(found).toMatchObject({ code: 'P0413' });
    expect(found?.example).toContain('then answer pending on 23 November 2026 at 9am');
    expect(pasted(text, found?.example ?? '').map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('shows nothing of the kind once the hours meet', () => {
    const text = phones('every day 5pm to 9am');
    const [found] = examplesIn(text);
    const mended = text.replace('every day 5pm to 9am\n  Saturday, Sunday 24 hours a day', 'outside office hours');
    expect(pasted(mended, found?.example ?? '').map(({ passed }) => passed)).toEqual([true, false]);
  });

  test('is not given where no call has a time to be answered in, and the finding says so', () => {
    const text = phones('every day 5pm to 9am', 'resolve enquiries at first contact').replace(
      'answer calls within 30 seconds',
      'resolve enquiries at first contact',
    );
    expect(examplesIn(text)).toEqual([]);
    const [gap] = check(compiled(text)).findings;
    expect(gap?.hint).toContain('No example can show it, as it takes a promise of how soon');
  });

  test('nor where calls are to be answered at any hour, whatever the hours of the telephones', () => {
    const text = `${phones('every day 5pm to 9am')}\nsection Calls\n  we will answer calls within 1 minute`;
    expect(examplesIn(text).map(({ code }) => code)).not.toContain('P0412');
  });

  test('nor of an overlap in which only one of them says how soon it answers', () => {
    expect(examplesIn(phones('every day 4.30pm to 10.30am', 'resolve enquiries at first contact'))).toEqual([]);
  });

  test('nor for times that differ by seconds, which no example can tell apart', () => {
    const text = `association Meadowbank Homes
  nation England
section Calls
  we will answer calls within 20 seconds
section Our standards
  we will answer calls within 40 seconds`;
    expect(examplesIn(text)).toEqual([]);
  });
});

test('of a time that runs on while the office is closed, the example is due on a Saturday', () => {
  const text = `association Meadowbank Homes
  nation England
office hours
  Monday to Friday 9am to 5pm
channel email
  contact hello@meadowbank.example
  we will acknowledge emails within 24 hours
  we will reply to emails within 10 working days`;
  const [found] = examplesIn(text);
  expect(found?.example).toContain('acknowledged by 28 November 2026 at 4.30pm');
  expect(pasted(text, found?.example ?? '').map(({ passed }) => passed)).toEqual([true]);
});

test.each(shippedPolicies)('every example that is offered for %s can be read, and runs', (name) => {
  const text = sourceOf(name);
  const ran = examplesIn(text).map(({ code, example }) => ({ code, example, lines: pasted(text, example) ?? [] }));
  const unclear = ran.filter(({ lines }) => lines.length === 0 || !lines.some(({ passed }) => passed));
  expect(unclear).toEqual([]);
});
