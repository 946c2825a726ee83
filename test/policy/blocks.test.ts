import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { compileText } from '../policies.ts';
import { compiledLines, promisesIn, promisesOf } from './promises.ts';

const standards = (text: string) => compileText(text);

const office = ['office hours', '  Monday to Friday 9am to 5pm', '  closed on holidays'];

describe('what stands at the head of a block holds for every statement in it', () => {
  test('but for what a statement says otherwise, clause by clause', () => {
    const [letters, emails] = promisesIn(
      'within 10 working days',
      'for tenants',
      'monitored by surveys',
      'clause 4',
      'from 1 April 2026',
      'we will reply to letters',
      'we will reply to emails within 2 working days for leaseholders to 31 March 2027',
      '  clause 4.1',
      '  monitored by call reports',
    );
    expect(letters).toMatchObject({
      limit: { amount: 10 },
      customers: ['tenant'],
      monitoredBy: ['surveys'],
      clauses: ['4'],
      inForce: { from: { year: 2026 } },
    });
    expect(emails).toMatchObject({
      limit: { amount: 2 },
      customers: ['leaseholder'],
      monitoredBy: ['call reports'],
      clauses: ['4.1'],
      inForce: { from: { year: 2026 }, to: { year: 2027 } },
    });
  });

  test('hours restrict the limits of its statements, and are what the others promise', () => {
    const [calls, texts, urgent] = promisesIn(
      'during office hours',
      'we will answer calls within 20 seconds',
      'we will answer texts',
      'we will answer urgent calls within 10 seconds 24 hours a day',
    );
    expect(calls).toMatchObject({ limit: { kind: 'within' }, during: { named: 'office hours' } });
    expect(texts).toMatchObject({ limit: { kind: 'during', hours: { named: 'office hours' } } });
    expect(urgent).toMatchObject({ during: { hours: { always: true } } });
  });

  test('circumstances add up, and a statement may turn one round', () => {
    const [both, other] = promisesIn(
      'if "you are ill"',
      'we will visit you if "you ask"',
      'we will call you unless "you are ill"',
    );
    expect(both?.conditions.map(({ fact, holds }) => [fact, holds])).toEqual([
      ['you-are-ill', true],
      ['you-ask', true],
    ]);
    expect(other?.conditions.map(({ fact, holds }) => [fact, holds])).toEqual([['you-are-ill', false]]);
  });

  test('“internal” is kept of a section in which only prose stands', () => {
    const { policy } = compiledLines('section Colleagues', '  internal', '  | Be kind to one another.');
    expect(policy.sections).toMatchObject([{ internal: true, content: [{ text: 'Be kind to one another.' }] }]);
  });

  test('a stage goes before its procedure, and a procedure reaches into its stages', () => {
    const [first, second] = promisesOf(
      'procedure complaints',
      '  within 20 working days',
      '  in writing',
      '  stage 1',
      '    within 5 working days',
      '    we will reply',
      '  stage 2',
      '    we will reply',
    );
    expect(first).toMatchObject({ stage: 1, limit: { amount: 5 }, inWriting: true });
    expect(second).toMatchObject({ stage: 2, limit: { amount: 20 }, inWriting: true });
  });
});

describe('in a channel', () => {
  const channel = (...lines: string[]): Policy =>
    compiledLines(...office, 'channel telephone "Phone us"', ...lines.map((line) => `  ${line}`)).policy;

  test('statements are about contacts that came by it', () => {
    const { commitments, channels } = channel(
      'we will resolve enquiries at first contact',
      'we will return urgent calls within 24 hours',
      'we will reply to complaints within 5 working days',
      'we will "be polite"',
    );
    expect(commitments.map(({ id }) => id)).toEqual([
      'enquiry.resolve[telephone]',
      'enquiry.urgent.return[telephone]',
      'complaint.reply[telephone]',
      'be-polite',
    ]);
    expect(commitments.every((of) => of.channel === 'telephone')).toBe(true);
    expect(channels[0]?.commitments).toEqual(commitments.map(({ id }) => id));
  });

  test('it is open as its hours are, holidays and all', () => {
    const { channels } = channel('open office hours');
    expect(channels[0]?.open).toMatchObject({
      name: 'office hours',
      closedOnHolidays: true,
      week: [{ day: 'Monday' }, {}, {}, {}, {}],
    });
  });

  test('and besides, in either order; such hours are its own', () => {
    for (const lines of [
      ['open office hours', 'open Saturday 9am to noon'],
      ['open Saturday 9am to noon', 'open office hours'],
    ]) {
      const open = channel(...lines).channels[0]?.open;
      expect(open?.week?.map(({ day }) => day).sort()).toEqual([
        'Friday',
        'Monday',
        'Saturday',
        'Thursday',
        'Tuesday',
        'Wednesday',
      ]);
      expect(open).toMatchObject({ name: '', closedOnHolidays: true });
    }
  });

  test('each contact is known for what it is', () => {
    const { channels } = compiledLines(
      'channel text message "Text us"',
      '  contact 07000 000000',
      '  contact hello@meadowbank.example',
      '  contact www.meadowbank.example/@help',
      '  address 1 High Street, Meadowbank',
      '  called MeadowOnline',
    ).policy;
    expect(channels[0]?.contacts.map(({ kind }) => kind)).toEqual(['text', 'email', 'web', 'address', 'name']);
  });

  test('what is there, and on what terms', () => {
    const { channels, asides } = channel(
      'facility "hearing loop" on request',
      'facility "interpreters" where required free of charge',
      'facility "a lift"',
      '  if "you cannot climb stairs"',
      '  clause 4.2',
      'passed to Duty Manager',
      '  if "nobody answers"',
      'option BAL "your balance"',
    );
    expect(channels[0]).toMatchObject({
      facilities: [
        { name: 'hearing loop', onRequest: true },
        { name: 'interpreters', onRequest: false, condition: 'where required', free: true },
        { name: 'a lift', onRequest: false, clauses: ['4.2'] },
      ],
      passedTo: ['Duty Manager'],
      passedIf: ['nobody answers'],
      options: [{ keyword: 'BAL', gives: 'your balance' }],
    });
    expect(asides).toMatchObject([
      { under: 'facility "a lift"', clauses: ['4.2'], conditions: [{ fact: 'you-cannot-climb-stairs' }] },
      { under: 'passed to Duty Manager', conditions: [{ fact: 'nobody-answers' }] },
    ]);
  });
});

describe('hours of any shape', () => {
  const hours = (...lines: string[]) => compiledLines(...office, 'duty hours', ...lines.map((line) => `  ${line}`));
  const shapes: [string, object][] = [
    ['Friday 6pm to 2am', { week: [{ day: 'Friday', times: [{ from: '18:00', to: '02:00' }] }] }],
    [
      'Monday 9am to 1pm and 2pm to 5pm',
      {
        week: [
          {
            day: 'Monday',
            times: [
              { from: '09:00', to: '13:00' },
              { from: '14:00', to: '17:00' },
            ],
          },
        ],
      },
    ],
    ['Saturday to Monday 9am to noon', { week: [{ day: 'Saturday' }, { day: 'Sunday' }, { day: 'Monday' }] }],
    ['Sunday 24 hours', { week: [{ day: 'Sunday', times: [{ from: '00:00', to: '24:00' }] }] }],
    ['Sunday closed', { week: [{ day: 'Sunday', times: [] }] }],
    ['outside office hours', { outside: 'office hours' }],
    ['24 hours a day', { always: true }],
    ['closed on holidays', { closedOnHolidays: true }],
    ['not stated', { notStated: true }],
  ];
  test.each(shapes)('%s', (line, shape) => {
    const { policy, codes } = hours(line);
    expect(codes.filter((code) => code !== 'P0208')).toEqual([]);
    expect(policy.times[1]).toMatchObject({ name: 'duty hours', ...shape });
  });

  test('a day that is closed is closed, whatever other lines say of it', () => {
    for (const lines of [
      ['Monday to Wednesday 9am to 5pm', 'Tuesday closed'],
      ['Tuesday closed', 'Monday to Wednesday 9am to 5pm'],
    ]) {
      const open = hours(...lines).policy.times[1]?.week?.filter(({ times }) => times.length > 0);
      expect(open?.map(({ day }) => day)).toEqual(['Monday', 'Wednesday']);
    }
  });

  test('an evening may run past midnight, a morning may not', () => {
    expect(hours('Friday 6pm to 2am').codes).not.toContain('P0305');
    expect(hours('Monday to Friday 9am to 5am').codes).toContain('P0305');
  });
});

describe('a procedure', () => {
  const { policy } = compiledLines(
    'procedure complaints',
    '  raise by telephone, email',
    '  we will record complaints',
    '  stage 1 "First answer"',
    '    answered by Housing Officer',
    '    | A person who knows your home.',
    '    we will acknowledge within 5 working days',
    '  stage 2',
    '    we will reply within 20 working days of escalation',
    '  then Housing Ombudsman',
    '    clause 9',
  );

  test('has its stages, each with its promises, and where to go after the last', () => {
    expect(policy.procedures).toMatchObject([
      {
        subject: 'complaint',
        title: 'Complaints',
        raiseBy: ['telephone', 'email'],
        commitments: ['complaint.record'],
        stages: [
          {
            number: 1,
            title: 'First answer',
            answeredBy: ['Housing Officer'],
            text: ['A person who knows your home.'],
            commitments: ['complaint.stage-1.acknowledge'],
          },
          { number: 2, commitments: ['complaint.stage-2.reply'] },
        ],
        then: { name: 'Housing Ombudsman', clauses: ['9'] },
      },
    ]);
    expect(policy.bodies.map(({ name }) => name)).toEqual(['Housing Ombudsman']);
  });

  test('is a section too, of all its promises in their order', () => {
    expect(policy.sections[0]?.content).toEqual([
      { commitment: 'complaint.record' },
      { commitment: 'complaint.stage-1.acknowledge' },
      { commitment: 'complaint.stage-2.reply' },
    ]);
  });
});

describe('arrangements, groups and codes', () => {
  test('a monitoring arrangement that is only mentioned is one without a frequency', () => {
    const { policy } = compiledLines(
      'section A',
      '  we will reply to letters',
      '    monitored by Call Reports, surveys',
      'monitoring call reports',
      '  every 3 months',
    );
    expect(policy.monitoring.map(({ name, declared }) => [name, declared])).toEqual([
      ['call reports', true],
      ['surveys', false],
    ]);
  });

  test('a group that is made of others says of whom it holds only some', () => {
    const { policy } = compiledLines(
      'customers',
      '  tenants',
      '  leaseholders',
      '  residents is tenants, some leaseholders',
    );
    expect(policy.customers[2]).toMatchObject({
      id: 'resident',
      of: ['tenant', 'leaseholder'],
      someOf: ['leaseholder'],
    });
  });

  test('a file of standards needs no association, and holds what they require', () => {
    const { policy, findings } = standards(`standard Complaint Handling Code
  issued by Housing Ombudsman
  nation England, Wales
  in force 1 April 2024
  source "Complaint Handling Code"
  checked 22 November 2026
  binds "members of the scheme"
  counting the day of receipt
  not encoded "what is a good reason" because "the text was not seen"
  from memory "replies may be spoken"
  clause 6
  landlords must acknowledge stage 1 complaints within 5 working days of receipt
    clause 6.2
    sureness quoted elsewhere "www.meadowbank.example/complaints"
repealed Data Protection Act 1998
  on 25 May 2018
  now Data Protection Act 2018
`);
    expect(findings).toEqual([]);
    expect(policy.declares).toMatchObject({
      standards: [
        {
          name: 'Complaint Handling Code',
          issuedBy: 'Housing Ombudsman',
          nations: ['England', 'Wales'],
          inForce: { from: { year: 2024, month: 4, day: 1 } },
          checked: { year: 2026, month: 11, day: 22 },
          countsDayOfReceipt: true,
          binds: 'members of the scheme',
          requirements: [
            {
              id: 'landlords.complaint.stage-1.acknowledge',
              clauses: ['6.2'],
              strength: 'must',
              sureness: { sure: 'quoted elsewhere', seen: 'www.meadowbank.example/complaints' },
            },
          ],
          notEncoded: [{ words: 'what is a good reason', because: 'the text was not seen' }],
          fromMemory: ['replies may be spoken'],
        },
      ],
      gone: [{ what: 'repealed', name: 'Data Protection Act 1998', now: 'Data Protection Act 2018' }],
    });
    expect(policy.commitments).toEqual([]);
  });
});
