import { block, field } from '../define.ts';

export const calendar = block({
  name: 'calendar',
  opens: 'calendar',
  meaning:
    'Which days are working days, and how days are counted. Where a policy does not say, write what is so, with a remark.',
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
      'Which bank holidays are not working days.',
      'holidays bank holidays in Scotland',
      { byDefault: 'those of the nation' },
    ),
    alsoClosed: field(
      'alsoClosed',
      'also closed {on:date} [to {to:date}] [{name:quoted}]',
      'A day, or some days in a row, on which we are closed besides. Without a year it goes for every year. Its name stands in quotes.',
      'also closed 24 December "Christmas Eve"',
    ),
    alsoOpen: field(
      'alsoOpen',
      'also open {on:date} [to {to:date}] [{name:quoted}]',
      'A day on which we work, though we would be closed.',
      'also open 2 January',
    ),
    countingReceipt: field(
      'countingReceipt',
      '{counting=counting the day of receipt|counting from the day of receipt}',
      'The day of receipt is the first day, if it is a working day.',
      'counting the day of receipt',
      { byDefault: 'the day after is the first day' },
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
