import type { Division } from './clock.ts';
import { type DayNumber, dayNumber, daysInMonth, readDate, weekdayIndex } from './day.ts';
import { type MovedDay, oneOffDays } from './one-off-days.ts';

/** A day on which banks close, with its name as a customer would say it. */
export interface BankHoliday {
  day: DayNumber;
  name: string;
  /** Kept on another day than its own, because that one fell on a weekend or was moved. */
  substitute: boolean;
}

/** The last year for which the dates are announced; those of later years are computed from the rules. */
export const lastAnnouncedYear = 2028;

const SATURDAY = 5;

/**
 * The bank holidays of one year, in order of date: the rules of the Banking and Financial Dealings Act 1971 and of the
 * proclamations since, with the days that were moved or added once. Right from 2012 on.
 */
export function bankHolidays(division: Division, year: number): BankHoliday[] {
  const moved = oneOffDays.filter((one) => one.date.startsWith(`${year}-`) && one.divisions.includes(division));
  const usual = usualHolidays(division, year).filter(({ name }) => !moved.some(({ insteadOf }) => insteadOf === name));
  return [...usual, ...moved.map(asHoliday)].sort((a, b) => a.day - b.day);
}

function asHoliday({ date, name, insteadOf, substitute }: MovedDay): BankHoliday {
  return { day: readDate(date) ?? Number.NaN, name: name ?? insteadOf ?? '', substitute: substitute ?? false };
}

function usualHolidays(division: Division, year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const scotland = division === 'scotland';
  const fixed = (day: DayNumber, name: string): BankHoliday => ({ day, name, substitute: false });
  const shared = [
    ...(scotland ? newYearInScotland(year) : [orMonday(dayNumber(year, 1, 1), 'New Year’s Day')]),
    fixed(easter - 2, 'Good Friday'),
    fixed(firstMonday(year, 5), 'Early May bank holiday'),
    fixed(lastMonday(year, 5), 'Spring bank holiday'),
    fixed(scotland ? firstMonday(year, 8) : lastMonday(year, 8), 'Summer bank holiday'),
    ...christmas(year),
  ];
  if (scotland) return [...shared, orMonday(dayNumber(year, 11, 30), 'St Andrew’s Day')];
  const easterMonday = fixed(easter + 1, 'Easter Monday');
  if (division === 'england-and-wales') return [...shared, easterMonday];
  const irish = [
    orMonday(dayNumber(year, 3, 17), 'St Patrick’s Day'),
    orMonday(dayNumber(year, 7, 12), 'Battle of the Boyne'),
  ];
  return [...shared, easterMonday, ...irish];
}

/** A day that is kept on the Monday after it where it falls on a weekend. */
function orMonday(day: DayNumber, name: string): BankHoliday {
  const past = weekdayIndex(day) - SATURDAY;
  return past < 0 ? { day, name, substitute: false } : { day: day + 2 - past, name, substitute: true };
}

/**
 * Two days of holiday whatever the weekday. When 1 January was a Sunday, Monday was 2 January itself and Tuesday the
 * substitute until 2022; since 2023 it is announced as New Year's Day moved to Monday and 2 January to Tuesday.
 */
function newYearInScotland(year: number): BankHoliday[] {
  const first = dayNumber(year, 1, 1);
  const sunday = weekdayIndex(first) === 6;
  if (sunday && year < 2023) {
    return [
      { day: first + 1, name: '2 January', substitute: false },
      { day: first + 2, name: 'New Year’s Day', substitute: true },
    ];
  }
  const newYear = orMonday(first, 'New Year’s Day');
  if (sunday) return [newYear, { day: first + 2, name: '2 January', substitute: true }];
  const second = orMonday(first + 1, '2 January');
  return [newYear, second.day === newYear.day ? { ...second, day: second.day + 1 } : second];
}

/** Christmas Day on a Sunday leaves Boxing Day on Monday, and is kept on Tuesday; on a Saturday both move to Monday and Tuesday. */
function christmas(year: number): BankHoliday[] {
  const day = dayNumber(year, 12, 25);
  const onWeekend = weekdayIndex(day) >= SATURDAY;
  const boxingOnSaturday = weekdayIndex(day + 1) === SATURDAY;
  const boxingOnSunday = weekdayIndex(day + 1) === SATURDAY + 1;
  return [
    { day: onWeekend ? day + 2 : day, name: 'Christmas Day', substitute: onWeekend },
    {
      day: boxingOnSaturday || boxingOnSunday ? day + 3 : day + 1,
      name: 'Boxing Day',
      substitute: boxingOnSaturday || boxingOnSunday,
    },
  ];
}

function firstMonday(year: number, month: number): DayNumber {
  const first = dayNumber(year, month, 1);
  return first + ((7 - weekdayIndex(first)) % 7);
}

function lastMonday(year: number, month: number): DayNumber {
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - weekdayIndex(last);
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon, by the cycle of 19 years. */
export function easterSunday(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const epact = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
  const late = epact === 29 || (epact === 28 && golden > 10);
  const fullMoon = dayNumber(year, 3, 21) + epact - (late ? 1 : 0);
  return fullMoon + 7 - ((weekdayIndex(fullMoon) + 1) % 7);
}
