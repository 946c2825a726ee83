import { describe, expect, test } from 'vitest';
import { check, compile, standards, type Table } from '../../src/pledge.ts';
import { statuses } from '../../src/standards/hold.ts';
import { compileText, shippedPolicies, sourceOf, words } from '../policies.ts';
import { rowOf, tableOf } from './held.ts';

/**
 * The requirements that come with Pledge, each beside a promise that just meets it and one that just does not, on a day
 * on which the due dates were worked out by hand: under the promise, and under the standard.
 *
 * England, closed: 25 and 28 December 2026, 1 January, 26 and 29 March 2027. From Friday 18 December, days 1 to 4 are 21
 * to 24 December, 5 to 7 are 29 to 31 December, 8 to 12 are 4 to 8 January, 13 to 17 are 11 to 15, 18 to 22 are 18 to 22,
 * 23 to 27 are 25 to 29 January, 28 to 32 are 1 to 5 February, 33 to 37 are 8 to 12, 38 to 41 are 15 to 18 February.
 *
 * Scotland, closed besides: 30 November 2026 and 4 January 2027. From Friday 27 November, days 1 to 4 are 1 to 4 December,
 * 5 to 9 are 7 to 11, 10 to 14 are 14 to 18, 15 to 18 are 21 to 24, 19 to 21 are 29 to 31 December.
 */
type Case = readonly [requirement: string, meets: string, breaks: string, here: string, there: string];

const code: readonly Case[] = [
  [
    'acknowledge stage 1',
    'we will acknowledge stage 1 complaints within 5 working days of receipt',
    'we will acknowledge stage 1 complaints within 6 working days of receipt',
    'Wednesday 30 December 2026',
    'Tuesday 29 December 2026',
  ],
  [
    'reply to stage 1',
    'we will reply to stage 1 complaints within 10 working days of acknowledgement',
    'we will reply to stage 1 complaints within 11 working days of acknowledgement',
    'Thursday 7 January 2027',
    'Wednesday 6 January 2027',
  ],
  [
    'acknowledge stage 2',
    'we will acknowledge stage 2 complaints within 5 working days of escalation',
    'we will acknowledge stage 2 complaints within 6 working days of escalation',
    'Wednesday 30 December 2026',
    'Tuesday 29 December 2026',
  ],
  [
    'reply to stage 2',
    'we will reply to stage 2 complaints within 20 working days of acknowledgement',
    'we will reply to stage 2 complaints within 21 working days of acknowledgement',
    'Thursday 21 January 2027',
    'Wednesday 20 January 2027',
  ],
];

const inEngland: readonly [string, readonly Case[]][] = [
  ['Complaint Handling Code', code],
  [
    'Hazards in Social Housing Regulations',
    [
      [
        'investigate hazards',
        'we will investigate hazards within 10 working days of becoming aware',
        'we will investigate hazards within 11 working days of becoming aware',
        'Thursday 7 January 2027',
        'Wednesday 6 January 2027',
      ],
      [
        'provide investigation summaries',
        'we will provide investigation summaries to tenants within 3 working days of investigation',
        'we will provide investigation summaries to tenants within 4 working days of investigation',
        'Thursday 24 December 2026',
        'Wednesday 23 December 2026',
      ],
      [
        'complete safety work',
        'we will complete safety work within 5 working days of investigation',
        'we will complete safety work within 6 working days of investigation',
        'Wednesday 30 December 2026',
        'Tuesday 29 December 2026',
      ],
    ],
  ],
  [
    'UK GDPR subject access',
    [
      [
        'reply to subject access requests within',
        'we will answer subject access requests within 1 month of receipt',
        'we will answer subject access requests within 40 calendar days of receipt',
        // 18 and 40 are 27 January; a month ends on 18 January.
        'Wednesday 27 January 2027',
        'Monday 18 January 2027',
      ],
    ],
  ],
];

const inScotland: readonly [string, readonly Case[]][] = [
  [
    'Model Complaints Handling Procedure',
    [
      [
        'decide or reply to stage 1',
        'we will reply to stage 1 complaints within 5 working days of receipt',
        'we will decide stage 1 complaints within 6 working days of receipt',
        'Tuesday 8 December 2026',
        'Monday 7 December 2026',
      ],
      [
        'acknowledge stage 2',
        'we will acknowledge stage 2 complaints within 3 working days of receipt',
        'we will acknowledge stage 2 complaints within 4 working days of receipt',
        'Friday 4 December 2026',
        'Thursday 3 December 2026',
      ],
      [
        'decide or reply to stage 2',
        'we will reply to stage 2 complaints within 20 working days of escalation',
        'we will reply to stage 2 complaints within 21 working days of escalation',
        'Thursday 31 December 2026',
        'Wednesday 30 December 2026',
      ],
    ],
  ],
  [
    'Investigation and Commencement of Repair Regulations',
    [
      [
        'investigate damp and mould',
        'we will investigate hazards within 10 working days of becoming aware',
        'we will investigate damp and mould within 11 working days of becoming aware',
        'Tuesday 15 December 2026',
        'Monday 14 December 2026',
      ],
      [
        'start safety work',
        'we will start safety work within 5 working days of investigation',
        'we will start safety work within 6 working days of investigation',
        'Tuesday 8 December 2026',
        'Monday 7 December 2026',
      ],
    ],
  ],
  [
    'Freedom of Information (Scotland) Act',
    [
      [
        'reply to freedom of information requests',
        'we will answer freedom of information requests within 20 working days',
        'we will answer freedom of information requests within 21 working days',
        'Thursday 31 December 2026',
        'Wednesday 30 December 2026',
      ],
    ],
  ],
  [
    'Scottish Secure Tenants (Right to Repair) Regulations',
    [
      [
        'complete qualifying repairs within 7',
        'we will complete qualifying repairs within 7 working days of report',
        'we will complete qualifying repairs within 8 working days of report',
        'Thursday 10 December 2026',
        'Wednesday 9 December 2026',
      ],
    ],
  ],
  [
    'Scottish assignation and subletting',
    [
      [
        'decide or reply to assignation',
        'we will decide assignation requests and subletting requests within 4 weeks',
        'we will decide assignation requests and subletting requests within 5 weeks',
        // 27 November and 35 days are 1 January; a month ends on 27 December.
        'Friday 1 January 2027',
        'Sunday 27 December 2026',
      ],
    ],
  ],
];

describe.each([
  ['England', '2026-12-18', inEngland],
  ['Scotland', '2026-11-27', inScotland],
] as const)('%s, from %s', (nation, on, all) => {
  const calendar = nation === 'Scotland' ? 'calendar\n  holidays bank holidays in Scotland\n' : '';
  const held = (promise: string) => tableOf(`${calendar}section Promises\n  ${promise}`, { nation, on });

  describe.each(all)('%s', (standard, cases) => {
    test.each(cases)('%s: met by “%s”', (requirement, meets) => {
      expect(rowOf(held(meets), standard, requirement)).toMatchObject({ status: 'met', reasons: [] });
    });

    test.each(cases)('%s: not met by what is longer', (requirement, _, breaks, here, there) => {
      const row = rowOf(held(breaks), standard, requirement);
      expect(row.status).toBe('weaker');
      expect(row.faults[0]?.shows).toContain(
        `is due by the end of ${here} here, and by the end of ${there} under the standard`,
      );
    });
  });
});

describe('figures that no day shows', () => {
  const held = (text: string, more: Parameters<typeof tableOf>[1] = {}) => tableOf(`section Promises\n  ${text}`, more);

  test('emergency hazards: 24 hours of a clock, through nights and holidays', () => {
    const row = (hours: number) =>
      rowOf(
        held(`we will investigate and make safe emergency hazards within ${hours} hours of report`, {
          on: '2026-12-25',
        }),
        'Hazards in Social Housing Regulations',
        'investigate and make safe',
      );
    // A report comes when the landlord knows of it, at the latest: from then on is not soon enough for sure.
    expect(row(24)).toMatchObject({
      status: 'met in part',
      reasons: ['counted from report, which may come later than discovery'],
    });
    expect(row(25).status).toBe('weaker');
  });

  test('a gas check once a year may come nearly two years after the last', () => {
    const gas = 'Gas Safety (Installation and Use) Regulations';
    const row = (how: string) => rowOf(held(`we will check gas appliances ${how}`), gas, 'check gas');
    expect(row('every 12 months').status).toBe('met');
    expect(row('every year').status).toBe('met');
    // Last checked on 1 January 2026 and next on 31 December 2027, it is overdue from 1 January 2027 on.
    expect(row('once a year')).toMatchObject({
      status: 'weaker',
      faults: [{ shows: 'By Friday 1 January 2027 it can have fallen short.' }],
    });
    expect(row('every 13 months').status).toBe('weaker');
  });

  test('an electrical check comes every five years', () => {
    const row = (how: string) =>
      rowOf(held(`we will check electrical installations ${how}`), 'Electrical Safety Standards Regulations', 'check')
        .status;
    expect([row('every 5 years'), row('every 6 years')]).toEqual(['met', 'weaker']);
  });

  test('four weeks before a rent increase are not a month before it, and longer than 20 working days', () => {
    const row = (notice: string) =>
      rowOf(
        held(`we will give at least ${notice} notice before a rent increase`, { nation: 'Scotland' }),
        'Scottish rent increases',
        'give at least',
      );
    expect(row("4 weeks'").status).toBe('met');
    expect(row("1 month's").status).toBe('met');
    // For 28 December 2026: four weeks before is 30 November; three are 7 December.
    expect(row("3 weeks'").status).toBe('weaker');
  });

  test('the Code extends stage 1 by ten working days, and Scotland’s procedure by five', () => {
    const extended = (by: number, nation: string, standard: string, opening: string, first: number) =>
      rowOf(
        held(
          `we will reply to stage 1 complaints within ${first} working days of receipt, extendable by ${by} working days if "it is hard"`,
          { nation },
        ),
        standard,
        opening,
      ).status;
    const code = (by: number) => extended(by, 'England', 'Complaint Handling Code', 'reply to stage 1', 10);
    const spso = (by: number) =>
      extended(by, 'Scotland', 'Model Complaints Handling Procedure', 'decide or reply to stage 1', 5);
    expect([code(10), code(11), spso(5), spso(6)]).toEqual(['met', 'weaker', 'met', 'weaker']);
  });

  test('a subject access request is free, and one on 3 September 2026 is due on Monday 5 October', () => {
    const row = (more: string, on = '2026-09-03') =>
      rowOf(
        held(`we will answer subject access requests within ${more}`, { on }),
        'UK GDPR subject access',
        'reply to subject access requests within',
      );
    // 3 October is a Saturday.
    expect(row('33 calendar days of receipt').faults[0]?.shows).toBe(
      'What comes in on Thursday 3 September 2026 is due by the end of Tuesday 6 October 2026 here, and by the end of Monday 5 October 2026 under the standard.',
    );
    const free = (fee: string) =>
      rowOf(
        held(`we will answer subject access requests within 1 month ${fee}`),
        'UK GDPR subject access',
        'reply to subject access requests free',
      );
    expect([free(''), free('free of charge'), free('fee £10')].map(({ status }) => status)).toEqual([
      'met',
      'met',
      'weaker',
    ]);
  });

  test('freedom of information binds councils alone in England, whose days are those of all the United Kingdom', () => {
    const text =
      'policy Care\n  follows Freedom of Information Act\nsection Requests\n  we will answer freedom of information requests within 21 working days';
    // From Monday 23 November 2026, less 30 November (Scotland): day 20 is 22 December. Days of England: day 21 is 22 December.
    const row = rowOf(tableOf(text, { on: '2026-11-23' }), 'Freedom of Information Act', 'reply');
    expect(row.faults[0]?.witness?.begins).not.toContain('23 November');
  });
});

/** What binds the five is counted here; each line says how many requirements fare how. */
describe('the five policies on 27 November 2026', () => {
  const on = Temporal.PlainDate.from('2026-11-27');

  test.each(shippedPolicies)('%s', async (name) => {
    const table = standards(compile(sourceOf(name), { vocabulary: words, on })) as Table;
    const rows = table.entries.flatMap(({ rows }) => rows);
    const counts = statuses.map((status) => [status, rows.filter((row) => row.status === status).length]);
    const weaker = rows.filter(({ status }) => status === 'weaker').map(({ answers }) => answers[0]?.written);
    await expect({
      encoded: table.encoded,
      known: table.known,
      ...Object.fromEntries(counts),
      promises: weaker,
    }).toMatchSnapshot();
  });

  test.each(shippedPolicies)('%s is built all the same: what is truly in the source is accepted there', (name) => {
    const { policy, findings } = check(compileText(sourceOf(name)));
    expect(policy).toBeDefined();
    expect(findings.filter(({ code, accepted }) => code === 'P0401' && !accepted)).toEqual([]);
  });
});
