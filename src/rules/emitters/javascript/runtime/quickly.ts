/** The ends of limits without their reasons, in time that does not grow with the number of days. */
export const quickly = String.raw`
// ── When a limit ends, without reasons ────────────────────────────────────────────────────────────────────────────────
// Nothing where it lies outside the calendar: the reckoning that gives reasons says why.

const endOfDay = (day) => (day < DAYS ? { at: midnights[day + 1], endOf: day, basis: 'announced' } : undefined);

const endOfWorkingDay = (from, day) => (day < DAYS ? { at: midnights[day + 1], endOf: day, basis: basisOf(from, day) } : undefined);

/** Moving to the next working day. */
function endOfDayMoved(day) {
  const to = day < DAYS ? orNextWorkingDay(day) : undefined;
  return to === undefined ? undefined : { at: midnights[to + 1], endOf: to, basis: basisOf(day, to) };
}

/** With the office's hours on the last day, where they close after the event. */
function atClose(at, end, hours) {
  const closes = end && closeOn(hours, end.endOf);
  const moment = closes === undefined ? -Infinity : momentOf(end.endOf, closes * MINUTE);
  return moment < at ? end : { at: moment, endOf: undefined, basis: end.basis };
}

/** By an hour on the day that is named, or on the next such day where that has passed. */
function byHour(at, from, same, working, milliseconds) {
  const after = (day) => (working ? addWorkingDays(day, 1) : day + 1);
  let day = !same ? after(from) : working ? orNextWorkingDay(from) : from;
  if (covers(day) && momentOf(day, milliseconds) < at) day = after(day);
  return covers(day) ? { at: momentOf(day, milliseconds), endOf: undefined, basis: working ? basisOf(from, day) : 'announced' } : undefined;
}

/** The day as which an event counts that may have come after hours. */
function dayZero(at, hours) {
  const day = dayOf(at);
  const closes = closed[day] ? undefined : closeOn(hours, day);
  return closes !== undefined && at < momentOf(day, closes * MINUTE) ? day : addWorkingDays(day, 1);
}

/** The day of a moment that lies in the calendar. */
function dayIn(moment) {
  const day = Math.floor(moment / DAY) - FIRST;
  return midnights[day + 1] <= moment ? day + 1 : day;
}

/** The due moment of what begins at another, where nothing else is known of the case. */
function instantOf({ quick, ask }, start) {
  if (!(start >= BEGIN && start < END)) return NaN;
  const due = quick?.due(start);
  if (due !== undefined) return due.at;
  return ask(caseThatBegan(start)).answer.instant ?? NaN;
}

/** A case in which everything that may begin a limit happens at one moment. */
function caseThatBegan(moment) {
  const began = { moment, timed: true };
  return { circumstances: noCircumstances, pauses: none, happenings: EVENT_NAMES.map((_, event) => ({ ...began, event })), began };
}
`;
