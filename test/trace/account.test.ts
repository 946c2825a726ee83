import { describe, expect, test } from 'vitest';
import { accounts, extras, traced } from './traced.ts';

const policy = (...lines: string[]) => ['association Meadowbank Homes', ...lines].join('\n');
const letters = ['section Letters', '  we will reply to letters within 10 working days of receipt'];
const complaints = [
  'procedure complaints',
  '  stage 1',
  '    we will reply within 10 working days of receipt',
  '  stage 2',
  '    we will reply within 20 working days of escalation',
];

describe('the same figure accounts for another only where both are about the same', () => {
  const document =
    'We answer letters within 10 working days.\n\nWe respond to stage 1 complaints within 10 working days.';

  test('each of two promises has its own', async () => {
    expect(accounts(await traced(policy(...letters, ...complaints), document))).toEqual([
      '10 working days: enquiry.reply[letter]',
      '10 working days: complaint.stage-1.reply',
    ]);
  });

  test('a promise that is left out is missed, though the number stands elsewhere', async () => {
    const trace = await traced(policy(...letters), document);
    expect(accounts(trace)).toEqual(['10 working days: enquiry.reply[letter]', '10 working days: nothing']);
    expect(trace.traced[1]?.like.map(({ owner }) => owner.line)).toEqual([3]);
  });

  test('a promise that says another number is missed, and its number is extra', async () => {
    const trace = await traced(policy(...letters, ...complaints), document.replace('within 10', 'within 5'));
    expect(accounts(trace)).toEqual(['5 working days: nothing', '10 working days: complaint.stage-1.reply']);
    expect(extras(trace)).toEqual([
      '10 working days: we will reply to letters within 10 working days of receipt',
      '20 working days: we will reply within 20 working days of escalation',
    ]);
  });

  test('working days are not days, and a week is seven', async () => {
    const spec = policy('section Repairs', '  we will complete urgent repairs within 7 days of report');
    expect(accounts(await traced(spec, 'We complete urgent repairs within 7 working days.'))).toEqual([
      '7 working days: nothing',
    ]);
    expect(accounts(await traced(spec, 'We complete urgent repairs within a week.'))).toEqual([
      'a week: repair.urgent.complete',
    ]);
  });

  test('means, urgency and stage tell promises apart', async () => {
    const spec = policy(
      'section Repairs',
      '  we will complete urgent repairs within 3 working days of report',
      'section Contact',
      '  we will reply to emails within 2 working days of receipt',
      ...complaints,
    );
    const document = [
      'We complete routine repairs within 3 working days.',
      'We reply to letters within 2 working days.',
      'We respond to a complaint at stage 2 within 10 working days.',
    ];
    expect(accounts(await traced(spec, document.join('\n\n')))).toEqual([
      '3 working days: nothing',
      '2 working days: nothing',
      '10 working days: nothing',
    ]);
  });

  test('in a table, the rest of the row says what a figure is about', async () => {
    const spec = policy(
      'section Repairs',
      '  we will complete emergency repairs within 24 hours of report',
      '  we will complete urgent repairs within 3 days of report',
      '  we will complete routine repairs within 3 days of report',
    );
    const rows = ['Repairs\tHow soon', 'Emergency\t24 hours', 'Urgent\t3 days', 'Routine\t3 days'];
    expect(accounts(await traced(spec, rows.join('\n')))).toEqual([
      '24 hours: repair.emergency.complete',
      '3 days: repair.urgent.complete',
      '3 days: repair.routine.complete',
    ]);
  });
});

describe('a table whose first cell is left empty', () => {
  test('goes on with what stands above it', async () => {
    const spec = policy(
      'section Repairs',
      '  we will complete urgent repairs within 3 days of report',
      'section Contact',
      '  we will reply to urgent enquiries within 3 days of receipt',
    );
    const rows = ['Repairs\tEmergency\t24 hours', '\tUrgent\t3 days', 'Enquiries\tRoutine\t9 days', '\tUrgent\t3 days'];
    expect(accounts(await traced(spec, rows.join('\n')))).toEqual([
      '24 hours: nothing',
      '3 days: repair.urgent.complete',
      '9 days: nothing',
      '3 days: enquiry.urgent.reply',
    ]);
  });

  test('is not found again with what it repeats', async () => {
    const rows = 'Within 3 days\tUrgent repairs\n\tBroken locks';
    const spec = policy('section Repairs', '  we will complete urgent repairs within 3 days of report');
    expect(accounts(await traced(spec, rows))).toEqual(['3 days: repair.urgent.complete']);
  });
});

describe('a short row of a table, and the same in a long sentence', () => {
  test('are both accounted for', async () => {
    const spec = policy(
      'policy Customer Care',
      '  review           every year by the Board',
      'office hours',
      '  Monday to Friday 9am to 5pm',
    );
    const document = [
      'The Customer Care policy has a review every year by the Board. Our office hours are Monday to Friday 9am to 5pm.',
      'Reviewed by\tEvery year\nOpen\tMonday to Friday 9am to 5pm',
    ];
    expect(accounts(await traced(spec, document.join('\n\n')))).toEqual([
      'every year: policy Customer Care, review',
      'Monday to Friday 9am to 5pm: office hours',
      'Every year: policy Customer Care, review',
      'Monday to Friday 9am to 5pm: office hours',
    ]);
  });
});

describe('clauses that the specification cites', () => {
  const spec = policy(
    'section Letters',
    '  we will reply to letters within 10 working days of receipt',
    '    clause 3.1',
  );

  test('help where the words of the two have little in common', async () => {
    const document =
      '3.1 Correspondence is dealt with in 10 working days.\n\n3.2 Anything else is dealt with in 10 working days.';
    expect(accounts(await traced(spec, document))).toEqual([
      '10 working days: enquiry.reply[letter]',
      '10 working days: nothing',
    ]);
  });

  test('speak against another clause that says little of the same', async () => {
    const document =
      '3.1 We reply to letters within 10 working days of receipt.\n\n8.2 We send letters of thanks within 10 working days of receipt.';
    expect(accounts(await traced(spec, document))).toEqual([
      '10 working days: enquiry.reply[letter]',
      '10 working days: nothing',
    ]);
  });

  test('a number of a clause is no figure, and no clause is 10', async () => {
    expect(accounts(await traced(spec, '3.1 We reply to letters within\n10 working days.'))).toEqual([
      '10 working days: enquiry.reply[letter]',
    ]);
  });
});

describe('contacts, dates and hours', () => {
  const spec = policy(
    '  telephone        0800 000 0000',
    '  address          Meadow House',
    'policy Customer Care',
    '  approved         17 January 2025 by the Board',
    'office hours',
    '  Monday, Tuesday, Thursday 9am to 5pm',
    '  Wednesday 10am to 5pm',
  );

  test('a telephone number and an address are the same wherever they stand', async () => {
    expect(accounts(await traced(spec, 'Ring us on 0800 000 0000 or come to Meadow House.'))).toEqual([
      '0800 000 0000: association Meadowbank Homes, telephone',
      'Meadow House: association Meadowbank Homes, address',
    ]);
  });

  test('a month is said by a day in it', async () => {
    expect(accounts(await traced(spec, 'Customer Care policy, approved January 2025'))).toEqual([
      'January 2025: policy Customer Care, approved',
    ]);
    expect(accounts(await traced(spec, 'Customer Care policy, approved 18 January 2025'))).toEqual([
      '18 January 2025: nothing',
    ]);
  });

  test('hours count for the days beside them', async () => {
    const rows = 'Office hours\n\nMonday\t9am – 5pm\nWednesday 10am – 5pm\nThursday 10am – 5pm';
    const document = 'Our office hours are Monday 9am – 5pm, Wednesday 10am – 5pm, Thursday 10am – 5pm.';
    expect(rows).toContain('Monday');
    expect(accounts(await traced(spec, document))).toEqual([
      'Monday 9am – 5pm: office hours',
      'Wednesday 10am – 5pm: office hours',
      'Thursday 10am – 5pm: nothing',
    ]);
  });

  test('hours from one time to another need no other words', async () => {
    expect(accounts(await traced(spec, 'Come on Wednesday, 10am to 5pm.'))).toEqual([
      'Wednesday, 10am to 5pm: office hours',
    ]);
  });

  test('an ombudsman’s number is known to Pledge, and never extra', async () => {
    const led = policy('procedure complaints', '  then             Housing Ombudsman');
    const trace = await traced(led, 'Or ring the Housing Ombudsman on 0300 111 3000.');
    expect(accounts(trace)).toEqual(['0300 111 3000: body Housing Ombudsman']);
    expect(extras(trace)).toEqual([]);
  });
});

describe('excuses', () => {
  const spec = (...excuses: string[]) => policy(...letters, 'not a commitment', ...excuses.map((line) => `  ${line}`));
  const document =
    '1. In danger, telephone 999.\n\n2. We reply to letters within 10 working\ndays. In the last 5 years we have improved.';

  test('excuse a figure by the words that hold it, over a line’s end too', async () => {
    const trace = await traced(
      spec('"telephone 999" because "it is not ours"', '"the last 5 years" because "they are over"'),
      document.replace('last 5', 'last\n5'),
    );
    expect(accounts(trace)).toEqual([
      '999: excused because it is not ours',
      '10 working days: enquiry.reply[letter]',
      '5 years: excused because they are over',
    ]);
    expect(trace.idle).toEqual([]);
  });

  test('excuse only the figure in them, and only in the clause that they name', async () => {
    const other = await traced(
      spec('"years we have improved" because "x"', '"telephone 999" because "x"', '  clause 2'),
      document,
    );
    expect(accounts(other)).toEqual(['999: nothing', '10 working days: enquiry.reply[letter]', '5 years: nothing']);
    expect(other.idle.map(({ words }) => words)).toEqual(['years we have improved', 'telephone 999']);
  });

  test('that no longer excuse anything are told', async () => {
    const trace = await traced(spec('"telephone 112" because "x"'), document);
    expect(trace.idle.map(({ span }) => span.line)).toEqual([5]);
  });
});
