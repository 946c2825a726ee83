import { describe, expect, test } from 'vitest';
import { codesIn, findingsIn, saidOf } from './checked.ts';

describe('two promises about one thing', () => {
  test('with different limits cannot both be meant: told with both places, and a day on which it shows', () => {
    const [finding] = findingsIn(`section Letters
  we will reply to letters within 5 working days
section Our standards
  we will reply to letters within 7 days`).filter(({ code }) => code === 'P0402');
    expect(finding).toMatchObject({ severity: 'error', span: { line: 4 }, related: [{ span: { line: 2 } }] });
    expect(finding?.message).toContain('“within 7 days” here, and “within 5 working days” on line 2');
    expect(finding?.hint).toContain(
      '2026 is due by the end of Sunday 29 November 2026 here, and by the end of Friday 27',
    );
  });

  test('a day is given on which the one is later, and one on which the other is, each the first from today on', () => {
    const text = `section Letters
  we will reply to letters within 5 working days
  we will reply to letters within 7 calendar days`;
    expect(saidOf(text, '2026-11-22').join()).toContain(
      'What comes in on Friday 18 December 2026 is due by the end of Friday 25 December 2026 here, and by the end of Tuesday 29 December 2026 there.',
    );
    expect(saidOf(text, '2027-02-01').join()).toContain('What comes in on Friday 19 March 2027');
  });

  test('what shows only where the clocks change is not told', () => {
    const text = `section Calls
  we will return calls within 24 hours
  we will return calls within 1 day`;
    expect(saidOf(text)).toHaveLength(1);
    expect(saidOf(text)[0]).not.toContain('March');
  });

  test('of which no case shows that one is due later are no conflict: rings are compared with rings alone', () => {
    const calls = (other: string) =>
      `section Calls\n  we will answer calls within 5 rings\n  we will answer calls ${other}`;
    expect(codesIn(calls('within 20 seconds'))).not.toContain('P0402 3');
    expect(codesIn(calls('within 4 rings'))).toContain('P0402 3');
  });

  test('with limits that are always due together are no conflict', () => {
    const text = `section Letters
  we will reply to letters within 2 weeks
section Our standards
  we will reply to letters within 14 calendar days`;
    expect(codesIn(text)).toEqual([]);
  });

  test.each([
    [
      'one of which is a special case',
      'reply to letters within 10 working days',
      'reply to urgent letters within 1 working day',
    ],
    [
      'to different people',
      'send newsletters to tenants every 3 months',
      'send newsletters to leaseholders every year',
    ],
    ['by different means', 'reply to letters within 10 working days', 'reply to emails within 2 working days'],
    [
      'for different circumstances',
      'reply to letters within 10 working days if "you ask us"',
      'reply to letters within 5 working days if "it is about safety"',
    ],
    ['of which one is vague', 'reply to letters within 10 working days', 'reply to letters as soon as possible'],
    [
      'of which one is an aim',
      'reply to letters within 10 working days',
      'aim to reply to letters within 5 working days',
    ],
    [
      'for most cases and for all',
      'reply to letters within 5 working days for at least 80% of letters',
      'reply to letters within 10 working days',
    ],
    [
      'about different events',
      'reply to letters within 5 working days of receipt',
      'reply to letters within 10 working days of meeting',
    ],
    [
      'one after the other',
      'reply to letters within 10 working days to 31 March 2027',
      'reply to letters within 5 working days from 1 April 2027',
    ],
  ])('%s are none', (_, one, other) => {
    const found = codesIn(`section Letters\n  we will ${one}\n  we will ${other}`);
    expect(found.filter((code) => /P040[24]/.test(code))).toEqual([]);
  });

  test('over customers of whom some are the same are one', () => {
    const text = `customers
  tenants
  leaseholders
  residents is tenants, leaseholders
section Newsletters
  we will send newsletters to tenants every 3 months
  we will send newsletters to residents every 3 months`;
    expect(codesIn(text)).toEqual([]);
    const lists = text
      .replace('to tenants every 3', 'for tenants, owners every 3')
      .replace('to residents every 3 months', 'for tenants, licensees every 4 months');
    expect(codesIn(lists)).toEqual(['P0402 7']);
  });

  test('notice and recurrence can disagree too', () => {
    expect(
      codesIn(`section Visits
  we will give at least 24 hours' notice before a visit
  we will give at least 2 working days' notice before a visit
  we will inspect estates twice a year
  we will inspect estates every 4 months`),
    ).toEqual(['P0402 3', 'P0402 5']);
  });

  test('three that disagree are told twice, and not three times', () => {
    const text = [10, 12, 15].map((days) => `  we will reply to letters within ${days} working days`).join('\n');
    expect(codesIn(`section Letters\n${text}`)).toEqual(['P0402 3', 'P0402 4']);
  });

  test('cross where one says which ones, and the other how they came', () => {
    const text = `section Enquiries
  we will reply to urgent enquiries within 1 working day
  we will reply to letters within 10 working days`;
    expect(codesIn(text)).toEqual(['P0404 3']);
  });
});

describe('the same number in another unit', () => {
  test('is told once for the general promise, with every special one', () => {
    const [finding] = findingsIn(`section Enquiries
  we will reply to enquiries within 4 working days
  we will reply to emails within 4 calendar days
  we will reply to letters within 4 calendar days
  we will reply to texts within 4 working days`);
    expect(finding).toMatchObject({ code: 'P0403', span: { line: 2 } });
    expect(finding?.message).toContain('“within 4 calendar days” on lines 3 and 4');
    expect(finding?.hint).toContain('What comes in on Tuesday 24 November 2026 is due by the end of Monday 30');
  });

  test('for two shares of the cases is one promise too many', () => {
    const calls = (share: string) => `  we will answer calls within 20 seconds${share}`;
    const text = ['section Calls', calls(' for at least 90% of calls'), calls(' for at least 80% of calls')].join('\n');
    expect(saidOf(text)).toEqual([
      'P0421 Calls: for 80% of cases here, and for 90% of cases on line 2, for the same time.',
    ]);
    expect(codesIn(['section Calls', calls(''), calls(' for at least 80% of calls')].join('\n'))).toEqual(['P0421 3']);
  });

  test('an aim beside a promise for the same time is worth a note', () => {
    expect(
      codesIn(`section Calls\n  we aim to answer calls within 20 seconds\n  we will answer calls within 20 seconds`),
    ).toEqual(['P0419 3']);
  });
});

describe('acknowledgements, extensions, stages', () => {
  test('an acknowledgement may not come after the answer, on any day of the calendar', () => {
    const late = saidOf(`procedure complaints
  stage 1
    we will acknowledge within 5 working days
    we will reply within 7 calendar days
  then Housing Ombudsman`);
    expect(late).toHaveLength(1);
    expect(late[0]).toContain(
      'What comes in on Friday 18 December 2026 is to be acknowledged by the end of Tuesday 29',
    );
  });

  test('nor at the second stage', () => {
    const text = `procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will acknowledge within 5 working days of escalation
    we will reply within 3 working days of escalation
  then Housing Ombudsman`;
    expect(codesIn(text)).toEqual(['P0405 5']);
  });

  test('of an answer that counts from the acknowledgement nothing is said', () => {
    const text = `section Letters
  we will acknowledge letters within 5 working days of receipt
  we will reply to letters within 2 working days of acknowledgement`;
    expect(codesIn(text)).toEqual([]);
  });

  test('one that comes with the answer is worth a note', () => {
    expect(codesIn('section Letters\n  we will acknowledge and reply to letters within 5 working days')).toEqual([
      'P0422 2',
    ]);
  });

  test('what is to be the longer time must be longer', () => {
    const text = `section Calls
  we will return calls within 5 working days
    otherwise within 2 working days`;
    expect(codesIn(text)).toEqual(['P0406 2']);
    expect(codesIn(`${text} if "you have no telephone"`)).toEqual([]);
  });

  test('complaints lead on to somebody else; other procedures need not', () => {
    expect(codesIn(`procedure complaints\n  stage 1\n    we will reply within 5 working days`)).toEqual(['P0407 1']);
    expect(codesIn(`procedure compliments\n  we will record compliments`)).toEqual([]);
  });
});
