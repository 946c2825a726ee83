/** The association's working days, laid out day by day. */
export const calendar = String.raw`
// ── Working days ──────────────────────────────────────────────────────────────────────────────────────────────────────
//     day     Th Fr Sa Su Mo        nth[ count[day] + 5 ] is the fifth working day after the day,
//     count    1  2  2  2  3        nth[ count[day] ]     the last one that is not after it.
//     nth[1] = Th, nth[2] = Fr, nth[3] = Mo

const weekend = { reason: 'weekend' };
const count = new Int16Array(DAYS);
/** Why a day is no working day. */
const closed = new Array(DAYS);
/** Days on which hours that heed holidays are shut, or open all day. */
const shut = new Uint8Array(DAYS);
/** How many days before each day rest on bank holidays that are computed, not announced. */
const computed = new Int16Array(DAYS + 1);

const working = [-1];
for (let day = 0; day < DAYS; day++) {
  const date = dateOf(day);
  const exception = EXCEPTIONS.get(date);
  const usual = WORKING_WEEKDAYS.includes(weekdayOf(day)) ? undefined : weekend;
  closed[day] = exception === undefined || exception === SHUT_ANYWAY ? usual : exception === OPEN_ANYWAY ? undefined : REASONS[exception];
  shut[day] = exception !== undefined && exception !== OPEN_ANYWAY ? 1 : 0;
  if (!closed[day]) working.push(day);
  count[day] = working.length - 1;
  computed[day + 1] = computed[day] + (COMPUTED_YEARS.includes(Number(date.slice(0, 4))) ? 1 : 0);
}
const nth = Int16Array.from(working);
const lastCount = count[DAYS - 1];

/** The nth working day after a day (n > 0) or before it (n < 0), whatever n is; undefined outside the calendar. */
function addWorkingDays(day, n) {
  const here = count[day];
  const number = n >= 0 || !closed[day] ? here + n : here + n + 1;
  return number >= 1 ? nth[number] : undefined;
}

/** The day itself where it is a working day, else the next one; undefined outside the calendar. */
const orNextWorkingDay = (day) => (closed[day] ? addWorkingDays(day, 1) : covers(day) ? day : undefined);

/** The corresponding date so many months on, or the last of its month. */
function addMonths(day, months) {
  const date = new Date((day + FIRST) * DAY);
  const first = dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1);
  const length = dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 1) - first;
  return first + Math.min(date.getUTCDate(), length) - 1;
}

/** What an answer rests on that looks at the days from one to another. */
const basisOf = (from, to) => ((computed[to + 1] ?? computed[DAYS]) > computed[from] ? 'computed' : 'announced');

const noAnswer = (because) => ({ kind: 'no answer', because });
const outside = (day) => ({ kind: 'no answer', because: 'outside the calendar', date: dateOf(day) });
`;
