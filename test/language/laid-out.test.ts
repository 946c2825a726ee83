import { expect, test } from 'vitest';
import { laidOut } from './pledge.ts';

/** Text before and after; the first line break of each is for the eye. */
const becomes = (before: string, after: string) => expect(laidOut(before.slice(1))).toBe(after.slice(1));

test('values stand below each other, blocks apart, and each level two columns further in', () => {
  becomes(
    `
association Meadowbank Homes
    short name: Meadowbank
    telephone:   0800 000 0000
channel telephone "Phone us"
    contact 0800 000 0000
    we will answer calls within 20 seconds
        clause 6
channel text message "Text us"
    option BAL "your balance"
procedure complaints
    raise by telephone, email
    stage 2
        answered by Chief Executive
`,
    `
association Meadowbank Homes
  short name       Meadowbank
  telephone        0800 000 0000

channel telephone "Phone us"
  contact          0800 000 0000
  we will answer calls within 20 seconds
    clause 6

channel text message "Text us"
  option BAL       "your balance"

procedure complaints
  raise by         telephone, email
  stage 2
    answered by    Chief Executive
`,
  );
});

test('a colon after a heading says nothing', () => {
  becomes(
    `
office hours:
  Monday to Friday 9am to 5pm
section Letters and emails:
  we will reply to letters within 5 working days
channel telephone "Phone us":
  open: office hours
`,
    `
office hours
  Monday to Friday 9am to 5pm

section Letters and emails
  we will reply to letters within 5 working days

channel telephone "Phone us"
  open             office hours
`,
  );
});

test('what was pasted from Word reads as if it had been typed', () => {
  becomes(
    `
\ufeffsection Letters\u00a0and emails\r
\twe  will “tell you why”,  within 10–15 working days.\r
\twe will give at least 24 hours’ notice, before a visit;\r
\r
\r
\twe will answer calls & emails, for tenants ,within 2 days\r
office hours\r
\tMonday–Friday\t9am – 5pm`,
    `
section Letters and emails
  we will "tell you why" within 10 to 15 working days
  we will give at least 24 hours' notice before a visit

  we will answer calls and emails for tenants within 2 days

office hours
  Monday to Friday 9am to 5pm
`,
  );
});

test('what follows a promise rather than belonging to it has lines of its own, and so has what makes it too long', () => {
  becomes(
    `
section Letters
  we will reply to letters within 10 working days extendable by 5 working days if "we need to ask" clause 5
  we will return missed calls within 24 hours otherwise within 5 working days in writing if "you have no telephone"
  we will "keep you informed" as keeping-informed note "agreed with the panel" monitored by call reports
  we will send "a comparison of our rents with those of other landlords" to tenants once a year free of charge
`,
    `
section Letters
  we will reply to letters within 10 working days
    extendable by 5 working days if "we need to ask" clause 5
  we will return missed calls within 24 hours
    otherwise within 5 working days in writing if "you have no telephone"
  we will "keep you informed"
    as keeping-informed
    note "agreed with the panel"
    monitored by call reports
  we will send "a comparison of our rents with those of other landlords" to tenants once a year
    free of charge
`,
  );
});

test('a circumstance that comes first is set off by a comma, as is how often from when next', () => {
  becomes(
    `
policy Customer Care
  review every 3 years next January 2028 by the Board
section Visits
  if "you are out" we will "leave a card"
`,
    `
policy Customer Care
  review           every 3 years, next January 2028 by the Board

section Visits
  if "you are out", we will "leave a card"
`,
  );
});

test('comments stay above what they precede, or after what they follow', () => {
  becomes(
    `
# Our policy.


   # Who we are.
association Meadowbank Homes   # since 1990
     # Ask the Board.
     short name Meadowbank
     # Nothing more is known.
# How to reach us.
channel telephone
     # The number changes in May.
     contact 0800 000 0000
     # The end.
`,
    `
# Our policy.

# Who we are.
association Meadowbank Homes  # since 1990
  # Ask the Board.
  short name       Meadowbank
  # Nothing more is known.

# How to reach us.
channel telephone
  # The number changes in May.
  contact          0800 000 0000
  # The end.
`,
  );
});

test('words of one vocabulary, and arrangements, may stand close together', () => {
  becomes(
    `
subject window box, window boxes is repair
  begins with receipt,received
action water
monitoring Survey
  every 3 years
monitoring Report
  every quarter
`,
    `
subject window box, window boxes is repair
  begins with receipt, received
action water

monitoring Survey
  every            3 years
monitoring Report
  every            quarter
`,
  );
});

test('short forms are written out, and bullets left out', () => {
  becomes(
    `
section Calls
  • we’ll return missed calls within 24hrs
  2. we'll answer calls asap for tenants
`,
    `
section Calls
  we will return missed calls within 24 hours
  we will answer calls as soon as possible for tenants
`,
  );
});

test('a block with a mistake in it stays as it is, and its neighbours do not', () => {
  becomes(
    `
section Letters
    we will  reply to   complanits within 10 days,
    we will  acknowledge emails within 24 hours
section Visits
    visits   matter
section Calls
    we will  answer calls
`,
    `
section Letters
    we will  reply to   complanits within 10 days,
    we will  acknowledge emails within 24 hours

section Visits
    visits   matter

section Calls
  we will answer calls
`,
  );
});
