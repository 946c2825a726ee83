import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { divisions } from '../../src/time/clock.ts';
import { dateOf, isoDate, weekdayOf } from '../../src/time/day.ts';
import { bankHolidays, easterSunday } from '../../src/time/holidays.ts';

/** The official list of GOV.UK for 2012 to 2028: division, date, key of the title, `yes` for a substitute day. */
const rows = readFileSync(new URL('bank-holidays.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const names: Record<string, string> = {
  new_year: 'New Year’s Day',
  '2nd_january': '2 January',
  st_patrick: 'St Patrick’s Day',
  good_friday: 'Good Friday',
  easter_monday: 'Easter Monday',
  early_may: 'Early May bank holiday',
  early_may_ve: 'Early May bank holiday (VE Day)',
  spring: 'Spring bank holiday',
  battle_boyne: 'Battle of the Boyne',
  summer: 'Summer bank holiday',
  late_august: 'Summer bank holiday',
  st_andrew: 'St Andrew’s Day',
  christmas: 'Christmas Day',
  boxing_day: 'Boxing Day',
  queen_diamond: 'Queen’s Diamond Jubilee',
  queen_platinum: 'Queen’s Platinum Jubilee',
  queens_bank_holiday: 'State Funeral of Queen Elizabeth II',
  kings_coronation: 'Coronation of King Charles III',
  world_cup: 'World Cup bank holiday',
};

const officialCount = { 'england-and-wales': 140, scotland: 158, 'northern-ireland': 174 };

describe('bank holidays', () => {
  test.each(divisions)('equal the official dates, names and substitutes of 2012 to 2028 in %s', (division) => {
    const official = rows
      .map((row) => row.split(','))
      .filter(([of]) => of === division)
      .map(([, date, key = '', substitute]) => `${date} ${names[key]}${substitute ? ' (substitute)' : ''}`);
    const ours = years(2012, 2028)
      .flatMap((year) => bankHolidays(division, year))
      .map(({ day, name, substitute }) => `${isoDate(day)} ${name}${substitute ? ' (substitute)' : ''}`);
    expect(official.length).toBe(officialCount[division]);
    expect(ours).toEqual(official);
  });

  test('after 2028 are computed: as many as ever, on no weekend, two never on one day', () => {
    const usual = { 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10 };
    for (const division of divisions) {
      for (const year of years(2029, 2036)) {
        const days = bankHolidays(division, year).map(({ day }) => day);
        expect(new Set(days).size, `${division} ${year}`).toBe(usual[division]);
        expect(days.filter((day) => /^S(at|un)/.test(weekdayOf(day)))).toEqual([]);
        expect(new Set(days.map((day) => dateOf(day).year))).toEqual(new Set([year]));
      }
    }
  });

  test('2033, worked by hand: 1 January is a Saturday, 25 December a Sunday, Easter on 17 April', () => {
    expect(bankHolidays('scotland', 2033).map(({ day, name }) => `${isoDate(day)} ${name}`)).toEqual([
      '2033-01-03 New Year’s Day',
      '2033-01-04 2 January',
      '2033-04-15 Good Friday',
      '2033-05-02 Early May bank holiday',
      '2033-05-30 Spring bank holiday',
      '2033-08-01 Summer bank holiday',
      '2033-11-30 St Andrew’s Day',
      '2033-12-26 Boxing Day',
      '2033-12-27 Christmas Day',
    ]);
  });

  test('Easter falls where the tables of the churches have it', () => {
    const known = ['2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25'];
    expect(known.map((date) => isoDate(easterSunday(Number(date.slice(0, 4)))))).toEqual(known);
    expect(isoDate(easterSunday(2038))).toBe('2038-04-25');
    expect(isoDate(easterSunday(1981))).toBe('1981-04-19');
    expect(isoDate(easterSunday(1954))).toBe('1954-04-18');
  });
});

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
