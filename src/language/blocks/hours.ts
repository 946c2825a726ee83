import { block, form } from '../define.ts';

/** What may be said of hours, in their own block and in a channel. */
export const openings = {
  days: form({
    name: 'days',
    shape: '{days:weekdays} {times:times}',
    meaning: 'Those days, between those times; past midnight where the second is the earlier.',
    example: 'Monday to Friday 8.45am to 5pm',
  }),
  wholeDays: form({
    name: 'wholeDays',
    shape: '{days:weekdays} 24 hours [a day]',
    meaning: 'The whole of those days.',
    example: 'Saturday, Sunday 24 hours a day',
  }),
  closedDays: form({
    name: 'closedDays',
    shape: '{days:weekdays} closed',
    meaning: 'Closed on those days.',
    example: 'Sunday closed',
  }),
  everyDay: form({
    name: 'everyDay',
    shape: '{times:times}',
    meaning: 'Every day, between those times.',
    example: '9am to 5pm',
  }),
  always: form({
    name: 'always',
    shape: '{always=24 hours a day|24 hours a day, 7 days a week|at all times}',
    meaning: 'At every hour of every day.',
    example: '24 hours a day',
  }),
  outside: form({
    name: 'outside',
    shape: 'outside {hours:hours}',
    meaning: 'Whenever those hours are closed.',
    example: 'outside office hours',
  }),
  closedOnHolidays: form({
    name: 'closedOnHolidays',
    shape: 'closed on (holidays | bank holidays | public holidays)',
    meaning: 'Closed on the holidays of the calendar.',
    example: 'closed on holidays',
  }),
  notStated: form({
    name: 'notStated',
    shape: 'not stated',
    meaning: 'The policy speaks of these hours and does not say what they are.',
    example: 'not stated',
  }),
} as const;

export const hours = block({
  name: 'hours',
  opens: '{name:declared-hours}',
  meaning:
    'Hours with a name: a line at the margin that ends in “hours”. The name may then be used wherever hours are wanted.',
  example: `office hours
  Monday, Tuesday, Thursday, Friday 8.45am to 5pm
  Wednesday 10.30am to 5pm
  closed on holidays`,
  fields: {},
  entries: openings,
  text: true,
});
