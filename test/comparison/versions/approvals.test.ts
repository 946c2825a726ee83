import { describe, expect, test } from 'vitest';
import { isUnapproved } from '../../../src/comparison/versions/change.ts';
import { compared, withBlocks, withPromises } from './compared.ts';

const letters = (days: number, ...clauses: readonly string[]) =>
  withPromises(
    `we will reply to letters within ${days} working days of receipt`,
    ...clauses.map((clause) => `  ${clause}`),
  );

const agreed = 'weakened from "10 working days" to "15 working days" because "the Board agreed it"';

/** What is approved, what is not, and what no longer fits. */
function approvals(before: string, after: string) {
  const { changes, lapsed } = compared(before, after);
  return {
    approved: changes.flatMap(({ commitment, approved }) =>
      approved === undefined ? [] : [`${commitment}: ${approved}`],
    ),
    open: changes.filter(isUnapproved).map(({ commitment, approval }) => `${commitment}: ${approval?.line}`),
    lapsed: lapsed.map(({ what, says }) => `${what}: ${says}`),
  };
}

describe('an approval of a weaker promise', () => {
  test('stands under the statement, with both figures and the reason', () => {
    expect(approvals(letters(10), letters(15, agreed))).toEqual({
      approved: ['enquiry.reply[letter]: the Board agreed it'],
      open: [],
      lapsed: [],
    });
  });

  test('is shown where it is missing, as it can be pasted', () => {
    const { open } = approvals(letters(10), letters(15));
    expect(open).toEqual(['enquiry.reply[letter]: weakened from "10 working days" to "15 working days" because "…"']);
    const pasted = open[0]?.replace(/^[^:]+: /, '').replace('…', 'so it was agreed') ?? '';
    expect(approvals(letters(10), letters(15, pasted)).open).toEqual([]);
  });

  test('lapses when the figure changes again, from the version before and from the first', () => {
    const says =
      'enquiry.reply[letter]: It approves of a change from “10 working days” to “15 working days”, which is not what the policy says now.';
    for (const before of [letters(15, agreed), letters(10)]) {
      const { approved, open, lapsed } = approvals(before, letters(20, agreed));
      expect({ approved, lapsed }).toEqual({ approved: [], lapsed: [says] });
      expect(open).toHaveLength(1);
    }
  });

  test('lapses when the older figure is another one', () => {
    const { open, lapsed } = approvals(letters(8), letters(15, agreed));
    expect(open).toHaveLength(1);
    expect(lapsed[0]).toMatch(/which is not the change that was made\.$/);
  });

  test('stays where it is as long as the figure stays, and says nothing', () => {
    expect(approvals(letters(15, agreed), letters(15, agreed))).toEqual({ approved: [], open: [], lapsed: [] });
  });

  test('approves of its figure alone', () => {
    const aim = letters(15, agreed).replace('we will', 'we aim to');
    const { approved, open } = approvals(letters(10), aim);
    expect(approved).toHaveLength(1);
    expect(open).toEqual([
      'enquiry.reply[letter]: weakened from "a firm promise" to "only an aim (‘aim to’)" because "…"',
    ]);
  });

  test.each([
    ['a share', 'for at least 90% of letters', 'for at least 80% of letters'],
    ['a condition', '', 'if "you say please"'],
    ['an extension', '', 'extendable by 5 working days if "it is complex"'],
    ['a price', 'free of charge', 'fee £5'],
    ['customers', '', 'for tenants'],
  ])('of %s is as good as the line that is shown', (_, before, after) => {
    const policy = (...clauses: readonly string[]) =>
      withPromises('we will reply to letters', ...clauses.filter(Boolean).map((of) => `  ${of}`));
    const [line = ''] = approvals(policy(before), policy(after)).open.map((of) => of.replace(/^[^:]+: /, ''));
    expect(approvals(policy(before), policy(after, line)).open).toEqual([]);
  });
});

describe('an approval of what has no statement', () => {
  const policy = (lines: readonly string[], ...blocks: readonly string[]) =>
    withBlocks(...blocks, 'section Promises\n  we will reply to letters\n').replace(
      'policy Customer Care\n',
      `policy Customer Care\n${lines.map((line) => `  ${line}\n`).join('')}`,
    );
  const hours = (to: string) => `office hours\n  Monday to Friday 9am to ${to}\n`;
  const fax = 'section More\n  we will reply to emails\n';

  test('of a promise that is made no longer, by its identity', () => {
    expect(approvals(policy([], fax), policy([])).open).toEqual([
      'enquiry.reply[email]: withdrawn "enquiry.reply[email]" because "…"',
    ]);
    const withdrawn = 'withdrawn "enquiry.reply[email]" because "nobody writes emails"';
    expect(approvals(policy([], fax), policy([withdrawn]))).toEqual({
      approved: ['enquiry.reply[email]: nobody writes emails'],
      open: [],
      lapsed: [],
    });
    expect(approvals(policy([]), policy([withdrawn], fax)).lapsed).toEqual([
      'enquiry.reply[email]: “enquiry.reply[email]” is told to be withdrawn, and is still there.',
    ]);
  });

  test('of hours, by their name', () => {
    const [line = ''] = approvals(policy([], hours('5pm')), policy([], hours('4pm'))).open;
    expect(line).toMatch(/^office-hours: weakened "office-hours" from "Monday to Friday, 9am to 5pm/);
    const approval = line.replace(/^office-hours: /, '').replace('…', 'few come late');
    expect(approvals(policy([], hours('5pm')), policy([approval], hours('4pm')))).toEqual({
      approved: ['office-hours: few come late'],
      open: [],
      lapsed: [],
    });
    const again = approvals(policy([approval], hours('4pm')), policy([approval], hours('3pm')));
    expect(again.open).toHaveLength(1);
    expect(again.lapsed).toHaveLength(1);
  });

  test('of the calendar, of which it says the sentences that changed', () => {
    const calendar = (...lines: readonly string[]) =>
      `section Emails\n  we will reply to emails within 3 working days\n\ncalendar\n${lines.map((line) => `  ${line}\n`).join('')}`;
    const [before, after] = [calendar('counting the day of receipt'), calendar('also closed 24 December')];
    const [line = ''] = approvals(policy([], before), policy([], after)).open;
    const approval = line.replace(/^calendar: /, '').replace('…', 'nobody comes');
    expect(approvals(policy([], before), policy([approval], after)).open).toEqual([]);
    expect(approvals(policy([approval], after), policy([approval], after)).lapsed).toEqual([]);
    const again = policy([approval], calendar('also closed 24 December', 'also closed 31 December'));
    expect(approvals(policy([approval], after), again).lapsed).toHaveLength(1);
  });

  test('of what is newly asked of customers, under it', () => {
    const duty = (...clauses: readonly string[]) =>
      withPromises('we will reply to letters', 'please keep appointments', ...clauses);
    expect(approvals(withPromises('we will reply to letters'), duty()).open).toEqual([
      'customers.appointment.keep: weakened from "nothing" to "asked" because "…"',
    ]);
    const approved = duty('  weakened from "nothing" to "asked" because "too many are missed"');
    expect(approvals(withPromises('we will reply to letters'), approved).open).toEqual([]);
  });
});
