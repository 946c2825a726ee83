import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.ts';
import { compileText } from '../policies.ts';

/**
 * Policies that say everything about time that an author can say: calendars, hours and day-counting of any kind, and
 * statements with every kind of limit, fallback, extension, pause, circumstance, customer, stage and period in force.
 */
const pick = (...all: string[]) => fc.constantFrom(...all);
const maybe = (of: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), of);
const lines = (of: fc.Arbitrary<string>, maxLength: number) => fc.array(of, { maxLength }).map((all) => all.join(''));
const small = fc.integer({ min: 1, max: 12 });

const date = fc
  .tuple(fc.integer({ min: 1, max: 28 }), pick('January', 'April', 'August', 'December'), pick('', ' 2026', ' 2030'))
  .map(([day, month, year]) => `${day} ${month}${year}`);

const calendar = fc
  .tuple(
    pick('Monday to Friday', 'Monday to Saturday', 'Tuesday, Thursday, Sunday', 'Monday to Sunday'),
    pick(
      'bank holidays in England and Wales',
      'bank holidays in Scotland',
      'bank holidays in Northern Ireland',
      'none',
      'bank holidays in any part of the UK',
    ),
    lines(
      date.map((on) => `  also closed ${on} "clos'ure"\n`),
      3,
    ),
    lines(
      date.map((on) => `  also open ${on}\n`),
      1,
    ),
    maybe(fc.constant('  counting the day of receipt\n')),
    maybe(fc.constant('  after hours counts as the next working day\n')),
    maybe(fc.constant('  due at close of office hours\n')),
  )
  .map(([days, holidays, ...rest]) => `calendar\n  working days ${days}\n  holidays ${holidays}\n${rest.join('')}`);

const times = pick('9am to 5pm', '8.45am to 5pm', '10pm to 6am', '24 hours a day', '12.30am to 1.30am', '9am to noon');
const week = fc
  .tuple(
    pick('Monday to Friday', 'every day', 'Monday, Wednesday', 'Saturday, Sunday'),
    times,
    maybe(fc.constant('  closed on holidays\n')),
  )
  .map(([days, open, closed]) => `  ${days} ${open}\n${closed}`);
const hours = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: week }, { weight: 1, arbitrary: fc.constant('  not stated\n') }), week)
  .map(([office, desk]) => `office hours\n${office}\nout of hours\n  outside office hours\n\ndesk hours\n${desk}`);

const duration = fc
  .tuple(
    small,
    pick(
      'seconds',
      'minutes',
      'hours',
      'working hours',
      'days',
      'calendar days',
      'working days',
      'working days',
      'weeks',
      'months',
    ),
  )
  .map(([amount, unit]) => `${amount} ${unit}`);
const circumstance = pick('you are out', 'it is complex', 'we need to ask', 'you are out or away');
const limit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(duration, pick('', ' of receipt', ' of report', ' of escalation'))
      .map(([of, from]) => `within ${of}${from}`),
  },
  pick(
    'by the end of the next working day',
    'by 5pm on the next working day',
    'on the same working day',
    'by 2am on the same day',
    'on the same day',
  ),
  pick('immediately', 'at first contact', 'as quickly as possible', 'on time', 'within 5 rings', 'during office hours'),
);
const recurrence = fc.oneof(
  duration.map((every) => `every ${every}`),
  pick(
    'at least twice a year',
    'at least 4 times a year',
    'once a month',
    'every 4 to 5 years',
    'every 5 working days until reply',
    'at least once a quarter',
  ),
);
const extra = fc.oneof(
  circumstance.map((words) => `if "${words}"`),
  circumstance.map((words) => `unless "${words}"`),
  pick(
    'for tenants',
    'for some leaseholders',
    'for residents',
    'for young tenants',
    'during desk hours',
    'out of hours',
    'where possible',
    'with an appointment',
  ),
  pick('pausing while "we wait for you"', 'moving to the next working day', 'for at least 90% of cases', 'on average'),
  pick(
    'from 1 April 2026',
    'to 31 March 2030',
    'from 1 April 2012',
    'from October to 31 March',
    'between 2 May and June',
  ),
);
const under = fc.oneof(
  fc
    .tuple(maybe(duration.map((by) => ` by ${by}`)), maybe(circumstance.map((words) => ` if "${words}"`)))
    .map((of) => `extendable${of.join('')}`),
  fc.tuple(limit, maybe(circumstance.map((words) => ` if "${words}"`))).map((of) => `otherwise ${of.join('')}`),
  fc.constant('otherwise "we will say sorry"'),
);
const deed = pick(
  ...[
    'reply to letters',
    'reply to letters and emails',
    'reply to enquiries',
    'acknowledge emails',
    'return calls',
    'reply to urgent calls',
  ],
  ...[
    'complete repairs',
    'complete emergency repairs',
    'remove graffiti',
    'reply to stage 1 complaints',
    'reply to stage 2 complaints',
  ],
  ...[
    'acknowledge complaints',
    'keep appointments',
    'visit you',
    'answer subject access requests',
    '"ring you back"',
    'send "a receipt"',
  ],
);
const clausesOf = fc.tuple(fc.array(extra, { maxLength: 2 }), fc.array(under, { maxLength: 2 }));
const response = fc
  .tuple(deed, limit, clausesOf)
  .map(
    ([what, when, [some, more]]) =>
      `  we will ${[what, when, ...some].join(' ')}\n${more.map((one) => `    ${one}\n`).join('')}`,
  );
const again = fc
  .tuple(pick('check gas appliances', 'inspect estates', 'update you', 'send "a newsletter" to tenants'), recurrence)
  .map((of) => `  we will ${of.join(' ')}\n`);
const notice = fc
  .tuple(duration, pick('a visit', 'access', 'a rent increase', '"any work"'))
  .map(([of, event]) => `  we will give at least ${of}' notice before ${event}\n`);
const statement = fc.oneof(
  { weight: 6, arbitrary: response },
  { weight: 1, arbitrary: again },
  { weight: 1, arbitrary: notice },
);

export const someSpecification: fc.Arbitrary<string> = fc
  .tuple(
    calendar,
    hours,
    lines(statement, 3),
    pick('office hours', 'desk hours', 'out of hours'),
    fc.array(statement, { minLength: 3, maxLength: 12 }),
  )
  .map(
    ([days, open, calls, opening, statements]) => `association Meadowbank Homes
  nation Scotland
policy Customer Care
${days}
${open}
customers
  tenants
  leaseholders
  residents is tenants, some leaseholders
  young tenants is tenants
channel telephone "Phone us"
  open ${opening}
${calls}
section All
${statements.join('')}
what we ask of you
  you must give at least 4 weeks' notice before ending your tenancy
`,
  );

/** What a specification says, as much of it as could be understood. */
export const someWrittenPolicy: fc.Arbitrary<Policy> = someSpecification.map((text) => compileText(text).policy);
