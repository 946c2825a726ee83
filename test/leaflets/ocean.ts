import type { Weekday } from '../../src/language/shape.ts';
import type { Channel, Commitment, Hours, Limit, Policy, Section } from '../../src/policy/policy.ts';

/** A compiled policy, built by hand, with something of every kind that a leaflet prints. */
const week = (days: Weekday[], from: string, to: string) => days.map((day) => ({ day, times: [{ from, to }] }));
const workingDays: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const office: Hours = {
  name: 'office hours',
  week: week(workingDays, '08:30', '17:00'),
  closedOnHolidays: true,
  text: [],
};
const night: Hours = { name: 'out of hours', outside: 'office hours', closedOnHolidays: false, text: [] };
const always: Hours = { name: '', always: true, closedOnHolidays: false, text: [] };

const span = { line: 1, from: 0, to: 10 };
const reference = (name: string) => ({
  name,
  ...{ sections: [], outcomes: [], standards: [], clauses: [], text: [] },
  span,
});
let count = 0;
const commitment = (id: string, more: Partial<Commitment>): Commitment => ({
  id,
  identity: id.replace(/\[.*/, ''),
  party: 'we',
  parties: ['we'],
  strength: 'will',
  negated: false,
  kind: more.limit ? 'response' : 'standing',
  qualifiers: [],
  means: [],
  customers: [],
  someCustomers: [],
  by: [],
  inWriting: false,
  conditions: [],
  vagueConditions: [],
  otherwise: [],
  pausing: [],
  rollsForward: false,
  monitoredBy: [],
  internal: false,
  clauses: ['6'],
  notes: [],
  text: [],
  statement: ++count,
  span: { line: count, from: 0, to: 10 },
  alsoAt: [],
  accepted: [],
  ...more,
});
const within = (amount: number, unit: string, from = 'receipt'): Limit => ({
  kind: 'within',
  amount,
  unit,
  from,
  stated: `${amount} ${unit}`,
});
const standing = (slug: string, words: string, more: Partial<Commitment> = {}) => commitment(slug, { words, ...more });
const enquiry = (slug: string, means: string, verb: string, limit: Limit, more: Partial<Commitment> = {}) =>
  commitment(`enquiry.${slug}[${means.replaceAll(' ', '-')}]`, {
    action: verb,
    verb,
    subject: 'enquiry',
    means: [means],
    limit,
    ...more,
  });

const escalated = (means: string) =>
  enquiry('escalated.reply', means, 'reply to', within(10, 'working day'), {
    qualifiers: ['escalated'],
  });
const byChannel: Record<string, Commitment[]> = {
  telephone: [
    enquiry(
      'resolve',
      'telephone',
      'resolve',
      { kind: 'first', at: 'contact' },
      { target: { percent: 85, of: 'enquiries' } },
    ),
    escalated('telephone'),
  ],
  'out of hours telephone': [enquiry('answer', 'out of hours call', 'answer', within(30, 'second', 'call'), {})],
  letter: [enquiry('reply', 'letter', 'reply to', within(10, 'working day'))],
  email: [
    enquiry(
      'acknowledge',
      'email',
      'acknowledge',
      { kind: 'immediately', from: 'receipt' },
      { by: ['automatic reply'] },
    ),
    enquiry('answer', 'email', 'answer', { kind: 'first', at: 'contact' }, { vagueConditions: ['where possible'] }),
    escalated('email'),
  ],
  website: [
    enquiry('answer', 'website', 'answer', { kind: 'first', at: 'contact' }, { vagueConditions: ['where possible'] }),
  ],
  'live chat': [
    enquiry('reply', 'live chat', 'reply to', within(2, 'minute', 'request'), {
      during: { named: 'office hours', outside: false },
    }),
  ],
  Facebook: [
    enquiry('reply', 'Facebook', 'reply to', within(5, 'minute'), {
      during: { named: 'office hours', outside: false },
    }),
  ],
  'text message': [enquiry('answer', 'text message', 'answer', { kind: 'immediately', from: 'receipt' }, {})],
};
const channel = (means: string, title: string, more: Partial<Channel> = {}): Channel => ({
  means,
  title,
  contacts: [],
  clauses: ['6.0'],
  ...{ answeredBy: [], receivedBy: [], passedTo: [], passedIf: [] },
  options: [],
  facilities: [],
  commitments: (byChannel[means] ?? []).map(({ id }) => id),
  text: [],
  ...more,
});
const team = { answeredBy: ['Customer Experience Team'] };

const visits = [
  standing('visit-if-needed', 'visit you at home', {
    conditions: [
      { fact: 'needed', words: 'this is needed to deal with your query or to deliver a service', holds: true },
    ],
  }),
  standing('keep-appointments', 'keep our appointments', {
    otherwise: [
      {
        by: [],
        inWriting: false,
        to: [],
        words: 'we will contact you if we must cancel or change one.',
        conditions: [],
      },
    ],
  }),
  standing('carry-photo-id', 'carry photo identification whenever they visit you', {
    party: 'contractors',
    parties: ['we', 'contractors'],
  }),
];
const people = [
  standing('treat-with-courtesy', 'treat you with courtesy, respect and consideration at all times'),
  standing('train-staff', 'make sure that our staff are trained and professional'),
  standing('fair-services', 'provide services that are fair and free from discrimination'),
  standing('listen', 'listen to your views and needs'),
  standing('put-right', 'put things right when they go wrong', { hedge: 'aim to' }),
];
const privacy = [
  standing('confidential', 'treat all information confidentially'),
  standing('store-securely', 'store your personal information securely and in line with data protection law'),
];
const members = [
  commitment('elected-member-enquiry.reply', {
    verb: 'reply to',
    action: 'reply',
    subject: 'elected member enquiry',
    limit: within(5, 'working day'),
    inWriting: true,
    conditions: [{ fact: 'authorised', words: 'the customer agrees', holds: true }],
  }),
];
const internal = [
  standing('internal.train-on-policy', 'train new colleagues on this policy', { party: 'colleagues', internal: true }),
];
const compliments = [standing('record-compliments', 'record your compliment and share it with our teams')];
const stageOne = [
  commitment('complaint.stage-1.acknowledge', {
    verb: 'acknowledge',
    action: 'acknowledge',
    subject: 'complaint',
    limit: within(5, 'working day'),
    stage: 1,
  }),
  commitment('complaint.stage-1.reply', {
    verb: 'reply to',
    action: 'reply',
    subject: 'complaint',
    limit: within(10, 'working day'),
    stage: 1,
  }),
];
const stageTwo = [
  commitment('complaint.stage-2.acknowledge', {
    verb: 'acknowledge',
    action: 'acknowledge',
    subject: 'complaint',
    limit: within(5, 'working day', 'escalation'),
    stage: 2,
  }),
  commitment('complaint.stage-2.reply', {
    verb: 'reply to',
    action: 'reply',
    subject: 'complaint',
    limit: within(20, 'working day', 'escalation'),
    stage: 2,
  }),
];
const asked: Partial<Commitment> = { party: 'customers', parties: ['customers'], strength: 'should' };
const duties = [
  standing('customers.respect-privacy', 'respect the privacy of others', asked),
  standing('customers.follow-procedure', 'follow our complaints procedure if you have a complaint', {
    ...asked,
  }),
  standing(
    'customers.no-abuse',
    'not use abusive language, or threatening or aggressive behaviour, towards our staff',
    {
      ...asked,
      strength: 'must',
      otherwise: [
        {
          by: [],
          inWriting: false,
          to: [],
          words: 'we will take action under our Reasonable Behaviour Policy.',
          conditions: [],
        },
      ],
    },
  ),
];

const section = (
  kind: Section['kind'],
  title: string,
  commitments: Commitment[],
  more: Partial<Section> = {},
): Section => ({
  kind,
  title,
  clauses: [],
  content: commitments.map(({ id }) => ({ commitment: id })),
  facilities: [],
  formats: [],
  ...more,
});
const channels = [
  channel('telephone', 'Phone us', { contacts: [{ kind: 'telephone', value: '01726 874450' }], open: office, ...team }),
  channel('out of hours telephone', 'Phone us out of hours', {
    contacts: [{ kind: 'telephone', value: '01726 874450' }],
    open: night,
    answeredBy: ['Alfi Telecare'],
    passedTo: ['an out of hours supervisor'],
  }),
  channel('email', 'Email us', { contacts: [{ kind: 'email', value: 'help@oceanhousing.com' }], ...team }),
  channel('letter', 'Write to us', { ...team }),
  channel('website', 'Use our website or app', { contacts: [{ kind: 'web', value: 'www.oceanhousing.com' }], ...team }),
  channel('portal', 'Use the MyOcean portal', {
    open: always,
    facilities: [
      { name: 'repairs', onRequest: false, clauses: [] },
      { name: 'your rent balance and payments', onRequest: false, clauses: [] },
    ],
  }),
  channel('live chat', 'Chat with us', { open: office, ...team }),
  channel('Facebook', 'Message us on Facebook', { open: office, ...team }),
  channel('text message', 'Text us', {
    options: [
      { keyword: 'BAL', gives: 'your rent balance', clauses: [] },
      { keyword: 'PAY', gives: 'your last rent payment', clauses: [] },
      { keyword: 'CARD', gives: 'a new payment card', clauses: [] },
      { keyword: 'RENT', gives: 'help with paying your rent', clauses: [] },
    ],
  }),
  channel('office', 'Visit us', {
    contacts: [{ kind: 'name', value: 'Stennack House' }],
    facilities: [
      { name: 'disabled parking at the main entrance', onRequest: false, clauses: [] },
      { name: 'wheelchair-accessible toilet', onRequest: false, clauses: [] },
      { name: 'baby changing', onRequest: false, clauses: [] },
      { name: 'hearing loop', onRequest: true, clauses: [] },
    ],
    text: ['Our office is open only for meetings that were arranged beforehand.'],
  }),
];

export const ocean: Policy = {
  format: 'pledge-policy/1',
  association: {
    name: 'Ocean Housing',
    shortName: 'Ocean',
    nation: 'England',
    website: 'www.oceanhousing.com',
    emails: ['help@oceanhousing.com'],
    telephones: ['01726 874450'],
    addresses: [],
    text: [],
  },
  policy: {
    title: 'Customer Care',
    approved: { on: { year: 2024, month: 8 }, by: 'the Board', span },
    review: { next: { year: 2027, month: 8 }, text: [], span },
    owner: 'Managing Director of Ocean Housing Ltd',
    values: [
      'Honest, enthusiastic and always positive',
      'Passionate about customer service',
      'Quality and value in all we do',
      'Innovative, ambitious and brave',
    ],
    text: ['This is the level of service that you can expect when you contact us with a question or a request.'],
    facts: [{ name: 'board', value: 'Ocean Housing Ltd' }],
    accepted: [],
  },
  calendar: {
    workingDays,
    holidays: 'England and Wales',
    alsoClosed: [],
    alsoOpen: [],
    countsDayOfReceipt: false,
    afterHoursCountAsNextDay: false,
    dueAt: 'end of day',
  },
  times: [office, night],
  customers: [
    { id: 'tenant', name: 'tenants', of: [], clauses: [], text: [] },
    {
      id: 'shared owner',
      name: 'shared owners and leaseholders',
      of: [],
      clauses: [],
      text: ['Our service to you may differ under your own agreement.'],
    },
    { id: 'applicant', name: 'housing applicants', of: [], clauses: [], text: [] },
    { id: 'advocate', name: 'authorised advocates', of: [], clauses: [], text: [] },
    { id: 'member', name: 'MPs and councillors', of: [], clauses: [], text: [] },
  ],
  channels,
  sections: [
    ...channels.map((one) => section('channel', one.title, byChannel[one.means] ?? [], { about: one.means })),
    section('section', 'Our service to you', people),
    section('section', 'Your information', privacy),
    section('section', 'When we visit you', visits),
    section('section', 'MPs and councillors', members),
    section('section', 'Translation and other formats', [], {
      formats: ['large print', 'audio', 'other languages'].map((name) => ({
        name,
        onRequest: true,
        clauses: ['11.1'],
      })),
    }),
    section('section', 'Between colleagues', internal),
    section('procedure', 'Complaints', [...stageOne, ...stageTwo], { about: 'complaint' }),
    section('procedure', 'Compliments', compliments, { about: 'compliment' }),
    section('duties', 'What we ask of you', duties),
  ],
  commitments: [
    ...Object.values(byChannel).flat(),
    ...people,
    ...privacy,
    ...visits,
    ...members,
    ...internal,
    ...compliments,
    ...stageOne,
    ...stageTwo,
  ],
  duties,
  procedures: [
    {
      subject: 'complaint',
      title: 'Complaints',
      raiseBy: ['email', 'website', 'social media', 'telephone'],
      stages: [
        { number: 1, answeredBy: [], clauses: ['8.2'], commitments: stageOne.map(({ id }) => id), text: [] },
        {
          number: 2,
          answeredBy: ['Managing Director of Ocean Housing'],
          clauses: ['8.3'],
          commitments: stageTwo.map(({ id }) => id),
          text: [],
        },
      ],
      then: {
        name: 'Housing Ombudsman',
        clauses: ['8.4'],
        text: ['You can ask the Ombudsman for advice at any time.'],
        email: 'info@housing-ombudsman.org.uk',
        telephone: '0300 111 3000',
        website: 'www.housing-ombudsman.org.uk',
        open: { name: '', week: week(workingDays, '09:00', '17:00'), closedOnHolidays: false, text: [] },
      },
      clauses: ['8'],
      text: [],
      commitments: [],
    },
    {
      subject: 'compliment',
      title: 'Compliments',
      raiseBy: ['website', 'email', 'telephone'],
      stages: [],
      clauses: ['8.7'],
      text: [],
      commitments: compliments.map(({ id }) => id),
    },
  ],
  monitoring: [
    {
      name: 'Performance scorecard',
      every: { amount: 3, unit: 'month' },
      published: ['our website'],
      to: [],
      clauses: ['13.5'],
      text: [],
      declared: true,
      by: [],
      span,
    },
    {
      name: 'Performance and trend analysis',
      every: { amount: 3, unit: 'month' },
      published: [],
      to: ['our tenant panel Together With Ocean', 'the Board'],
      clauses: ['13.4'],
      text: [],
      declared: true,
      by: [],
      span,
    },
  ],
  references: {
    laws: [{ ...reference('Equality Act 2010') }],
    relatedPolicies: [
      reference('Service Standards'),
      reference('Compliments and Complaints Policy'),
      reference('Reasonable Adjustments Policy'),
      reference('Reasonable Behaviour Policy'),
    ],
    ...{ frameworks: [], documents: [], codes: [], organisations: [], teams: [], schemes: [], glossary: [] },
  },
  standards: [],
  leaflet: {
    title: 'Our promise to you',
    text: ['What you can expect when you contact Ocean, and what we ask of you in return.'],
  },
  examples: [],
  vocabulary: [],
  text: [],
};
