import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/rules/case.ts';
import { milestoneData } from '../../src/rules/data.ts';
import { timeline } from '../../src/rules/timeline.ts';
import { difference } from '../modules/agreement.ts';
import { moduleOf, type RuleModule } from '../modules/module.ts';
import { policy, told } from './asked.ts';

/**
 * Dates that were worked out by hand, from the official bank holidays and what Pledge says of time (`pledge explain time`),
 * before Pledge was asked. Each is asked of the meaning and of a rule module.
 *
 * England and Wales, closed in 2026: 3 and 6 April, 4 and 25 May, 31 August, 25 and 28 December; in 2027: 1 January, 26 and
 * 29 March, 3 and 31 May, 30 August, 27 and 28 December. Scotland has no Easter Monday, but 15 June and 30 November 2026 and
 * 4 January 2027.
 */
const letters = (promise: string, calendar = '') =>
  `${calendar}section Letters\n  we will reply to letters ${promise}\n`;
const inEngland = 'calendar\n  holidays bank holidays in England and Wales\n';
const inScotland = 'calendar\n  holidays bank holidays in Scotland\n';
const office = 'office hours\n  Monday to Friday 9am to 5pm\n  closed on holidays\n';

/** By the policy's own blocks; to make one takes a while. */
const modules = new Map<string, RuleModule>();

/** When the first thing that a case waits for is due, as both engines say, and what that rests on where it is computed. */
async function due(blocks: string, ...given: string[]): Promise<string> {
  const { rules, data } = told(policy(blocks, 'England'), ...given);
  const module = await (modules.get(blocks) ?? moduleOf(rules.policy));
  modules.set(blocks, module);
  expect(difference(data, undefined, rules, module)).toBeUndefined();
  const read = readCase(data, rules);
  if ('problems' in read) return read.problems.map(({ is }) => is).join(', ');
  const [first] = timeline(read.case, rules).map(milestoneData);
  if (!first) return 'nothing';
  const { answer } = first;
  if (answer.kind === 'due') return answer.basis === 'computed' ? `${answer.at}, computed` : answer.at;
  return answer.kind === 'paused' ? `paused since ${answer.since}` : Object.values(answer).join(' ');
}

type Question = [question: string, blocks: string, given: string[], answer: string];
const questions = (all: Question[]) =>
  test.each(all)('%s', async (_, blocks, given, answer) => {
    expect(await due(blocks, ...given)).toBe(answer);
  });

const five = (more = '') => letters(`within 5 working days${more}`, inEngland);
const monday = 'a letter received 7 June 2027';

describe('extensions', () => {
  const byFive = five('\n    extendable by 5 working days if "we need more time"');
  const soon = 'if "we need more time"';
  questions([
    // Days 1 to 5 after Monday 7 June are 8 to 11 and 14 June; days 6 to 10 are 15 to 18 and 21 June.
    ['in the same unit: counted from the start', byFive, [monday, soon, 'extended 9 June 2027'], '2027-06-21'],
    ['made in the last hour of the last day', byFive, [monday, soon, 'extended 14 June 2027 at 11.59pm'], '2027-06-21'],
    ['made when the last day was over', byFive, [monday, soon, 'extended 15 June 2027'], '2027-06-14'],
    [
      'one month and two are three: 31 December to 31 March',
      letters('within 1 month\n    extendable by 2 months'),
      ['a letter received 31 December 2026', 'extended 15 January 2027'],
      '2027-03-31',
    ],
    // Day 10 is Monday 21 June, and two weeks on it is 5 July.
    [
      'in another unit: counted from the due date',
      letters('within 10 working days\n    extendable by 2 weeks', inEngland),
      [monday, 'extended 9 June 2027'],
      '2027-07-05',
    ],
    // 31 January and a month is Sunday 28 February. It would roll to 1 March; the ten days count from the 28th: 10 March.
    [
      'in another unit: from the due date before it rolls forward',
      letters('within 1 month moving to the next working day\n    extendable by 10 calendar days', inEngland),
      ['a letter received 31 January 2027', 'extended 10 February 2027'],
      '2027-03-10',
    ],
    // Due at 10am on Saturday 5 June; days 1 and 2 after that Saturday are 7 and 8 June.
    [
      'of hours by working days',
      letters('within 24 hours\n    extendable by 2 working days', inEngland),
      ['a letter received 4 June 2027 at 10am', 'extended 5 June 2027 at 10am'],
      '2027-06-08',
    ],
    [
      'of hours, a minute too late',
      letters('within 24 hours\n    extendable by 2 working days', inEngland),
      ['a letter received 4 June 2027 at 10am', 'extended 5 June 2027 at 10.01am'],
      '2027-06-05T10:00:00+01:00',
    ],
  ]);
});

describe('notice', () => {
  const rent = (notice: string, calendar = inEngland) =>
    `${calendar}section Rent\n  we will give at least ${notice} notice before a rent increase\n`;
  const on = (date: string) => [`rent increase on ${date}`];
  questions([
    ['28 days before 29 March', rent("28 calendar days'"), on('29 March 2027'), '2027-03-01'],
    ['4 weeks are the same', rent("4 weeks'"), on('29 March 2027'), '2027-03-01'],
    // 14 clear days lie between: one day more.
    ['14 clear days before 29 March', rent("14 clear days'"), on('29 March 2027'), '2027-03-14'],
    // Back from Tuesday 5 January: 4 January, 31, 30, 29 and 24 December.
    ['5 working days, back over New Year and Christmas', rent("5 working days'"), on('5 January 2027'), '2026-12-24'],
    // In Scotland 4 January is closed: 31, 30, 29, 24 and 23 December.
    ['the same in Scotland', rent("5 working days'", inScotland), on('5 January 2027'), '2026-12-23'],
    ['1 working day before a Sunday', rent("1 working day's"), on('10 January 2027'), '2027-01-08'],
    // 1 March and a month would be 1 April, after the event; 28 February and a month is 28 March.
    ['1 month before 31 March', rent("1 month's"), on('31 March 2027'), '2027-02-28'],
    // 31 January and a month is the last of February.
    ['1 month before the end of February', rent("1 month's"), on('28 February 2027'), '2027-01-31'],
    [
      '24 hours before 9am on the day on which clocks go forward',
      rent("24 hours'"),
      ['rent increase on 28 March 2027 at 9am'],
      '2027-03-27T08:00:00+00:00',
    ],
    [
      '24 hours before 9am on the day on which they go back',
      rent("24 hours'"),
      ['rent increase on 31 October 2027 at 9am'],
      '2027-10-30T10:00:00+01:00',
    ],
  ]);
});

describe('working hours', () => {
  const hours = (n: number, open = office) =>
    `${inEngland}${open}section Letters\n  we will reply to letters within ${n} working hours\n`;
  const nights = 'office hours\n  every day midnight to 6am\n';
  questions([
    // Two on Friday from 3pm to 5pm, two on Monday from 9am.
    ['over a weekend', hours(4), ['a letter received 4 June 2027 at 3pm'], '2027-06-07T11:00:00+01:00'],
    // One on Thursday, and the office opens again on the Tuesday after Easter Monday.
    ['over Easter', hours(2), ['a letter received 25 March 2027 at 4pm'], '2027-03-30T10:00:00+01:00'],
    [
      'a whole day ends with the closing',
      hours(8),
      ['a letter received 7 June 2027 at 9am'],
      '2027-06-07T17:00:00+01:00',
    ],
    ['received on a bank holiday', hours(1), ['a letter received 31 May 2027 at 10am'], '2027-06-01T10:00:00+01:00'],
    [
      'by the minute before closing',
      hours(1),
      ['a letter received 4 June 2027 at 4.59pm'],
      '2027-06-07T09:59:00+01:00',
    ],
    // Half an hour to 1am, which is 2am, and two and a half to 4.30am.
    [
      'in the night in which clocks go forward',
      hours(3, nights),
      ['a letter received 28 March 2027 at 12.30am'],
      '2027-03-28T04:30:00+01:00',
    ],
    // Half an hour to 1am, the hour to 2am twice, and half an hour to 2.30am.
    [
      'in the night in which clocks go back',
      hours(3, nights),
      ['a letter received 31 October 2027 at 12.30am'],
      '2027-10-31T02:30:00+00:00',
    ],
  ]);
});

describe('months and years', () => {
  questions([
    ['31 January and a month', letters('within 1 month'), ['a letter received 31 January 2027'], '2027-02-28'],
    ['in a leap year', letters('within 1 month'), ['a letter received 31 January 2028'], '2028-02-29'],
    ['30 November and three months', letters('within 3 months'), ['a letter received 30 November 2026'], '2027-02-28'],
    ['31 August and six months', letters('within 6 months'), ['a letter received 31 August 2026'], '2027-02-28'],
    ['29 February and a year', letters('within 1 year'), ['a letter received 29 February 2028'], '2029-02-28'],
    // 26 March 2027 is Good Friday. In England Easter Monday is closed too, in Scotland it is not.
    [
      'rolling off Good Friday',
      letters('within 1 month moving to the next working day', inEngland),
      ['a letter received 26 February 2027'],
      '2027-03-30',
    ],
    [
      'rolling off Good Friday in Scotland',
      letters('within 1 month moving to the next working day', inScotland),
      ['a letter received 26 February 2027'],
      '2027-03-29',
    ],
    [
      '28 days that end on a Sunday',
      letters('within 28 calendar days moving to the next working day', inEngland),
      ['a letter received 6 June 2027'],
      '2027-07-05',
    ],
    [
      '28 days that end on a Sunday, and stay there',
      letters('within 28 calendar days', inEngland),
      ['a letter received 6 June 2027'],
      '2027-07-04',
    ],
  ]);
});

describe('the day of receipt', () => {
  const after = `${inEngland}  after hours counts as the next working day\n${office}`;
  const counting = `${inEngland}  counting the day of receipt\n`;
  const both = `${inEngland}  counting the day of receipt\n  after hours counts as the next working day\n${office}`;
  const one = 'within 1 working day';
  questions([
    ['a bank holiday is day 0', letters(one, inEngland), ['a letter received 31 May 2027'], '2027-06-01'],
    ['Friday at 4.59pm', letters(one, after), ['a letter received 4 June 2027 at 4.59pm'], '2027-06-07'],
    [
      'Friday at 5pm is after hours: Monday is day 0',
      letters(one, after),
      ['a letter received 4 June 2027 at 5pm'],
      '2027-06-08',
    ],
    ['before opening is not after hours', letters(one, after), ['a letter received 4 June 2027 at 7am'], '2027-06-07'],
    [
      'a bank holiday is after hours all day',
      letters(one, after),
      ['a letter received 31 May 2027 at 10am'],
      '2027-06-02',
    ],
    [
      'without its hour nobody can tell',
      letters(one, after),
      ['a letter received 4 June 2027'],
      'time missing receipt',
    ],
    [
      '“the next working day” is not moved',
      letters('by the end of the next working day', after),
      ['a letter received 4 June 2027 at 6pm'],
      '2027-06-07',
    ],
    [
      'days of the calendar are not moved',
      letters('within 3 calendar days', after),
      ['a letter received 4 June 2027 at 6pm'],
      '2027-06-07',
    ],
    ['counted, a Monday is day 1', letters(one, counting), ['a letter received 7 June 2027'], '2027-06-07'],
    ['counted, a Saturday makes Monday day 1', letters(one, counting), ['a letter received 5 June 2027'], '2027-06-07'],
    [
      'counted, 4 weeks from 1 March end on the 28th',
      letters('within 4 weeks', counting),
      ['a letter received 1 March 2027'],
      '2027-03-28',
    ],
    [
      'counted or not, a month is a month',
      letters('within 1 month', counting),
      ['a letter received 15 January 2027'],
      '2027-02-15',
    ],
    // After hours on Friday is Monday, and Monday counts.
    ['counted, and after hours', letters(one, both), ['a letter received 4 June 2027 at 6pm'], '2027-06-07'],
    [
      'due as the office closes',
      letters('within 2 working days', `${inEngland}  due at close of office hours\n${office}`),
      [monday],
      '2027-06-09T17:00:00+01:00',
    ],
  ]);
});

describe('clock-stops', () => {
  const pausing = five('\n    pausing while "we wait"');
  questions([
    // 8 is day 1; 9 and 10 do not count; 11, 14, 15 and 16 are days 2 to 5.
    ['two days', pausing, [monday, 'paused from 9 June 2027 to 10 June 2027'], '2027-06-16'],
    // 8 to 10 are days 1 to 3; Friday and Monday do not count; 15 and 16 are days 4 and 5.
    ['across a weekend', pausing, [monday, 'paused from 11 June 2027 to 14 June 2027'], '2027-06-16'],
    ['a weekend alone costs nothing', pausing, [monday, 'paused from 12 June 2027 to 13 June 2027'], '2027-06-14'],
    [
      'hours within a day cost nothing',
      pausing,
      [monday, 'paused from 9 June 2027 at 10am to 9 June 2027 at 3pm'],
      '2027-06-14',
    ],
    [
      'over one midnight it is that day',
      pausing,
      [monday, 'paused from 9 June 2027 at 3pm to 10 June 2027 at 10am'],
      '2027-06-15',
    ],
    [
      'what overlaps counts once',
      pausing,
      [monday, 'paused from 9 June 2027 to 10 June 2027', 'paused from 10 June 2027 to 11 June 2027'],
      '2027-06-17',
    ],
    ['not resumed', pausing, [monday, 'paused from 9 June 2027'], 'paused since 2027-06-09T00:00:00'],
    ['begun when it was due already', pausing, [monday, 'paused from 15 June 2027'], '2027-06-14'],
    [
      'hours lose exactly what was paused',
      letters('within 24 hours\n    pausing while "we wait"'),
      ['a letter received 7 June 2027 at 10am', 'paused from 7 June 2027 at noon to 7 June 2027 at 3pm'],
      '2027-06-08T13:00:00+01:00',
    ],
    // 7 July, and the five days from 10 to 14 June on: 12 July.
    [
      'months move on by the days that were paused',
      letters('within 1 month\n    pausing while "we wait"'),
      [monday, 'paused from 10 June 2027 to 14 June 2027'],
      '2027-07-12',
    ],
  ]);
});

describe('what recurs', () => {
  const check = (how: string) => `section Gas\n  we will check gas appliances ${how}\n`;
  questions([
    ['every 12 months', check('every 12 months'), ['gas appliances checked 5 January 2026'], '2027-01-05'],
    [
      'once a year: by the end of the next',
      check('once a year'),
      ['gas appliances checked 5 January 2026'],
      '2027-12-31',
    ],
    [
      'every 12 months from a leap day',
      check('every 12 months'),
      ['gas appliances checked 29 February 2028'],
      '2029-02-28',
    ],
    ['every 4 to 5 years', check('every 4 to 5 years'), ['gas appliances checked 12 May 2023'], '2028-05-12'],
    [
      'four times a year, and three are done',
      check('at least 4 times a year'),
      ['gas appliances checked 1 March 2027', 'checked 1 June 2027', 'checked 1 September 2027'],
      '2027-12-31',
    ],
    [
      'four times a year, and four are done',
      check('at least 4 times a year'),
      [
        'gas appliances checked 1 March 2027',
        'checked 1 June 2027',
        'checked 1 September 2027',
        'checked 1 December 2027',
      ],
      '2028-12-31',
    ],
  ]);
});

describe('the next working day, and the same', () => {
  questions([
    [
      'by 5pm on it, from Friday evening',
      letters('by 5pm on the next working day', inEngland),
      ['a letter received 4 June 2027 at 6pm'],
      '2027-06-07T17:00:00+01:00',
    ],
    [
      'by 5pm on it, from a bank holiday',
      letters('by 5pm on the next working day', inEngland),
      ['a letter received 31 May 2027 at 10am'],
      '2027-06-01T17:00:00+01:00',
    ],
    [
      'by 5pm on it, from the day before Good Friday',
      letters('by 5pm on the next working day', inEngland),
      ['a letter received 25 March 2027 at 10am'],
      '2027-03-30T17:00:00+01:00',
    ],
    [
      'the same working day, from a Saturday',
      letters('on the same working day', inEngland),
      ['a letter received 5 June 2027'],
      '2027-06-07',
    ],
    [
      'by 5pm on the same working day, from Friday at 6pm',
      letters('by 5pm on the same working day', inEngland),
      ['a letter received 4 June 2027 at 6pm'],
      '2027-06-07T17:00:00+01:00',
    ],
    [
      'the next day, from a Friday',
      letters('by the end of the next day', inEngland),
      ['a letter received 4 June 2027'],
      '2027-06-05',
    ],
  ]);
});

describe('bank holidays', () => {
  const one = letters('within 1 working day', inEngland);
  const scots = letters('within 1 working day', inScotland);
  const received = (date: string) => [`a letter received ${date}`];
  questions([
    ['15 June 2026 in Scotland', scots, received('12 June 2026'), '2026-06-16'],
    ['15 June 2026 in England', one, received('12 June 2026'), '2026-06-15'],
    ['the early May holiday of 2020 was on the 8th', one, received('7 May 2020'), '2020-05-11'],
    ['the Jubilee of 2022: 2 and 3 June', one, received('1 June 2022'), '2022-06-06'],
    ['the State Funeral', one, received('16 September 2022'), '2022-09-20'],
    ['the Coronation', one, received('5 May 2023'), '2023-05-09'],
    // Christmas Day and Boxing Day 2027 are Saturday and Sunday.
    ['two substitute days', one, received('24 December 2027'), '2027-12-29'],
    ['New Year 2022 in England: the 3rd', one, received('31 December 2021'), '2022-01-04'],
    ['New Year 2022 in Scotland: the 3rd and the 4th', scots, received('31 December 2021'), '2022-01-05'],
    [
      '12 July in Northern Ireland',
      letters('within 1 working day', 'calendar\n  holidays bank holidays in Northern Ireland\n'),
      received('9 July 2027'),
      '2027-07-13',
    ],
    [
      '12 July, where any part of the UK counts',
      letters('within 1 working day', 'calendar\n  holidays bank holidays in any part of the UK\n'),
      received('9 July 2027'),
      '2027-07-13',
    ],
    // 25 and 26 December 2029 are Tuesday and Wednesday, by the rule; nobody has announced them.
    ['a year that is not announced', one, received('24 December 2029'), '2029-12-27, computed'],
    [
      'over the end of the announced years',
      letters('within 2 working days', inEngland),
      received('28 December 2028'),
      '2029-01-02, computed',
    ],
    ['the last day of the announced years', one, received('28 December 2028'), '2028-12-29'],
    // Easter Sunday 2033 is 17 April.
    ['Easter 2033', one, received('14 April 2033'), '2033-04-19, computed'],
    [
      'days of the calendar rest on no holiday',
      letters('within 7 calendar days'),
      received('24 December 2029'),
      '2029-12-31',
    ],
    [
      'beyond the calendar',
      letters('within 20 working days', inEngland),
      received('20 December 2036'),
      'no answer outside the calendar 2037-01-01',
    ],
    ['before it', one, received('30 December 2011'), 'outside the calendar'],
  ]);
});

describe('clocks', () => {
  questions([
    // 1.30am comes twice: the first is meant, in summer time, and an hour on it is 1.30am again.
    [
      'a time that comes twice',
      letters('within 1 hour'),
      ['a letter received 31 October 2027 at 1.30am'],
      '2027-10-31T01:30:00+00:00',
    ],
    // 1.30am does not come: 2am is meant, the moment after the gap.
    [
      'a time that does not come',
      letters('within 1 hour'),
      ['a letter received 28 March 2027 at 1.30am'],
      '2027-03-28T03:00:00+01:00',
    ],
    [
      '6 hours into the longer night',
      letters('within 6 hours'),
      ['a letter received 30 October 2027 at 11pm'],
      '2027-10-31T04:00:00+00:00',
    ],
    [
      'by 1.30am on a day that has none',
      letters('by 1.30am on the next working day', 'calendar\n  working days every day\n'),
      ['a letter received 27 March 2027 at 10am'],
      '2027-03-28T02:00:00+01:00',
    ],
  ]);
});
