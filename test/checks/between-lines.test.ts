import { describe, expect, test } from 'vitest';
import { codesIn, saidOf } from './checked.ts';

/** What two lines say that cannot both be expected, and what a line leaves for its reader to guess. */

describe('deeds that are done always here, and not always there', () => {
  const staff = (...lines: readonly string[]) => ['section Our staff', ...lines.map((line) => `  ${line}`)].join('\n');

  test('what is given always need not be asked for', () => {
    const always = 'our staff will always "give you their name"';
    expect(saidOf(staff(always, 'our staff will "give you their name and job title" on request'))).toEqual([
      'P0448 This is done only on request, and on line 2 the same is done at all times.',
    ]);
    expect(codesIn(staff(always, 'our staff will "give you their job title" on request'))).toEqual([]);
    const once = 'our staff will "give you their name"';
    expect(codesIn(staff(once, 'our staff will "give you their name and job title" on request'))).toEqual([]);
    expect(
      codesIn(staff('our staff will "give you their name"', 'our staff will "give you their name" if "you ask"')),
    ).toEqual([]);
  });

  test('a reservation is meant in both places, or in neither', () => {
    const named = (more: string) => `we will arrange "an appointment with a named officer" on request${more}`;
    const found = codesIn(
      staff('we will provide "an appointment with a named officer" on request', named(' subject to availability')),
    );
    expect(found).toContain('P0448 3');
    expect(
      codesIn(staff('we will provide "a printed copy" on request', named(' subject to availability'))),
    ).not.toContain('P0448 3');
    expect(codesIn(staff('we aim to "give you a seat"', 'we will "give you a seat" where possible'))).not.toContain(
      'P0448 3',
    );
  });
});

describe('notice of a visit, and visits without', () => {
  const visits = (notice: string, other: string) => `section Visits\n  ${notice}\n  ${other}`;
  const notice = "we will give at least 24 hours' notice before a visit";

  test.each(['visit without notice', 'visit you without any prior notice', 'call unannounced'])('%s', (words) => {
    expect(codesIn(visits(notice, `our staff may "${words}"`))).toEqual(['P0447 3']);
  });

  test('what needs no notice is no contradiction', () => {
    expect(codesIn(visits(notice, 'our staff may "leave without notice"'))).toEqual([]);
    expect(codesIn(visits(notice, 'our staff will not "visit without notice"'))).toEqual([]);
    expect(
      codesIn(visits("we will give at least 4 weeks' notice before a rent increase", 'we may "visit unannounced"')),
    ).toEqual([]);
  });
});

describe('ways to complain', () => {
  const policy = (raise: string) => `channel telephone "Phone us"
  we will answer calls within 20 seconds
channel letter "Write to us"
  address 1 High Street, Meadowbank ME1 1AA
  we will reply to letters within 2 weeks
procedure complaints
  raise by ${raise}
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`;

  test('are all the plain ones that are offered for anything else', () => {
    expect(saidOf(policy('telephone'))).toEqual([
      'P0445 Customers are offered “Write to us”, and not among the ways to complain.',
    ]);
    expect(codesIn(policy('telephone, letter'))).toEqual([]);
  });
});

describe('a time that begins at one of two moments', () => {
  const calls = (promise: string) => `section Calls\n  we will ${promise}`;

  test('is one that waits for something to turn out', () => {
    expect(saidOf(calls('reply to letters within 5 working days if "the customer has agreed"'))).toEqual([
      'P0617 “within 5 working days” may be counted from receipt or from when it turned out that “the customer has agreed”. I count from receipt.',
    ]);
    expect(codesIn(calls('reply to escalated enquiries within 5 working days'))).toEqual(['P0617 2']);
  });

  test('and not one that says where it begins, or whose case is known at once', () => {
    expect(codesIn(calls('reply to letters within 5 working days of receipt if "the customer has agreed"'))).toEqual(
      [],
    );
    expect(codesIn(calls('reply to letters within 5 working days if "you ask about your rent"'))).toEqual([]);
  });
});

test('work that is attended has an end, and any time for it will do', () => {
  const repairs = (...lines: readonly string[]) => ['section Repairs', ...lines.map((line) => `  ${line}`)].join('\n');
  const attend = 'we will attend urgent repairs within 3 working days';
  expect(codesIn(repairs(attend))).toEqual(['P0616 2']);
  expect(codesIn(repairs(attend, 'we will complete repairs within 20 working days'))).toEqual([]);
  expect(codesIn('section Meetings\n  our staff will attend meetings on time')).toEqual([]);
});

test('a form has an address, or the body that has it', () => {
  const body = (...lines: readonly string[]) =>
    ['section Us', '  we will "listen"', 'body Meadow Ombudsman', '  telephone 0300 000 0000', ...lines].join('\n');
  expect(codesIn(body('  form "complaint form"'))).toEqual(['P0446 5']);
  expect(codesIn(body('  form "www.meadow-ombudsman.example/complain"'))).toEqual([]);
  expect(codesIn(body('  form "complaint form"', '  website www.meadow-ombudsman.example'))).toEqual([]);
});

test('what is outstanding is outstanding in every part of speech, and outstanding service is not', () => {
  expect(codesIn('section Us\n  we will "publish the figures that are yet to be agreed"')).toEqual(['P0615 2']);
  expect(codesIn('section Us\n  we will "give you an outstanding service"')).toEqual([]);
});

test('what is dealt with is not yet decided', () => {
  const within = (deed: string) => codesIn(`section Us\n  we will ${deed} housing applications within 5 working days`);
  expect(within('process')).toEqual(['P0618 2']);
  expect(within('deal with')).toEqual(['P0618 2']);
  expect(within('decide')).toEqual([]);
  expect(codesIn('section Us\n  we will "deal with your application"')).toEqual([]);
});

test('messages that are collected daily are collected on Sundays', () => {
  const collected = (hours: string, often: string) =>
    saidOf(
      `office hours\n  ${hours}\n  closed on holidays\nsection Us\n  we will collect answerphone messages ${often}`,
    );
  expect(collected('Monday to Friday 9am to 5pm', 'daily')).toEqual([
    'P0449 “daily” is weekends and holidays too. On Sunday 22 November 2026, for one, your office is closed.',
  ]);
  expect(collected('Monday to Friday 9am to 5pm', 'every working day')).toEqual([]);
  expect(codesIn('section Us\n  we will collect answerphone messages daily')).toEqual([]);
});

describe('the clauses of a document', () => {
  const citing = (...clauses: readonly string[]) =>
    clauses.map((of, i) => `section Part ${i}\n  clause ${of}\n  we will "do as part ${i} says"`).join('\n');

  test('follow on one another, but for one', () => {
    expect(saidOf(citing('1', '2.1', '3', '5', '6, row 2'))).toEqual([
      'P0450 Every clause of your document from 1 to 6 is cited, but for 4.',
    ]);
  });

  test('need not all be cited', () => {
    expect(codesIn(citing('1', '2.1', '3', '4', '5, row 7'))).toEqual([]);
    expect(codesIn(citing('1', '3', '4', '6', '7', '8'))).toEqual([]);
    expect(codesIn(citing('1', '2', '4'))).toEqual([]);
  });
});
