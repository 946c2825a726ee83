/** Warning before an event: `warnBy` of src/time. */
export const notice = String.raw`
// ── Notice before an event ────────────────────────────────────────────────────────────────────────────────────────────

/** The latest that one may warn of an event. */
function warnBy({ amount, unit, clear }, event, hours) {
  const day = dayOf(event);
  if (!covers(day)) return outside(day);
  const inParts = unit in secondsIn || unit === 'working hour';
  if (!(amount >= 0 && Number.isFinite(amount) && (inParts || Number.isInteger(amount)))) return noAnswer('not a whole number');
  if (unit in secondsIn) {
    const at = event - Math.round(amount * secondsIn[unit] * 1000);
    return covers(dayOf(at)) ? answer({ at, basis: 'announced', steps: [startStep(event)] }) : outside(dayOf(at));
  }
  if (unit === 'working hour') return warnByOpenTime(amount * 3600, event, hours);
  if (unit === 'working day') return warnByWorkingDays(amount + (clear ? 1 : 0), event);
  const latest = latestDay(amount, unit, day - (clear ? 1 : 0));
  if (latest === undefined) return noAnswer('no clock');
  if (!covers(latest)) return outside(latest);
  const before = { kind: 'before', from: dateOf(latest), to: dateOf(day - 1), number: day - latest };
  const steps = [...(unit === 'day' ? [{ kind: 'bare days' }] : []), ...(latest < day ? [before] : [])];
  return answer({ ...endOf(latest), basis: 'announced', steps: [startStep(event), ...steps] });
}

/** The last day from which the days, weeks, months or years lead to a day at the latest. */
function latestDay(amount, unit, end) {
  if (unit in daysIn) return end - amount * daysIn[unit];
  if (!(unit in monthsIn)) return undefined;
  const months = amount * monthsIn[unit];
  let day = addMonths(end, -months);
  while (addMonths(day, months) > end) day--;
  while (addMonths(day + 1, months) <= end) day++;
  return day;
}

function warnByOpenTime(seconds, event, hours) {
  if (!hours) return noAnswer('no office hours');
  if (hours.neverOpen) return noAnswer('office hours that never open');
  const steps = [];
  let [left, at] = [seconds, event];
  for (const { from, to } of left > 0 ? openUntil(hours, event) : []) {
    const used = Math.min(left, (to - from) / 1000);
    at = to - Math.round(used * 1000);
    steps.unshift({ kind: 'open', from: shown(at), to: shown(to), seconds: used });
    left -= used;
    if (left <= 0) break;
  }
  if (left > 0) return outside(-1);
  const basis = hours.heedsHolidays ? basisOf(dayOf(at), dayOf(event)) : 'announced';
  return answer({ at, basis, steps: [startStep(event), ...steps] });
}

function warnByWorkingDays(n, event) {
  const steps = [];
  let day = dayOf(event);
  for (let number = 0; number < n; ) {
    day--;
    if (!covers(day)) return outside(day);
    if (closed[day]) steps.unshift(closedStep(day, closed[day]));
    else steps.unshift({ kind: 'before', ...one(day), number: ++number });
  }
  return answer({ ...endOf(day), basis: basisOf(day, dayOf(event)), steps: [startStep(event), ...inRuns(steps)] });
}
`;
