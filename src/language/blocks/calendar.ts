import { block, field } from '../define.ts';

export const calendar = block({
  name: 'calendar',
  opens: 'calendar',
  meaning: 'Which days are working days, and how days are counted.',
  example: `calendar
  working days     Monday to Friday
  holidays         bank holidays in Scotland
  also closed      24 December "Christmas Eve"`,
  fields: {
    workingDays: field(
      'workingDays',
      'working days {days:weekdays}',
      'The days of the week on which we work.',
      'working days Monday to Friday',
      { byDefault: 'Monday to Friday' },
    ),
    holidays: field(
      'holidays',
      'holidays {holidays=bank holidays in England and Wales|bank holidays in England|bank holidays in Wales|bank holidays in Scotland|bank holidays in Northern Ireland|bank holidays in any part of the UK|none}',
      'Which bank holidays are no working days.',
      'holidays bank holidays in Scotland',
      { byDefault: 'those of the nation' },
    ),
    alsoClosed: field(
      'alsoClosed',
      'also closed {on:date} [to {to:date}] [{name:quoted}]',
      'A day, or a run of days, on which we are closed besides; with no year, every year.',
      'also closed 24 December "Christmas Eve"',
    ),
    alsoOpen: field(
      'alsoOpen',
      'also open {on:date} [to {to:date}] [{name:quoted}]',
      'A day on which we work though it would be closed.',
      'also open 2 January',
    ),
    countingReceipt: field(
      'countingReceipt',
      '{counting=counting the day of receipt|counting from the day of receipt}',
      'The first working day on or after receipt is day one.',
      'counting the day of receipt',
      { byDefault: 'the day after is day one' },
    ),
    afterHours: field(
      'afterHours',
      '{after=after hours counts as the next working day}',
      'What arrives after hours is counted as if it came on the next working day.',
      'after hours counts as the next working day',
    ),
    due: field(
      'due',
      'due {at=at close of office hours|at the end of the day}',
      'When on the last day something is due.',
      'due at close of office hours',
      { byDefault: 'at the end of the day' },
    ),
  },
});
