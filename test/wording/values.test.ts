import { describe, expect, test } from 'vitest';
import type { Hours } from '../../src/policy/policy.ts';
import {
  approvalWords,
  bodyWords,
  calendarWords,
  contactWords,
  monitoredWords,
  monitoringWords,
} from '../../src/wording/about.ts';
import { amountWords, everyWords, moneyWords, noticeWords, timesWords } from '../../src/wording/amounts.ts';
import { dateWords, daysWords, timeWords } from '../../src/wording/dates.ts';
import { hoursPhrase, hoursRows, hoursWords } from '../../src/wording/hours.ts';
import { plural, wayWords } from '../../src/wording/nouns.ts';
import { listWords, withArticle } from '../../src/wording/text.ts';
import { policy } from './fixture.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const span = { line: 1, from: 1, to: 2 };
const day = { from: '08:45', to: '17:00' };

function hours(parts: Partial<Hours>): Hours {
  return { name: 'office hours', closedOnHolidays: false, text: [], ...parts };
}

describe('values', () => {
  test('amounts are kept on one line', () => {
    expect(amountWords({ amount: 10, unit: 'working day' })).toBe('10\u00a0working\u00a0days');
    expect(plain(amountWords({ amount: 1, unit: 'month' }))).toBe('1 month');
    expect(plain(amountWords({ amount: 5, least: 4, unit: 'year' }))).toBe('4 to 5 years');
    expect(plain(amountWords({ amount: 5, unit: 'ring' }))).toBe('5 rings');
  });

  test('notice belongs to its amount', () => {
    expect(plain(noticeWords({ amount: 24, unit: 'hour' }))).toBe('24 hours’ notice');
    expect(plain(noticeWords({ amount: 1, unit: 'week' }))).toBe('1 week’s notice');
  });

  test('what comes again and again', () => {
    expect(plain(everyWords({ amount: 1, unit: 'month' }))).toBe('every month');
    expect(plain(everyWords({ amount: 3, unit: 'month' }))).toBe('every 3 months');
    expect(plain(timesWords(1, 'year'))).toBe('at least once a year');
    expect(plain(timesWords(4, 'hour'))).toBe('at least 4 times an hour');
  });

  test('money', () => {
    expect([moneyWords(10), moneyWords(1250), moneyWords(2, 5)]).toEqual(['£10', '£1,250', '£2.05']);
  });

  test('dates and times as GOV.UK writes them', () => {
    expect(dateWords({ day: 17, month: 1, year: 2025 })).toBe('17\u00a0January\u00a02025');
    expect(plain(dateWords({ month: 1, year: 2028 }))).toBe('January 2028');
    expect(plain(dateWords({ day: 24, month: 12 }))).toBe('24 December');
    expect(['17:00', '08:45', '00:30', '12:30', '12:00', '00:00', '24:00'].map(timeWords)).toEqual([
      ...['5pm', '8.45am', '12.30am', '12.30pm', 'midday', 'midnight', 'midnight'],
    ]);
  });

  test('days in the order of the week', () => {
    expect(daysWords(['Friday', 'Monday', 'Tuesday', 'Thursday'])).toBe('Monday, Tuesday, Thursday and Friday');
    expect(daysWords(weekdays)).toBe('Monday to Friday');
    expect(daysWords(['Sunday', 'Saturday'])).toBe('Saturday and Sunday');
    expect(daysWords(['Monday', 'Tuesday', 'Wednesday', 'Saturday'])).toBe('Monday to Wednesday and Saturday');
  });

  test('a telephone number stays in one piece', () => {
    expect(contactWords({ kind: 'telephone', value: '0800 000 0000' })).toBe('0800\u00a0000\u00a00000');
    expect(contactWords({ kind: 'address', value: '1 High Street' })).toBe('1 High Street');
  });
});

describe('hours', () => {
  test('days that follow one another with equal times are one line; the others are closed', () => {
    const week = weekdays.map((name) => ({
      day: name,
      times: [name === 'Wednesday' ? { ...day, from: '10:30' } : day],
    }));
    expect(hoursWords(hours({ week, closedOnHolidays: true })).map(plain)).toEqual([
      'Monday and Tuesday, 8.45am to 5pm',
      'Wednesday, 10.30am to 5pm',
      'Thursday and Friday, 8.45am to 5pm',
      'Closed on Saturday and Sunday',
      'Closed on bank holidays',
    ]);
  });

  test('rows of days and times for a table', () => {
    const week = weekdays.map((name) => ({ day: name, times: [day] }));
    expect(hoursRows(hours({ week })).map(({ days, times }) => `${days} | ${plain(times)}`)).toEqual([
      'Monday to Friday | 8.45am to 5pm',
      'Saturday and Sunday | closed',
    ]);
  });

  test('open at all times, over lunch, over night, all day, or never stated', () => {
    expect(hoursWords(hours({ always: true }))).toEqual(['24\u00a0hours a\u00a0day, every\u00a0day']);
    const lunch = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '16:30' },
    ];
    expect(plain(hoursWords(hours({ week: [{ day: 'Monday', times: lunch }] }))[0] ?? '')).toBe(
      'Monday, 9am to midday and 1pm to 4.30pm',
    );
    const night = [{ day: 'Friday', times: [{ from: '17:00', to: '08:30' }] }] as const;
    expect(plain(hoursWords(hours({ week: [{ ...night[0], times: [...night[0].times] }] }))[0] ?? '')).toBe(
      'Friday, 5pm to 8.30am the next day',
    );
    expect(hoursWords(hours({ week: [{ day: 'Sunday', times: [{ from: '00:00', to: '24:00' }] }] }))[0]).toBe(
      'Sunday, all day',
    );
    const evening = { from: '17:00', to: '08:30' };
    const morning = { from: '06:00', to: '07:00' };
    expect(plain(hoursWords(hours({ week: [{ day: 'Monday', times: [evening, morning] }] }))[0] ?? '')).toBe(
      'Monday, 6am to 7am and 5pm to 8.30am the next day',
    );
    const allDay = { from: '00:00', to: '24:00' };
    expect(hoursWords(hours({ week: [{ day: 'Monday', times: [evening, allDay] }] }))[0]).toBe('Monday, all day');
    expect(hoursWords(hours({}))).toEqual([]);
    expect(hoursWords(hours({ outside: 'office hours' }))).toEqual(['Outside office hours']);
  });

  test('within a sentence', () => {
    expect(hoursPhrase({ named: 'office hours', outside: false })).toBe('during office hours');
    expect(hoursPhrase({ named: 'out of hours', outside: false })).toBe('out of hours');
    expect(plain(hoursPhrase({ hours: hours({ week: weekdays.map((name) => ({ day: name, times: [day] })) }) }))).toBe(
      'from 8.45am to 5pm, Monday to Friday',
    );
  });
});

describe('words', () => {
  test.each([
    ...[
      ['enquiry', 'enquiries'],
      ['request for information', 'requests for information'],
      ['survey', 'surveys'],
    ],
    ...[
      ['aid and adaptation', 'aids and adaptations'],
      ['information', 'information'],
      ['opening hours', 'opening hours'],
    ],
    ...[
      ['member of the public', 'members of the public'],
      ['fax', 'faxes'],
      ['freedom of information request', 'freedom of information requests'],
      ['MP enquiry', 'MP enquiries'],
    ],
  ])('the plural of %s is %s', (one = '', many = '') => expect(plural(one)).toBe(many));

  test.each(['a visit', 'an interview', 'an MP enquiry', 'a home visit', 'an hour', 'a unit', 'an update', 'a letter'])(
    '%s',
    (said) => expect(withArticle(said.replace(/^an? /, ''))).toBe(said),
  );

  test('lists', () => {
    expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'], 'or')]).toEqual([
      ...['', 'a', 'a and b', 'a, b or c'],
    ]);
    expect(listWords(['leaseholders and shared owners', 'MPs'])).toBe('leaseholders and shared owners, and MPs');
    expect(wayWords(['office', 'letter', 'email'])).toBe('by letter or email, or in person');
    expect(wayWords(['email', 'telephone', 'website', 'social media'])).toBe(
      'by email or phone, on our website, or on social media',
    );
  });
});

describe('the policy itself', () => {
  test('working days', () => {
    const { calendar } = policy();
    const alsoClosed = [{ on: { day: 24, month: 12 }, name: 'Christmas Eve' }];
    expect(calendarWords({ ...calendar, alsoClosed }).map(plain)).toEqual([
      'Our working days are Monday to Friday.',
      'We do not count bank holidays in Scotland and 24 December (Christmas Eve).',
      'Day 1 is the first one after we hear from you.',
    ]);
  });

  test('approval and review', () => {
    const approved = { on: { day: 17, month: 1, year: 2025 }, by: 'the Board', span };
    const review = { every: { amount: 3, unit: 'year' }, next: { month: 1, year: 2028 }, text: [], span };
    expect(approvalWords({ approved, review }).map(plain)).toEqual([
      'This policy was approved on 17 January 2025 by the Board.',
      'We review it every 3 years.',
      'The next review is in January 2028.',
    ]);
  });

  test('monitoring', () => {
    const report = {
      name: 'Performance report',
      published: ['website'],
      to: ['the Board'],
      clauses: [],
      text: [],
      by: [],
      span,
      declared: true,
    };
    const target = { percent: 85, of: 'satisfaction' };
    expect(monitoringWords({ ...report, to: ['Scrutiny Panel', 'senior management'], published: [] })).toEqual([
      'We report the results to the Scrutiny Panel and senior management.',
    ]);
    expect(monitoringWords({ ...report, every: { amount: 3, unit: 'month' }, target }).map(plain)).toEqual([
      'We do this every 3 months.',
      'We report the results to the Board and publish them on our website.',
      'Our target is at least 85% satisfaction.',
    ]);
    expect(monitoringWords({ ...report, by: ['mystery shoppers'], occasion: 'after every repair' })[0]).toBe(
      'Mystery shoppers do this after every repair.',
    );
    expect(monitoredWords({ monitoredBy: ['mystery shoppers', 'call reports'] })).toBe(
      'We check this through mystery shoppers and call reports.',
    );
  });

  test.each([
    ['Customer Experience Team', 'the Customer Experience Team'],
    ['Managing Director of Millbrook Homes', 'the Managing Director of Millbrook Homes'],
    ['out of hours supervisor', 'the out of hours supervisor'],
    ['the responsible person or team', 'the responsible person or team'],
    ['any officer', 'any officer'],
    ['Alfi Telecare', 'Alfi Telecare'],
    ['senior management', 'senior management'],
  ])('who does it: %s', (name, said) => expect(bodyWords(name)).toBe(said));
});
