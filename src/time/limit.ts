/** What a promise may be measured in. A bare `day` stays what its author wrote: counted as a calendar day, saying so. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'working hour'
  | 'day'
  | 'calendar day'
  | 'working day'
  | 'week'
  | 'month'
  | 'year'
  | 'ring';

/** An amount of one unit: "10 working days". In a range ("2 to 3 days") `amount` is the upper end, by which it is judged. */
export interface Duration {
  amount: number;
  unit: Unit;
  /** The lower end of a range: said, never judged. */
  from?: number;
}

/** Minutes of the clock since midnight, from 0 to 1440; a closing time past midnight is above 1440 (2am is 1560). */
export type ClockTime = number;

/** `within DURATION`: at the latest so long after the event. */
export interface Within extends Duration {
  kind: 'within';
}

/** `by the end of the next working day`, `by 5pm on the next working day`, `on the same working day`, `on the same day`. */
export interface By {
  kind: 'by';
  day: 'same working day' | 'next working day' | 'same day' | 'next day';
  /** The hour on that day; without one, its end. */
  time?: ClockTime;
}

/** `immediately`, `on receipt`: at once, within `tolerance` seconds (60 where the vocabulary says nothing else). */
export interface Immediately {
  kind: 'immediately';
  tolerance?: number;
}

/** `at first contact`, `at first visit`: no deadline, met when nothing had to be handed over or done a second time. */
export interface AtFirst {
  kind: 'at first';
  occasion: 'contact' | 'visit';
}

/** `on time`: at the hour that was agreed, which is the event itself. */
export interface OnTime {
  kind: 'on time';
}

/** "as quickly as possible": kept in its own words, never measured. */
export interface Vague {
  kind: 'vague';
  words: string;
}

/** What has a due date, or says why it has none. */
export type ResponseLimit = Within | By | Immediately | AtFirst | OnTime | Vague;

/** `at least DURATION before EVENT`, `at least DURATION' notice`. `clear` days count neither the day of warning nor the event's. */
export interface Notice extends Duration {
  kind: 'notice';
  clear?: boolean;
}

/** `every 12 months`, `every 4 to 5 years`, `daily`: no gap longer than `amount`; one shorter than `from` is remarked. */
export interface Every extends Duration {
  kind: 'every';
}

/** The stretches of the calendar in which occurrences are counted. Weeks begin on Monday. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** `once a year`, `at least 4 times a year`: so many at least in every calendar day, week, month, quarter or year. */
export interface Times {
  kind: 'times';
  count: number;
  per: Period;
}

/** What must happen again and again. What ends it (`until reply`) is an event, and so for the case to say. */
export type Recurrence = Every | Times;

/** Every measure of time that a statement may hold. */
export type Limit = ResponseLimit | Notice | Recurrence;

/** How a response limit may be put off. */
export interface Terms {
  limit: ResponseLimit;
  /** `moving to the next working day`: a due date on a closed day rolls forward to the end of the next open one. */
  moving?: boolean;
  /** An extension that is granted: same unit, one longer limit from the start; another unit, from the due date. */
  extendedBy?: Duration;
}

/** How a calendar's days are counted, as an author may change it under `calendar`; a standard brings its own. */
export interface Counting {
  /** Day 1 is the first working (calendar) day on or after the date of the event, instead of after it. Months and years, which are not counted in days, keep their dates. */
  dayOfReceipt?: boolean;
  /** What arrives when the office does not open again that day counts as arriving on the next working day. */
  afterHours?: 'next working day';
  /** When a limit in working days ends on its last day; by default at the end of that day. */
  dueAt?: 'close of office hours';
}
