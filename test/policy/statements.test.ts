import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/policy/policy.ts';
import { compiledLines, findingsIn, promise, promisesIn, promisesOf } from './promises.ts';

type Telling = Partial<Commitment>;

const within = (amount: number, unit: string, from: string) =>
  expect.objectContaining({ kind: 'within', amount, unit, from });

describe('who promises what, and how strongly', () => {
  const statements: [string, Telling][] = [
    [
      'we will reply to letters',
      { party: 'we', strength: 'will', kind: 'standing', action: 'reply', means: ['letter'] },
    ],
    ['our staff shall reply to letters', { party: 'we', strength: 'shall' }],
    [
      'our contractors must "show identification"',
      { party: 'contractors', strength: 'must', words: 'show identification' },
    ],
    ['our staff and contractors will "show identification"', { party: 'we', parties: ['we', 'contractors'] }],
    ['colleagues should reply to emails', { party: 'colleagues', strength: 'should', internal: false }],
    ['we aim to reply to letters', { strength: 'will', hedge: 'aim to' }],
    ['we will normally reply to letters', { strength: 'will', hedge: 'normally' }],
    ['we will always reply to letters', { strength: 'always' }],
    ['we will reply to letters always', { strength: 'always' }],
    ['we must always reply to letters', { strength: 'must', always: true }],
    ['we will never "share your details"', { negated: true, strength: 'will' }],
    ['we may visit you', { strength: 'may', kind: 'permission' }],
    [
      'we may call you during office hours',
      { kind: 'permission', limit: { kind: 'during', hours: { named: 'office hours', outside: false } } },
    ],
    ['you must keep appointments', { party: 'customers', strength: 'must' }],
    ['please keep appointments', { party: 'customers', strength: 'should', please: true }],
    ['please do not "block the drains"', { please: true, negated: true }],
    ['tenants must keep appointments', { party: 'tenant', customers: [] }],
    ['some leaseholders should keep appointments', { party: 'leaseholder', someCustomers: ['leaseholder'] }],
  ];
  test.each(statements)('%s', (line, telling) => {
    expect(promise(line)).toMatchObject(telling);
  });

  test('what is asked of customers is a duty, by whatever name they are called', () => {
    const lines = [
      'customers',
      '  tenants',
      'section A',
      '  tenants must keep appointments',
      '  you must report repairs',
    ];
    const { duties } = compiledLines(...lines).policy;
    expect(duties.map(({ party }) => party)).toEqual(['tenant', 'customers']);
  });
});

describe('what it is about', () => {
  const statements: [string, Telling][] = [
    ['we will reply to complaints', { subject: 'complaint', means: [] }],
    ['we will answer calls', { subject: 'enquiry', means: ['telephone'] }],
    ['we will reply to letters and emails', { subject: 'enquiry', means: ['letter', 'email'] }],
    ['we will return urgent calls', { qualifiers: ['urgent'], means: ['telephone'] }],
    ['we will acknowledge stage 1 complaints', { subject: 'complaint', stage: 1, qualifiers: [] }],
    ['we will send our "decision" about stage 2 complaints', { subject: 'complaint', stage: 2, words: 'our decision' }],
    ['we will see visitors with an appointment', { withAppointment: true }],
    ['we will visit you', { whom: 'you', customers: [] }],
    ['we will visit tenants', { whom: 'tenant', customers: ['tenant'] }],
    ['we will visit some tenants', { whom: 'tenant', customers: ['tenant'], someCustomers: ['tenant'] }],
    ['we will "call you" or "write to you"', { words: 'call you or write to you' }],
    ['we will "listen", "think" and "answer"', { words: 'listen, think and answer' }],
  ];
  test.each(statements)('%s', (line, telling) => {
    expect(promise(line)).toMatchObject(telling);
  });

  test('a list of things with several identities gives several commitments of one statement', () => {
    const calls = promisesIn('we will reply to urgent calls and routine emails within 2 hours');
    expect(calls.map(({ id }) => id)).toEqual(['enquiry.urgent.reply[telephone]', 'enquiry.routine.reply[email]']);
    expect(calls.map(({ limit }) => limit)).toMatchObject([{ from: 'call' }, { from: 'receipt' }]);
    expect(new Set(calls.map(({ statement }) => statement)).size).toBe(1);
  });

  test('actions joined by “and” are each promised; of those joined by “or”, one will do', () => {
    expect(promisesIn('we will acknowledge and reply to letters').map(({ identity }) => identity)).toEqual([
      'enquiry.acknowledge',
      'enquiry.reply',
    ]);
    expect(promise('we will acknowledge or reply to letters')).toMatchObject({
      identity: 'enquiry.acknowledge-or-reply',
      actions: { ids: ['acknowledge', 'reply'], join: 'or' },
    });
  });

  test('several people are each a case', () => {
    expect(promisesIn('we will visit tenants and some leaseholders').map(({ id }) => id)).toEqual([
      'you.visit[for-tenant]',
      'you.visit[for-some-leaseholder]',
    ]);
  });
});

describe('how soon, how often, when', () => {
  const statements: [string, Telling][] = [
    [
      'we will reply to letters within 10 working days of receipt',
      { kind: 'response', limit: within(10, 'working day', 'receipt') as never },
    ],
    [
      'we will complete routine repairs within 28 calendar days',
      { limit: within(28, 'calendar day', 'report') as never },
    ],
    ['we will answer calls within 5 rings', { limit: within(5, 'ring', 'call') as never }],
    [
      'we will reply to emails within 2 to 3 working days',
      { limit: expect.objectContaining({ least: 2, amount: 3 }) as never },
    ],
    [
      'we will return calls by 5pm on the next working day',
      { limit: { kind: 'by', day: 'next working day', time: '17:00', from: 'call' } },
    ],
    [
      'we will acknowledge emails by the end of the next working day',
      { limit: { kind: 'by', day: 'next working day', from: 'receipt' } },
    ],
    [
      'we will reply to emails on the same working day',
      { limit: { kind: 'by', day: 'same working day', from: 'receipt' } },
    ],
    ['we will answer texts immediately', { limit: { kind: 'immediately', from: expect.any(String) as never } }],
    ['we will acknowledge emails on receipt', { limit: { kind: 'immediately', from: 'receipt' } }],
    ['we will resolve enquiries at first contact', { limit: { kind: 'first', at: 'contact' } }],
    [
      "we will give at least 24 hours' notice before a visit",
      { kind: 'notice', limit: expect.objectContaining({ amount: 24, unit: 'hour', before: 'visit' }) as never },
    ],
    [
      "we will give at least 24 hours' notice of repairs",
      { limit: expect.objectContaining({ before: 'repair' }) as never },
    ],
    [
      'we will check gas appliances every 12 months',
      { kind: 'recurrence', limit: expect.objectContaining({ kind: 'every', amount: 12, unit: 'month' }) as never },
    ],
    [
      'we will inspect estates quarterly',
      { limit: expect.objectContaining({ kind: 'every', amount: 1, unit: 'quarter' }) as never },
    ],
    [
      'we will inspect estates at least twice a year',
      { limit: { kind: 'times', times: 2, per: 'year', stated: 'twice a year' } },
    ],
    [
      'we will update you every 5 working days until reply',
      { limit: expect.objectContaining({ until: 'reply' }) as never },
    ],
    [
      'our contractors will "show identification" on every visit',
      { kind: 'occasion', occasion: { kind: 'on', when: 'on', event: 'visit', every: true } },
    ],
    [
      'we will consult you before "any alterations"',
      { occasion: { kind: 'on', when: 'before', event: 'any alterations', every: false, own: true } },
    ],
    ['we will keep appointments on time', { kind: 'occasion', occasion: { kind: 'manner', manner: 'on time' } }],
    [
      'we will answer calls as quickly as possible',
      { kind: 'response', limit: { kind: 'vague', words: 'as quickly as possible', stands: 'limit' } },
    ],
    [
      'we will inspect estates regularly',
      { kind: 'recurrence', limit: { kind: 'vague', words: 'regularly', stands: 'frequency' } },
    ],
    [
      'we will answer calls during office hours',
      { kind: 'availability', limit: { kind: 'during', hours: { named: 'office hours', outside: false } } },
    ],
    [
      'we will answer emergency calls out of hours',
      { limit: { kind: 'during', hours: { named: 'office hours', outside: true } } },
    ],
    [
      'we will answer calls within 20 seconds during office hours',
      { kind: 'response', during: { named: 'office hours', outside: false } },
    ],
    [
      'we will inspect estates regularly during office hours',
      { kind: 'recurrence', during: { named: 'office hours', outside: false } },
    ],
  ];
  test.each(statements)('%s', (line, telling) => {
    expect(promise(line)).toMatchObject(telling);
  });

  test('hours written out: several stretches add up, and may run past midnight', () => {
    const { limit } = promise(
      'we will answer emergency calls between 5pm and 8.45am on weekdays, on Saturday and Sunday and bank holidays',
    );
    expect(limit).toMatchObject({ kind: 'during', hours: { hours: { openOnHolidays: true } } });
    const week = limit?.kind === 'during' && 'hours' in limit.hours ? limit.hours.hours.week : [];
    expect(week?.map(({ day, times }) => `${day} ${times.map(({ from, to }) => `${from}-${to}`)}`)).toEqual([
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `${day} 17:00-08:45`),
      'Saturday 00:00-24:00',
      'Sunday 00:00-24:00',
    ]);
  });

  test('times without days are those of the days beside them, in either order', () => {
    const lines = [
      'we will visit you on Monday and Tuesday between 9am and 5pm',
      'we will visit you between 9am and 5pm on Monday and Tuesday',
    ];
    for (const line of lines)
      expect(promise(line).limit).toMatchObject({
        hours: {
          hours: {
            week: [
              { day: 'Monday', times: [{ from: '09:00', to: '17:00' }] },
              { day: 'Tuesday', times: [{ from: '09:00', to: '17:00' }] },
            ],
          },
        },
      });
    const { limit } = promise('we will answer calls between 9am and 1pm, between 2pm and 5pm on Monday');
    expect(limit).toMatchObject({ hours: { hours: { week: [{ day: 'Monday' }, { day: 'Monday' }] } } });
  });

  test('“24 hours a day” of some days is the whole of those, in either order', () => {
    const one = promise('we will answer emergency calls 24 hours a day at weekends');
    const other = promise('we will answer emergency calls at weekends 24 hours a day');
    expect(one.limit).toMatchObject({
      hours: { hours: { always: true, week: [{ day: 'Saturday' }, { day: 'Sunday' }] } },
    });
    expect(JSON.stringify(one.limit)).toBe(JSON.stringify(other.limit));
  });

  test('“out of hours” are the hours that the policy calls so, where it does', () => {
    const [one] = promisesOf(
      'out of hours',
      '  outside office hours',
      'section A',
      '  we will answer emergency calls out of hours',
    );
    expect(one?.limit).toEqual({ kind: 'during', hours: { named: 'out of hours', outside: false } });
  });
});

describe('in which case, and what then', () => {
  const statements: [string[], Telling][] = [
    [['we will visit if "you are ill"'], { conditions: [{ fact: 'you-are-ill', words: 'you are ill', holds: true }] }],
    [
      ['we will visit unless "you are ill"'],
      { conditions: [{ fact: 'you-are-ill', words: 'you are ill', holds: false }] },
    ],
    [
      ['if "you are ill", we will visit you'],
      { conditions: [{ fact: 'you-are-ill', words: 'you are ill', holds: true }] },
    ],
    [
      ['we will call you if "we are late" by more than 1 hour'],
      {
        conditions: [
          expect.objectContaining({
            fact: 'we-are-late-by-more-than-1-hour',
            bound: { words: 'by more than', amount: 1, unit: 'hour' },
          }) as never,
        ],
      },
    ],
    [['we will resolve enquiries at first contact where possible'], { vagueConditions: ['where possible'] }],
    [
      ['we will reply to letters within 10 working days', '  pausing while "we wait for you"'],
      { pausing: [{ fact: 'we-wait-for-you', words: 'we wait for you', holds: true }] },
    ],
    [['we will reply to letters within 1 month moving to the next working day'], { rollsForward: true }],
    [
      ['we will reply to letters within 10 working days', '  extendable by 5 working days if "we need to ask"'],
      {
        conditions: [],
        extension: {
          by: { amount: 5, unit: 'working day' },
          conditions: [expect.objectContaining({ fact: 'we-need-to-ask' }) as never],
        },
      },
    ],
    [
      ['we will reply to letters within 10 working days', '  extendable where necessary'],
      { vagueConditions: [], extension: { conditions: [], vagueConditions: ['where necessary'] } },
    ],
    [
      ['we will see visitors within 10 minutes', '  otherwise "we will explain the delay"'],
      { otherwise: [{ words: 'we will explain the delay', by: [], inWriting: false, to: [], conditions: [] }] },
    ],
  ];
  test.each(statements)('%s', (lines, telling) => {
    expect(promise(...lines)).toMatchObject(telling);
  });

  test('every clause after “otherwise” on its line is its own, an “if” too', () => {
    const kept = promise(
      'we will return missed calls within 24 hours by telephone',
      '  otherwise within 5 working days in writing for at least 80% of calls free of charge if "you have no telephone"',
    );
    expect(kept).toMatchObject({ by: ['telephone'], inWriting: false, conditions: [] });
    expect(kept.target).toBeUndefined();
    expect(kept.fee).toBeUndefined();
    expect(kept.otherwise).toMatchObject([
      {
        limit: { amount: 5, unit: 'working day' },
        inWriting: true,
        target: { percent: 80 },
        fee: { free: true },
        conditions: [{ fact: 'you-have-no-telephone' }],
      },
    ]);
  });

  test('what is indented under “otherwise” goes on with it', () => {
    const [under, beside] = [
      promise(
        'we will reply to letters within 10 working days',
        '  otherwise within 20 working days',
        '    if "you moved"',
      ),
      promise('we will reply to letters within 10 working days', '  otherwise within 20 working days if "you moved"'),
    ];
    expect(under.otherwise).toEqual(beside.otherwise);
  });

  test('“unless X” is the fact of “if X”, however it is written', () => {
    const [one, other] = promisesIn('we will visit if "You are ill."', 'we will call you unless "you are ill"');
    expect(one?.conditions[0]?.fact).toBe(other?.conditions[0]?.fact);
  });

  test('of circumstances joined by “or” one is enough, and all must hold of those joined by “and”', () => {
    expect(promise('we will visit if "you are ill" and "you ask"').conditions.map(({ fact }) => fact)).toEqual([
      'you-are-ill',
      'you-ask',
    ]);
    expect(promise('we will visit if "you are ill" or "you ask"').conditions).toMatchObject([
      { fact: 'you-are-ill-or-you-ask', of: { join: 'or', facts: [{ fact: 'you-are-ill' }, { fact: 'you-ask' }] } },
    ]);
    expect(promise('we will visit unless "you are ill" or "you ask"').conditions).toHaveLength(2);
    expect(promise('we will visit unless "you are ill" and "you ask"').conditions).toMatchObject([
      { of: { join: 'and' } },
    ]);
  });
});

describe('how well, by what means, for whom, from when', () => {
  const statements: [string[], Telling][] = [
    [
      ['we will answer calls within 20 seconds for at least 90% of calls'],
      { target: { percent: 90, of: 'telephone' } },
    ],
    [['we will return calls within 24 hours by telephone'], { by: ['telephone'] }],
    [['we will reply to complaints within 10 working days in writing'], { inWriting: true }],
    [
      ['we will reply to letters in Welsh and English within 10 working days'],
      { languages: { of: ['Welsh', 'English'], join: 'and' }, id: 'enquiry.reply[letter,in-english-and-welsh]' },
    ],
    [
      ['we will reply to letters in Cymraeg or BSL if "you ask"'],
      { languages: { of: ['Welsh', 'British Sign Language'], join: 'or' } },
    ],
    [
      ['we will reply to letters in Welsh otherwise in English if "nobody is free"'],
      {
        languages: { of: ['Welsh'], join: 'and' },
        otherwise: [
          {
            by: [],
            inWriting: false,
            languages: { of: ['English'], join: 'and' },
            to: [],
            conditions: [expect.anything() as never],
          },
        ],
      },
    ],
    [
      ['we will reply to letters for tenants, some leaseholders'],
      { customers: ['tenant', 'leaseholder'], someCustomers: ['leaseholder'] },
    ],
    [['we will send "a newsletter" to tenants'], { customers: ['tenant'] }],
    [['colleagues should reply to emails internal'], { internal: true }],
    [['we will answer subject access requests within 1 month free of charge'], { fee: { free: true } }],
    [
      ['we will answer subject access requests within 1 month fee up to £12.50'],
      { fee: { pounds: 12, pence: 50, upTo: true } },
    ],
    [
      ['we will reply to letters from 1 April 2026 to 31 March 2027'],
      { inForce: { from: { year: 2026, month: 4, day: 1 }, to: { year: 2027, month: 3, day: 31 } } },
    ],
    [
      ['we will reply to letters', '  monitored by call reports, mystery shoppers'],
      { monitoredBy: ['call reports', 'mystery shoppers'] },
    ],
    [['we will reply to letters', '  clause 5.2, Appendix 1'], { clauses: ['5.2, Appendix 1'] }],
    [['we will reply to letters say "You will hear from us."'], { say: 'You will hear from us.' }],
    [['we will reply to letters note "agreed with the panel"'], { notes: ['agreed with the panel'] }],
    [
      ['we will reply to letters', '  accept P0601 because "our document says days"'],
      { accepted: [{ code: 'P0601', because: 'our document says days' }] },
    ],
    [['we will reply to letters', '  | *All* of them.'], { text: ['*All* of them.'] }],
  ];
  test.each(statements)('%s', (lines, telling) => {
    expect(promise(...lines)).toMatchObject(telling);
  });
});

describe('what cannot be both', () => {
  const statements: [string, string[]][] = [
    ['we will reply to letters within 10 working days within 20 working days', ['P0310']],
    ['we will answer calls within 20 seconds for 90% of calls for 80% of calls', ['P0313']],
    ['we will answer subject access requests fee £10 free of charge', ['P0313']],
    ['we will reply to letters on request after every visit', ['P0313']],
    ['we will answer calls during office hours outside office hours', ['P0313']],
    ['we may reply to letters within 10 working days', ['P0308']],
    ['we will reply to letters from 1 May 2026 to 1 April 2026', ['P0314']],
  ];
  test.each(statements)('%s', (line, codes) => {
    expect(findingsIn(line)).toEqual(codes);
  });

  test('a clause that stands twice at the head of a block is told once, however many statements it holds for', () => {
    const heads = ['within 10 working days', 'within 20 working days'];
    expect(findingsIn(...heads, 'we will reply to letters', 'we will reply to emails')).toEqual(['P0310']);
  });
});
