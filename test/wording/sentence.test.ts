import { describe, expect, test } from 'vitest';
import type { Commitment, Limit } from '../../src/policy/policy.ts';
import { sentence } from '../../src/wording/sentence.ts';
import { commitment, duty, given, policy } from './fixture.ts';

const within = (amount: number, unit: string, from = 'receipt'): Limit => ({
  kind: 'within',
  stated: '',
  amount,
  unit,
  from,
});
const notice = (amount: number, unit: string, before: string): Limit => ({
  kind: 'notice',
  stated: '',
  amount,
  unit,
  before,
});
const hours = { named: 'office hours', outside: false };

/** What the leaflet says, with plain spaces. */
function says(...said: Commitment[]): string {
  return sentence(said, policy()).join(' ').replaceAll('\u00a0', ' ');
}

const letters = { action: 'reply', verb: 'reply to', subject: 'enquiry', means: ['letter'] };
const emails = { ...letters, means: ['email'] };
const calls = { action: 'answer', verb: 'answer', subject: 'enquiry', means: ['telephone'] };
const notify = { kind: 'notice', stated: '', action: 'give', verb: 'give' } as const;
const visit = { action: 'visit', verb: 'visit', whom: 'you', limit: within(10, 'working day', 'request') };
const stage1 = {
  id: 'complaint.stage-1.acknowledge',
  subject: 'complaint',
  stage: 1,
  action: 'acknowledge',
  verb: 'acknowledge',
};
const stage2 = { id: 'complaint.stage-2.reply', subject: 'complaint', stage: 2, action: 'reply', verb: 'reply' };

const publish = { action: 'publish', verb: 'publish' };
const offer = { action: 'offer', verb: 'offer' };

const pay = { action: 'pay', verb: 'pay', whom: 'you' };
const keep = { action: 'keep', verb: 'keep', subject: 'appointment' };
const instead = { by: [], inWriting: false, to: [], conditions: [] };
const pounds = (pounds: number) => ({ pounds, pence: 0, upTo: false });

const reminder = 'remind you, in our newsletter, that calls may be recorded';
const promises: [string, ...Commitment[]][] = [
  [
    'We will regularly remind you, in our newsletter, that calls may be recorded.',
    commitment({ words: reminder, limit: { kind: 'vague', words: 'regularly', stands: 'frequency' } }),
  ],
  [
    'We will remind you, in our newsletter, that calls may be recorded, as often as we can.',
    commitment({ words: reminder, limit: { kind: 'vague', words: 'as often as we can', stands: 'frequency' } }),
  ],
  [
    'We will reply to letters, subject to availability.',
    commitment({ ...letters, vagueConditions: ['subject to availability'] }),
  ],
  [
    'We will publish documents in Welsh and English.',
    ...[{ subject: 'document' }, { words: 'in Welsh and English' }].map((about) =>
      commitment({ ...publish, ...about, written: 'we will publish documents "in Welsh and English"' }),
    ),
  ],
  [
    'We will offer morning or afternoon appointments.',
    ...[{ words: 'morning or afternoon' }, { subject: 'appointment' }].map((about) =>
      commitment({ ...offer, ...about, written: 'we will offer "morning or afternoon" appointments' }),
    ),
  ],
  [
    'We will offer you a card, a key and forms if possible.',
    ...[{ words: 'a card' }, { words: 'a key' }, { subject: 'document' }].map((about) =>
      commitment({
        ...{ ...offer, ...about, whom: 'you', vagueConditions: ['if possible'] },
        written: 'we will offer you "a card", "a key", forms if possible',
      }),
    ),
  ],
  [
    'We will see visitors without an appointment within 10 minutes of your arrival.',
    commitment({
      ...{ action: 'see', verb: 'see', means: ['office'], withAppointment: false },
      ...{
        limit: within(10, 'minute', 'arrival'),
        written: 'we will see visitors without an appointment within 10 minutes',
      },
    }),
  ],
  [
    'We will clean up after every repair.',
    commitment({ words: 'clean up', occasion: { kind: 'on', when: 'after', event: 'repair', every: true, own: true } }),
  ],
  [
    'We will call you back within 1 working day.',
    commitment({
      ...{ action: 'return', verb: 'call back', means: ['telephone'], channel: 'telephone' },
      ...{ limit: within(1, 'working day', 'call'), written: 'we will call back within 1 working day' },
    }),
  ],
  [
    'We will reply to letters and emails within 10 working days of receiving them.',
    commitment({ ...letters, limit: within(10, 'working day') }),
    commitment({ ...emails, limit: within(10, 'working day') }),
  ],
  [
    'We will reply to letters within 10 working days of receiving them. If we need to ask someone else, we may take up to 5 more working days.',
    commitment({
      ...letters,
      limit: within(10, 'working day'),
      extension: { by: { amount: 5, unit: 'working day' }, conditions: [given('we need to ask someone else')] },
    }),
  ],
  [
    'We aim to answer calls within 20 seconds, for at least 90% of calls.',
    commitment({
      ...calls,
      hedge: 'aim to',
      limit: within(20, 'second', 'call'),
      target: { percent: 90, of: 'telephone' },
    }),
  ],
  [
    'We will resolve enquiries at first contact, for at least 85% of enquiries.',
    commitment({
      action: 'resolve',
      verb: 'resolve',
      subject: 'enquiry',
      means: ['telephone'],
      channel: 'telephone',
      limit: { kind: 'first', at: 'contact' },
      target: { percent: 85, of: 'enquiry' },
    }),
  ],
  [
    'We will return urgent calls within 24 hours.',
    commitment({
      action: 'return',
      verb: 'return',
      means: ['telephone'],
      qualifiers: ['urgent'],
      limit: within(24, 'hour', 'call'),
    }),
  ],
  [
    'We will return missed calls by phone within 24 hours. If you have no telephone, we will do this in writing within 5 working days.',
    commitment({
      action: 'return',
      verb: 'return',
      means: ['missed call'],
      limit: within(24, 'hour', 'call'),
      by: ['telephone'],
      otherwise: [
        {
          by: [],
          inWriting: true,
          to: [],
          limit: within(5, 'working day', 'call'),
          conditions: [given('you have no telephone')],
        },
      ],
    }),
  ],
  [
    'We will return missed calls by phone in Welsh or English within 24 hours.',
    commitment({
      action: 'return',
      verb: 'return',
      means: ['missed call'],
      limit: within(24, 'hour', 'call'),
      by: ['telephone'],
      languages: { of: ['Welsh', 'English'], join: 'or' },
    }),
  ],
  [
    'We will answer text messages immediately.',
    commitment({
      action: 'answer',
      verb: 'answer',
      means: ['text message'],
      limit: { kind: 'immediately', from: 'receipt' },
    }),
  ],
  [
    'We will see visitors within 10 minutes of their arrival. If we cannot, we will explain the delay.',
    commitment({
      action: 'see',
      verb: 'see',
      means: ['office'],
      limit: within(10, 'minute', 'arrival'),
      otherwise: [{ by: [], inWriting: false, to: [], conditions: [], words: 'we will explain the delay' }],
    }),
  ],
  [
    'We will keep you updated every 5 working days until we reply.',
    commitment({
      action: 'update',
      verb: 'update',
      whom: 'you',
      limit: { kind: 'every', stated: '', amount: 5, unit: 'working day', until: 'reply' },
    }),
  ],
  [
    'We will send repair receipts to tenants within 48 hours of your report.',
    commitment({
      action: 'send',
      verb: 'send',
      words: 'repair receipts',
      customers: ['tenant'],
      limit: within(48, 'hour', 'report'),
    }),
  ],
  [
    'We will give you at least 24 hours’ notice before a visit.',
    commitment({ ...notify, limit: notice(24, 'hour', 'visit') }),
  ],
  [
    'For tenants, we will give you at least 24 hours’ notice before a visit.',
    commitment({ ...notify, customers: ['tenant'], limit: notice(24, 'hour', 'visit') }),
  ],
  [
    'We will consult tenants at least 28 days before a rent increase.',
    commitment({
      kind: 'notice',

      action: 'consult',
      verb: 'consult',
      whom: 'tenant',
      limit: notice(28, 'day', 'rent increase'),
    }),
  ],
  [
    'For tenants and some leaseholders and shared owners, we will visit you within 10 working days of your request.',
    commitment({ ...visit, customers: ['tenant', 'leaseholder'], someCustomers: ['leaseholder'] }),
  ],
  [
    'We will keep appointments on time.',
    commitment({
      action: 'keep',
      verb: 'keep',
      subject: 'appointment',
      occasion: { kind: 'manner', manner: 'on time' },
    }),
  ],
  [
    'Our contractors will show identification on every visit.',
    commitment({
      party: 'contractors',
      words: 'show identification',
      occasion: { kind: 'on', when: 'on', event: 'visit', every: true },
    }),
  ],
  [
    'Our staff and contractors will show identification on every visit.',
    commitment({
      parties: ['we', 'contractors'],
      words: 'show identification',
      occasion: { kind: 'on', when: 'on', event: 'visit', every: true },
    }),
  ],
  [
    'If you are out, we will leave a card to say who called.',
    commitment({ words: 'leave a card to say who called', conditions: [given('you are out')] }),
  ],
  [
    'We will complete emergency repairs within 6 hours of your report.',
    commitment({
      action: 'complete',
      verb: 'complete',
      subject: 'repair',
      qualifiers: ['emergency'],
      limit: within(6, 'hour', 'report'),
    }),
  ],
  [
    'We will check gas appliances every 12 months.',
    commitment({
      action: 'check',
      verb: 'check',
      subject: 'gas appliance',
      limit: { kind: 'every', stated: '', amount: 12, unit: 'month' },
    }),
  ],
  [
    'We will paint the outside of your home every 4 to 5 years.',
    commitment({
      action: 'paint',
      verb: 'paint',
      words: 'the outside of your home',
      limit: { kind: 'every', stated: '', amount: 5, least: 4, unit: 'year' },
    }),
  ],
  [
    'We will inspect estates at least twice a year.',
    commitment({
      action: 'inspect',
      verb: 'inspect',
      subject: 'estate',
      limit: { kind: 'times', stated: '', times: 2, per: 'year' },
    }),
  ],
  [
    'We will answer calls as quickly as possible.',
    commitment({ ...calls, limit: { kind: 'vague', words: 'as quickly as possible', stands: 'limit' } }),
  ],
  [
    'We will answer subject access requests within 1 month of receiving them, free of charge. If the request is complex, we may take up to 2 more months.',
    commitment({
      action: 'answer',
      verb: 'answer',
      subject: 'subject access request',
      limit: within(1, 'month'),
      extension: { by: { amount: 2, unit: 'month' }, conditions: [given('the request is complex')] },
      fee: { free: true },
    }),
  ],
  [
    'We will acknowledge your complaint within 3 working days of receiving it.',
    commitment({ ...stage1, limit: within(3, 'working day') }),
  ],
  [
    'We will reply to your complaint within 20 working days of your request to go to stage 2.',
    commitment({ ...stage2, limit: within(20, 'working day', 'escalation') }),
  ],
  [
    'We will record compliments.',
    commitment({
      id: 'compliment.record',
      subject: 'compliment',
      action: 'record',
      verb: 'record',
      written: 'we will record compliments',
    }),
  ],
  [
    'Colleagues should reply to emails on the same working day.',
    commitment({
      ...emails,
      party: 'colleagues',
      strength: 'should',
      internal: true,
      limit: { kind: 'by', day: 'same working day', from: 'receipt' },
    }),
  ],
  [
    'We will call you back by 5pm on the next working day.',
    commitment({
      action: 'return',
      verb: 'call back',
      whom: 'you',
      limit: { kind: 'by', day: 'next working day', time: '17:00', from: 'call' },
    }),
  ],
  ['We will keep you informed.', commitment({ action: 'update', verb: 'keep informed', whom: 'you' })],
  [
    'We will answer calls within 3 rings during office hours where practicable.',
    commitment({ ...calls, limit: within(3, 'ring', 'call'), during: hours, vagueConditions: ['where practicable'] }),
  ],
  [
    'We will answer emergency calls outside office hours.',
    commitment({
      ...calls,
      qualifiers: ['emergency'],
      kind: 'availability',
      limit: { kind: 'during', hours: { ...hours, outside: true } },
    }),
  ],
  [
    'We will make an appointment before we visit, unless there is an emergency.',
    commitment({ words: 'make an appointment before we visit', conditions: [given('there is an emergency', false)] }),
  ],
  [
    'We may make unannounced visits where appropriate.',
    commitment({ strength: 'may', words: 'make unannounced visits', vagueConditions: ['where appropriate'] }),
  ],
  ['We will never share your details.', commitment({ strength: 'always', negated: true, words: 'share your details' })],
  [
    'We will try not to cancel appointments.',
    commitment({ hedge: 'try to', negated: true, verb: 'cancel', subject: 'appointment' }),
  ],
  ['We will normally visit you within 10 working days of your request.', commitment({ ...visit, hedge: 'normally' })],
  ['We will always be polite.', commitment({ strength: 'always', words: 'be polite' })],
  ['We must keep records.', commitment({ strength: 'must', words: 'keep records' })],
  [
    'We will reply to letters within 10 working days of receiving them. We do not count the time while we wait for your answer.',
    commitment({ ...letters, limit: within(10, 'working day'), pausing: [given('we wait for your answer')] }),
  ],
  [
    'We will provide information within 5 working days of your request. We may charge up to £10 for this.',
    commitment({
      action: 'provide',
      verb: 'provide',
      subject: 'information',
      limit: within(5, 'working day', 'request'),
      fee: { pounds: 10, pence: 0, upTo: true },
    }),
  ],
  [
    'Landlords must acknowledge stage 1 complaints within 5 working days of receiving them.',
    commitment({
      party: 'landlords',
      strength: 'must',
      action: 'acknowledge',
      verb: 'acknowledge',
      subject: 'complaint',
      stage: 1,
      limit: within(5, 'working day'),
    }),
  ],
  [
    'From 1 April 2026, we will reply to letters within 5 working days of receiving them.',
    commitment({ ...letters, limit: within(5, 'working day'), inForce: { from: { day: 1, month: 4, year: 2026 } } }),
  ],
  [
    'Our staff will give you their names.',
    commitment({ words: 'give you their names', written: 'our staff will "give you their names"' }),
  ],
  [
    'Line managers should meet their staff at every meeting.',
    commitment({
      ...{
        party: 'colleagues',
        written: 'line managers should "meet their staff" on every meeting',
        strength: 'should',
        words: 'meet their staff',
      },
      occasion: { kind: 'on', when: 'on', event: 'meeting', every: true },
    }),
  ],
  [
    'We will carry a card, and show it, on request.',
    commitment({
      words: 'carry a card, and show it',
      occasion: { kind: 'on', when: 'on', event: 'request', every: false },
    }),
  ],
  [
    'If your email is not clear, we will call you.',
    commitment({
      ...{ action: 'call', verb: 'call', whom: 'you', means: ['email'], channel: 'email' },
      conditions: [given('your email is not clear')],
    }),
  ],
  [
    'Our staff will keep appointments. If they cannot, they will do this by phone.',
    commitment({
      written: 'our staff will keep appointments otherwise by telephone',
      verb: 'keep',
      subject: 'appointment',
      otherwise: [{ by: ['telephone'], inWriting: false, to: [], conditions: [] }],
    }),
  ],
  [
    'We will find someone to help you. We will offer you an appointment if nobody is free.',
    commitment({
      words: 'find someone to help you',
      otherwise: [
        {
          by: [],
          inWriting: false,
          to: [],
          conditions: [],
          words: 'we will offer you an appointment if nobody is free',
        },
      ],
    }),
  ],
  [
    'We will acknowledge or reply to letters within 5 working days of receiving them.',
    commitment({
      ...{ ...letters, verb: 'acknowledge', limit: within(5, 'working day') },
      actions: { ids: ['acknowledge', 'reply'], verbs: ['acknowledge', 'reply'], join: 'or' },
    }),
  ],
  [
    'We will tell you what we need, within 5 working days of receiving your complaint.',
    commitment({
      ...stage1,
      ...{ action: 'tell', verb: 'tell', whom: 'you', words: 'what we need' },
      limit: within(5, 'working day'),
    }),
  ],
  [
    'If they are late by more than 1 hour, our contractors will call you.',
    commitment({
      ...{ party: 'contractors', action: 'call', verb: 'call', whom: 'you' },
      conditions: [{ ...given('they are late'), bound: { words: 'by more than', amount: 1, unit: 'hour' } }],
    }),
  ],
  [
    'We will consult you before any change to our opening hours.',
    commitment({
      ...{ action: 'consult', verb: 'consult', whom: 'you', means: ['office'], channel: 'office' },
      occasion: { kind: 'on', when: 'before', event: 'any change to our opening hours', every: false, own: true },
    }),
  ],
  [
    'We will write up what we found after every inspection.',
    commitment({
      words: 'write up what we found',
      occasion: { kind: 'on', when: 'after', event: 'inspection', every: true },
    }),
  ],
  [
    'We will answer emergency calls 24 hours a day at weekends and on bank holidays.',
    commitment({
      ...calls,
      qualifiers: ['emergency'],
      limit: {
        kind: 'during',
        hours: {
          hours: {
            ...{ name: '', closedOnHolidays: false, openOnHolidays: true, always: true, text: [] },
            week: (['Saturday', 'Sunday'] as const).map((day) => ({ day, times: [{ from: '00:00', to: '24:00' }] })),
          },
        },
      },
    }),
  ],
  ['We answer everything, always.', commitment({ ...letters, say: 'We answer everything, always.' })],
  ['We must always reply to letters.', commitment({ ...letters, strength: 'must', always: true })],
  ['We must not always reply to letters.', commitment({ ...letters, strength: 'must', always: true, negated: true })],
  [
    'We will reply to letters within 10 working days of receiving them. We may take up to 5 more working days where necessary.',
    commitment({
      ...letters,
      limit: within(10, 'working day'),
      extension: { by: { amount: 5, unit: 'working day' }, conditions: [], vagueConditions: ['where necessary'] },
    }),
  ],
  [
    'We will answer calls within 20 seconds. If lines are busy, we will do this within 2 minutes during office hours for at least 80% of calls. We do not count the time while you wait.',
    commitment({
      ...calls,
      limit: within(20, 'second', 'call'),
      otherwise: [
        {
          limit: within(2, 'minute', 'call'),
          ...{ by: [], inWriting: false, to: [], conditions: [given('lines are busy')] },
          during: hours,
          target: { percent: 80, of: 'telephone' },
          pausing: [given('you wait')],
        },
      ],
    }),
  ],
  [
    'We will visit tenants and some leaseholders and shared owners within 10 working days of your request.',
    commitment({ ...visit, whom: 'tenant', customers: ['tenant'] }),
    commitment({ ...visit, whom: 'leaseholder', customers: ['leaseholder'], someCustomers: ['leaseholder'] }),
  ],
  ['We will pay you £25.', commitment({ ...pay, payment: pounds(25) })],
  ['We will pay you up to £1,250.', commitment({ ...pay, payment: { ...pounds(1250), upTo: true } })],
  [
    'We will pay you compensation of £2.50 within 10 working days of your request.',
    commitment({
      ...pay,
      subject: 'compensation',
      payment: { pounds: 2, pence: 50, upTo: false },
      limit: within(10, 'working day', 'request'),
    }),
  ],
  [
    'If we miss an appointment, we will pay you £10 plus £2 a day (at most £50).',
    commitment({
      ...pay,
      payment: { ...pounds(10), more: { pounds: 2, pence: 0, per: 'day' }, most: { pounds: 50, pence: 0 } },
      conditions: [given('we miss an appointment')],
    }),
  ],
  [
    'We will keep appointments. If we cannot, we will pay you £25.',
    commitment({ ...keep, otherwise: [{ ...instead, payment: pounds(25) }] }),
  ],
  [
    'We will keep appointments. If we cannot and we gave no notice, we will pay you £10 plus £2 a week.',
    commitment({
      ...keep,
      otherwise: [
        {
          ...instead,
          conditions: [given('we gave no notice')],
          payment: { ...pounds(10), more: { pounds: 2, pence: 0, per: 'week' } },
        },
      ],
    }),
  ],
];

const duties: [string, Commitment][] = [
  ['Please keep appointments.', duty({ strength: 'should', action: 'keep', verb: 'keep', subject: 'appointment' })],
  [
    'Please report repairs promptly.',
    duty({
      strength: 'should',
      action: 'report',
      verb: 'report',
      subject: 'repair',
      limit: { kind: 'vague', words: 'promptly', stands: 'limit' },
    }),
  ],
  [
    'Please do not smoke while we are in your home.',
    duty({ strength: 'should', negated: true, words: 'smoke while we are in your home' }),
  ],
  [
    'You must give us at least 4 weeks’ notice before you end your tenancy.',
    duty({ ...notify, strength: 'must', limit: notice(4, 'week', 'end of tenancy') }),
  ],
  [
    'You must treat our staff with respect. If you do not, we may end the call or visit, after a warning.',
    duty({
      strength: 'must',
      words: 'treat our staff with respect',
      otherwise: [
        { by: [], inWriting: false, to: [], conditions: [], words: 'we may end the call or visit, after a warning' },
      ],
    }),
  ],
  [
    'Tenants must tell us if they go away.',
    duty({ party: 'tenant', strength: 'must', words: 'tell us if they go away' }),
  ],
  ['Please always shut the gate.', duty({ please: true, strength: 'should', always: true, words: 'shut the gate' })],
  ['You may bring a friend.', duty({ strength: 'may', words: 'bring a friend' })],
];

describe('a commitment on the leaflet', () => {
  test.each(promises)('%s', (expected, ...said) => expect(says(...said)).toBe(expected));
});

describe('what is asked of customers', () => {
  test.each(duties)('%s', (expected, said) => expect(says(said)).toBe(expected));
});
