import { describe, expect, test } from 'vitest';
import type { Commitment, Limit } from '../../src/policy/policy.ts';
import { row, subjectWords, targetWords } from '../../src/wording/row.ts';
import { commitment, duty, given, policy } from './fixture.ts';

const days = (amount: number, from = 'receipt'): Limit => ({
  kind: 'within',
  stated: '',
  amount,
  unit: 'working day',
  from,
});
const reply = { action: 'reply', verb: 'reply to' };

/** A row as it is read across: what | when | notes. */
function reads(...said: Commitment[]): string {
  const { what, when, notes } = row(said, policy());
  return [what, when, notes.join(' ')].join(' | ').replaceAll('\u00a0', ' ');
}

const rows: [string, ...Commitment[]][] = [
  [
    'Send a reminder | At least 1 day before your appointment | ',
    commitment({
      ...{
        action: 'send',
        verb: 'send',
        words: 'a reminder',
        written: 'we will send "a reminder" at least 1 day before',
      },
      limit: { kind: 'notice', stated: '', amount: 1, unit: 'day', before: 'appointment' },
    }),
  ],
  [
    'Agree action plans | Within 10 working days | We count from the interview.',
    commitment({ action: 'approve', verb: 'agree', subject: 'action plan', limit: days(10, 'interview') }),
  ],
  [
    'See visitors with an appointment | Within 5 minutes | We count from the time of your appointment.',
    commitment({
      ...{ action: 'see', verb: 'see', means: ['office'], withAppointment: true },
      ...{ limit: { kind: 'within', stated: '', amount: 5, unit: 'minute', from: 'appointment' } },
      written: 'we will see visitors with an appointment within 5 minutes of the appointment',
    }),
  ],
  [
    'Letters and emails | Within 10 working days | If we need to ask someone else, we may take up to 5 more working days.',
    ...['letter', 'email'].map((means) =>
      commitment({
        ...reply,
        means: [means],
        limit: days(10),
        extension: { by: { amount: 5, unit: 'working day' }, conditions: [given('we need to ask someone else')] },
      }),
    ),
  ],
  [
    'Acknowledge emails | By the end of the next working day | ',
    commitment({
      action: 'acknowledge',
      verb: 'acknowledge',
      means: ['email'],
      limit: { kind: 'by', day: 'next working day', from: 'receipt' },
    }),
  ],
  [
    'Calls | Within 20 seconds | This applies during office hours. We aim to do this for at least 90% of calls.',
    commitment({
      action: 'answer',
      verb: 'answer',
      means: ['telephone'],
      hedge: 'aim to',
      limit: { kind: 'within', stated: '', amount: 20, unit: 'second', from: 'call' },
      target: { percent: 90, of: 'telephone' },
      during: { named: 'office hours', outside: false },
    }),
  ],
  [
    'Stage 1 complaints: acknowledgement | Within 3 working days | ',
    commitment({
      ...{ id: 'complaint.stage-1.acknowledge', subject: 'complaint', stage: 1, action: 'acknowledge' },
      ...{ verb: 'acknowledge', limit: days(3) },
    }),
  ],
  [
    'Stage 2 complaints: reply | Within 20 working days | We count from your request to go to stage 2.',
    commitment({
      ...{ id: 'complaint.stage-2.reply', subject: 'complaint', stage: 2, action: 'reply' },
      ...{ verb: 'reply', limit: days(20, 'escalation') },
    }),
  ],
  [
    'Emergency repairs | Within 6 hours | ',
    commitment({
      ...{ action: 'complete', verb: 'complete', subject: 'repair', qualifiers: ['emergency'] },
      limit: { kind: 'within', stated: '', amount: 6, unit: 'hour', from: 'report' },
    }),
  ],
  [
    'Before a visit | At least 24 hours’ notice | ',
    commitment({
      action: 'give',
      verb: 'give',
      limit: { kind: 'notice', stated: '', amount: 24, unit: 'hour', before: 'visit' },
    }),
  ],
  [
    'Before you end your tenancy | At least 4 weeks’ notice | ',
    duty({
      action: 'give',
      verb: 'give',
      limit: { kind: 'notice', stated: '', amount: 4, unit: 'week', before: 'end of tenancy' },
    }),
  ],
  [
    'Keep you updated | Every 5 working days | We will do this until we reply.',
    commitment({
      ...{ action: 'update', verb: 'update', whom: 'you' },
      limit: { kind: 'every', stated: '', amount: 5, unit: 'working day', until: 'reply' },
    }),
  ],
  [
    'Paint the outside of your home | Every 4 to 5 years | ',
    commitment({
      ...{ action: 'paint', verb: 'paint', words: 'the outside of your home' },
      limit: { kind: 'every', stated: '', amount: 5, least: 4, unit: 'year' },
    }),
  ],
  [
    'Our contractors: show identification | On every visit | ',
    commitment({
      party: 'contractors',
      words: 'show identification',
      occasion: { kind: 'on', when: 'on', event: 'visit', every: true },
    }),
  ],
  [
    'Reply to your first letter | Within 3 working days | We will normally do this. This does not apply if you ask us not to.',
    commitment({
      ...{ ...reply, words: 'your first letter', hedge: 'normally', limit: days(3) },
      conditions: [given('you ask us not to', false)],
    }),
  ],
];

describe('a row of the table of timescales', () => {
  test.each(rows)('%s', (expected, ...said) => expect(reads(...said)).toBe(expected));
});

test('a target by itself', () => {
  expect(targetWords(commitment({ target: { percent: 85 } }), policy())).toBe('In at least 85% of cases');
  expect(targetWords(commitment({ target: { average: true } }), policy())).toBe('On average');
  expect(targetWords(commitment(), policy())).toBe('');
});

test('nothing is said of no commitments', () => {
  expect(subjectWords([], policy())).toBe('');
});
