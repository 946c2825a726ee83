/** What must happen again and again. */
export const recurrence = String.raw`
// ── What must happen again ────────────────────────────────────────────────────────────────────────────────────────────

/** The first day of the calendar day, week, month, quarter or year in which a day lies. Weeks begin on Monday. */
function startOf(per, day) {
  if (per === 'day') return day;
  if (per === 'week') return day - weekdayOf(day);
  const date = new Date((day + FIRST) * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (per === 'month') return dayOfDate(year, month, 1);
  return per === 'quarter' ? dayOfDate(year, month - ((month - 1) % 3), 1) : dayOfDate(year, 1, 1);
}

const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
const startOfNext = (per, day) => startOf(per, startOf(per, day) + longest[per]);

/** So long after it last happened, by the association's calendar and none of its rules of receipt. */
function againBy({ amount, unit }, last, hours) {
  const days = unit === 'day' && amount === 1 ? 'calendar day' : unit;
  return reckon({ limit: { kind: 'within', amount, unit: days } }, last, { hours, counting: {} }, []);
}

/** By the end of the period in which it last happened; where it has happened often enough in that, of the next. */
function byThePeriod({ count: wanted, per }, occurrences, last) {
  const day = dayOf(last);
  const here = occurrences.filter(({ moment }) => startOf(per, dayOf(moment)) === startOf(per, day)).length;
  const isBegun = here === 0 && startOf(per, day) !== day;
  const next = startOfNext(per, day);
  const end = (here >= wanted || isBegun ? startOfNext(per, next) : next) - 1;
  return covers(end) ? answer({ ...endOf(end), basis: 'announced', steps: [startStep(last)] }) : outside(end);
}
`;
