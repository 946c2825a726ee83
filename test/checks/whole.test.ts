import { describe, expect, test } from 'vitest';
import { codesIn, saidOf } from './checked.ts';

/** What is asked of a whole policy alone: one that says of itself that it is one. */
const whole = (text: string) => `policy Customer Care\n  approved 17 January 2025 by the Board\n${text}`;

describe('times that run on while nobody is there', () => {
  const emails = (promise: string, hours = 'office hours\n  Monday to Friday 9am to 5pm') => `${hours}
channel email
  contact hello@meadowbank.example
  we will ${promise}
  we will reply to emails within 10 working days`;

  test('are told with a case, once for all lines', () => {
    const more = emails('acknowledge emails within 24 hours\n  we will reply to urgent emails within 48 hours');
    expect(saidOf(more)).toEqual([
      'P0437 “within 24 hours” runs through nights, weekends and holidays too. What comes in on Friday 27 November 2026, 4.30pm is due by 4.30pm on Saturday 28 November 2026, when your office is closed. So do the times on line 6.',
    ]);
  });

  test.each([
    ['by machines', 'acknowledge emails within 24 hours by automatic reply'],
    ['counted in working days', 'acknowledge emails within 1 working day'],
    ['of an hour, which end before the office closes', 'acknowledge emails within 1 hour'],
    ['for those who come out at any hour', 'attend emergency repairs within 24 hours'],
  ])('but not %s', (_, promise) => {
    expect(codesIn(emails(promise)).join()).not.toContain('P0437');
  });

  test('need office hours, or those outside of which the office is open', () => {
    const out = 'out of hours\n  every day 5pm to 9am\n  Saturday, Sunday 24 hours a day';
    expect(codesIn(emails('acknowledge emails within 24 hours', out))).toEqual(['P0437 6']);
    expect(codesIn(emails('acknowledge emails within 24 hours', 'office hours\n  24 hours a day'))).toEqual([]);
    expect(codesIn(emails('acknowledge emails within 24 hours', 'customers\n  tenants'))).toEqual([]);
  });
});

describe('words that rank', () => {
  const repairs =
    '\n  we will complete urgent repairs within 1 week\n  we will complete routine repairs within 4 weeks';

  test('need an explanation, which may stand in the glossary or in the text', () => {
    expect(codesIn(whole(`section Repairs${repairs}`))).toEqual(['P0611 4']);
    const glossary = 'glossary\n  urgent "what cannot wait"\n  routine "all else"\n';
    expect(codesIn(whole(`${glossary}section Repairs${repairs}`))).toEqual([]);
    const text = '\n  | Urgent repairs are those that cannot wait. Routine repairs are all others.';
    expect(codesIn(whole(`section Repairs${text}${repairs}`))).toEqual([]);
  });

  test('that they are named in passing explains nothing', () => {
    const text = '\n  we will "tell you whether your repair is urgent or routine"';
    expect(codesIn(whole(`section Repairs${text}${repairs}`))).toEqual(['P0611 5']);
  });

  test('one alone ranks nothing, and of a few lines it is not asked', () => {
    expect(codesIn(whole('section Repairs\n  we will complete urgent repairs within 1 week'))).toEqual([]);
    expect(codesIn(`section Repairs${repairs}`)).toEqual([]);
  });
});

describe('one number', () => {
  const lines = (first: string, second: string) => `channel telephone "Phone us"
  contact 01632 960001
  open ${first}
  we will answer calls within 20 seconds
channel voicemail "Leave a message"
  contact 01632 960001
  open ${second}
  we will acknowledge messages within 1 working day
  we will reply to messages within 2 working days`;

  test('that two are said to be reached by at one hour is told', () => {
    expect(saidOf(lines('Monday to Friday 9am to 5pm', '24 hours a day'))).toEqual([
      'P0428 On Monday at 9am 01632 960001 is said to reach both “Phone us” and “Leave a message”.',
    ]);
  });

  test('may reach the one when the other is closed', () => {
    expect(codesIn(lines('Monday to Friday 9am to 5pm', 'every day 6pm to 8am'))).toEqual([]);
  });
});

describe('complaints', () => {
  const complaints = (...lines: string[]) =>
    whole(`procedure complaints\n  ${lines.join('\n  ')}\n  then Housing Ombudsman`);

  test('need a time, and a way to make one', () => {
    expect(codesIn(complaints('we will "listen"'))).toEqual(['P0430 3', 'P0431 3']);
    expect(codesIn(complaints('stage 1', '  we will reply within 2 weeks'))).toEqual(['P0431 3']);
    const elsewhere = '\nsection Complaints\n  we will reply to complaints within 2 weeks';
    expect(codesIn(complaints('raise by telephone', 'we will "listen"') + elsewhere)).toEqual([]);
  });

  test('are open to all customers', () => {
    const some = 'customers\n  tenants\n  leaseholders\nprocedure complaints\n  tenants may "complain to us"\n';
    expect(codesIn(`${some}  then Housing Ombudsman`)).toEqual(['P0432 5']);
    expect(codesIn(`${some.replace('  leaseholders\n', '')}  then Housing Ombudsman`)).toEqual([]);
  });
});

describe('names that may be of one thing', () => {
  test('are told with how often each is said to be done', () => {
    const shoppers = 'section Us\n  we will "listen"\nmonitoring Mystery shoppers\n  how often regularly\n';
    const focus = 'monitoring Focus groups and mystery shoppers\n  how often occasionally';
    expect(saidOf(shoppers + focus)).toContain(
      'P0423 “Mystery shoppers” and “Focus groups and mystery shoppers” may be one way of checking under several names. It is said to be done regularly and occasionally: which of these?',
    );
  });

  const references = (...names: string[]) =>
    `section Care\n  we will "listen"\nreferences\n${names.map((name) => `  ${name}`).join('\n')}`;

  test('hold all the words of another, whatever their endings', () => {
    expect(codesIn(references('law Equality Act 2010', 'law Equalities Act'))).toEqual(['P0462 5']);
    expect(codesIn(references('related document Tenants’ Handbook', 'related document Tenant Handbook'))).toEqual([
      'P0423 4',
    ]);
    expect(codesIn(references('law Housing Act 1988', 'law Equality Act 2010'))).toEqual([]);
  });

  test('be they of documents, laws or ways of checking; who does it is no part of the name', () => {
    const monitored = (one: string, other: string) => `section Calls
  we will answer calls within 20 seconds
    monitored by ${one}
  we will return calls within 1 working day
    monitored by ${other}`;
    expect(codesIn(monitored('internal monitoring', 'internal performance monitoring'))).toEqual(['P0423 2']);
    expect(codesIn(monitored('line managers', 'spot checks by line managers'))).toEqual([]);
  });
});

test('a call is answered when it is picked up, and may be replied to later', () => {
  const twice = (means: string) => `channel ${means}
  contact 01632 960001
  we will answer ${means} within 1 minute
  we will reply to ${means} within 2 working days`;
  expect(codesIn(twice('telephone calls').replace('channel telephone calls', 'channel telephone'))).toEqual([]);
  expect(codesIn(twice('text messages').replace('channel text messages', 'channel text message'))).toEqual(['P0440 3']);
});

test('customers of whom some are meant are asked about once, however often they are named', () => {
  const repairs = 'customers\n  tenants\n  leaseholders\nsection Repairs\n  for tenants, some leaseholders\n';
  const promises = '  we will complete routine repairs within 4 weeks\n  we will complete urgent repairs within 1 week';
  expect(codesIn(repairs + promises)).toEqual(['P0435 6']);
});
