/** When a limit ends, with every reason: the way of `due` in src/time, a day at a time, for whoever asks why. */
export const reckon = String.raw`
// ── When a limit ends, and why ────────────────────────────────────────────────────────────────────────────────────────
// A day at a time, for whoever asks for the reasons, and for cases that were paused or extended.

const secondsIn = { second: 1, minute: 60, hour: 3600 };
const daysIn = { day: 1, 'calendar day': 1, week: 7 };
const monthsIn = { month: 1, year: 12 };

/** The end of a duration that is counted from a moment or day. */
function counted(duration, from) {
  const { amount, unit } = duration;
  const inParts = unit in secondsIn || unit === 'working hour';
  if (!(amount >= 0 && Number.isFinite(amount) && (inParts || Number.isInteger(amount)))) return noAnswer('not a whole number');
  if (unit in secondsIn) return onTheClock(Math.round(amount * secondsIn[unit] * 1000), from);
  if (unit === 'working hour') return inOpenTime(amount * 3600, from);
  if (unit in monthsIn) return monthsOn(amount * monthsIn[unit], from);
  if (unit in daysIn) return daysOn(amount * daysIn[unit], from, false, unit === 'day');
  return unit === 'working day' ? daysOn(amount, from, true, false) : noAnswer('no clock');
}

function onTheClock(milliseconds, { from, paused }) {
  const at = putOff(from, milliseconds, paused);
  if (!covers(dayOf(at))) return outside(dayOf(at));
  const pauses = paused.filter((pause) => pause.from < at);
  const steps = pauses.map((pause) => ({ kind: 'paused', from: shown(pause.from), to: shown(pause.to) }));
  return { at, basis: 'announced', steps: [...steps, ...clockChange(from, at)] };
}

function clockChange(from, to) {
  const year = new Date(from).getUTCFullYear();
  const changes = [clockChanges(year), clockChanges(year + 1)].flatMap(({ forward, back }) => [
    { at: forward, change: 'forward' },
    { at: back, change: 'back' },
  ]);
  const next = changes.find(({ at }) => at > from);
  return next.at <= to ? [{ kind: 'clocks', date: dateOf(dayOf(next.at)), change: next.change }] : [];
}

function inOpenTime(seconds, { from, hours, paused }) {
  if (!hours) return noAnswer('no office hours');
  if (hours.neverOpen) return noAnswer('office hours that never open');
  const steps = [];
  let left = seconds;
  for (const open of openFrom(hours, from)) {
    for (const part of outsidePauses(open, paused)) {
      const used = Math.min(left, (part.to - part.from) / 1000);
      const at = part.from + Math.round(used * 1000);
      if (used > 0) steps.push({ kind: 'open', from: shown(part.from), to: shown(at), seconds: used });
      left -= used;
      if (left <= 0) return { at, basis: hours.heedsHolidays ? basisOf(dayOf(from), dayOf(at)) : 'announced', steps };
    }
  }
  return outside(DAYS);
}

function daysOn(n, { day0, dayOfReceipt, paused }, working, bare) {
  const looked = [];
  let day = dayOfReceipt && n > 0 ? day0 - 1 : day0;
  for (let number = 0; number < n; ) {
    day++;
    if (!covers(day)) return outside(day);
    if (working && closed[day]) looked.push(closedStep(day, closed[day]));
    else if (isPausedAtEndOf(day, paused)) looked.push(pausedStep(day));
    else looked.push(countedStep(day, ++number));
  }
  const basis = working ? basisOf(Math.min(day0, day), day) : 'announced';
  return { ...endOf(day), basis, steps: [...(bare ? [{ kind: 'bare days' }] : []), ...inRuns(looked)] };
}

const endOf = (day) => ({ at: momentOf(day + 1), endOf: day });

function monthsOn(months, { day0, paused }) {
  let due = addMonths(day0, months);
  const clipped = dateOf(due).slice(8) !== dateOf(day0).slice(8);
  const steps = [{ kind: 'corresponding date', date: dateOf(due), clipped }];
  const lost = [];
  for (let day = day0 + 1; paused.length > 0 && day <= due && covers(day); day++) {
    if (!isPausedAtEndOf(day, paused)) continue;
    lost.push(pausedStep(day));
    due++;
  }
  if (!covers(due)) return outside(due);
  return { ...endOf(due), basis: 'announced', steps: [...steps, ...inRuns(lost)] };
}

/** The day that is named, and its end or the hour on it; the next such day where that has passed. */
function onDay({ day: which, time }, { from, day0, paused }) {
  const working = which.endsWith('working day');
  const looked = [];
  for (let day = which.startsWith('same') ? day0 : day0 + 1; covers(day); day++) {
    const end = time === undefined ? endOf(day) : { at: momentOf(day, Math.round(time * MINUTE)) };
    if (working && closed[day]) looked.push(closedStep(day, closed[day]));
    else if (isPausedAtEndOf(day, paused)) looked.push(pausedStep(day));
    else if (end.at >= from) {
      const steps = [...inRuns(looked), { kind: 'on', date: dateOf(day), day: which }];
      return { ...end, basis: working ? basisOf(day0, day) : 'announced', steps };
    }
  }
  return outside(DAYS);
}

/** Limits in working days alone heed the hour of the event, and may end with the office's day. */
function workingDays(limit, from, { counting, hours }) {
  const began = startStep(from.from);
  const before = [];
  let [day0, last] = [from.day0, began];
  if (counting.afterHours) {
    if (!hours) return noAnswer('no office hours');
    const late = closed[day0] || !openOn(hours, day0).some(([, closes]) => from.from < momentOf(day0, closes * MINUTE));
    if (late) {
      day0 = addWorkingDays(from.day0, 1);
      if (day0 === undefined) return outside(DAYS);
      const skipped = Array.from({ length: day0 - from.day0 - 1 }, (_, i) => from.day0 + 1 + i);
      before.push(began, ...inRuns(skipped.map((day) => closedStep(day, closed[day]))));
      last = { kind: 'after hours', date: dateOf(day0) };
    }
  }
  const dayOfReceipt = counting.dayOfReceipt === true;
  const end = counted(limit, { ...from, day0, dayOfReceipt });
  if (end.endOf === undefined) return end;
  const steps = [...before, ...daysBegin(last, dayOfReceipt), ...end.steps];
  if (counting.dueAt !== 'close of office hours') return { ...end, steps };
  if (!hours) return noAnswer('no office hours');
  const closes = closeOn(hours, end.endOf);
  const at = closes === undefined ? -Infinity : momentOf(end.endOf, closes * MINUTE);
  if (at < from.from) return { ...end, steps };
  return { at, basis: end.basis, steps: [...steps, { kind: 'close of office hours', at: shown(at) }] };
}

const daysBegin = (began, dayOfReceipt) =>
  dayOfReceipt ? [began, { kind: 'counting the day of receipt' }] : [{ ...began, day: 0 }];

function plainly(limit, start, clock, paused) {
  const { hours, counting } = clock;
  const from = { from: start, day0: dayOf(start), hours, paused };
  const began = startStep(start);
  const withStart = (end) => (end.kind === 'no answer' ? end : { ...end, steps: [began, ...end.steps] });
  if (limit.kind === 'by') return withStart(onDay(limit, from));
  if (limit.kind === 'on time') return withStart(onTheClock(0, from));
  if (limit.kind === 'immediately') return withStart(onTheClock(TOLERANCE, from));
  if (limit.unit === 'working day') return workingDays(limit, from, clock);
  const dayOfReceipt = counting.dayOfReceipt === true;
  const end = counted(limit, { ...from, dayOfReceipt });
  if (end.kind === 'no answer' || !(limit.unit in daysIn)) return withStart(end);
  return { ...end, steps: [...daysBegin(began, dayOfReceipt), ...end.steps] };
}

/** A due date on a closed day becomes the end of the next day that is open. */
function moved({ moving }, end) {
  if (!moving || end.kind === 'no answer') return end;
  const on = end.endOf ?? dayOf(end.at);
  const to = orNextWorkingDay(on);
  if (to === undefined) return outside(DAYS);
  const basis = worse(end.basis, basisOf(on, to));
  if (to === on) return { ...end, basis };
  const skipped = Array.from({ length: to - on }, (_, i) => closedStep(on + i, closed[on + i]));
  const move = { kind: 'moved', from: dateOf(on), to: dateOf(to) };
  return { ...endOf(to), basis, steps: [...end.steps, ...inRuns(skipped), move] };
}

const worse = (one, other) => (one === 'computed' ? one : other);

const lastShown = ({ at, endOf }) => (endOf === undefined ? shown(at) : { date: dateOf(endOf), time: 1440 });

/** Done on the day allowed, or not after the moment. */
const isInTime = ({ at, endOf }, done) => (endOf === undefined ? done <= at : dayOf(done) <= endOf);

function extended(terms, start, clock, paused, extendedAt) {
  const { limit, extendedBy: by } = terms;
  const plain = plainly(limit, start, clock, paused);
  const original = moved(terms, plain);
  if (!by || original.kind === 'no answer') return original;
  if (extendedAt !== undefined && !isInTime(original, extendedAt)) {
    const late = { kind: 'extension too late', by, at: shown(extendedAt), due: lastShown(original) };
    return { ...original, steps: [...original.steps, late] };
  }
  if (limit.kind === 'within' && limit.unit === by.unit) {
    const total = { kind: 'within', amount: limit.amount + by.amount, unit: limit.unit };
    const longer = plainly(total, start, clock, paused);
    if (longer.kind === 'no answer') return longer;
    const steps = [...longer.steps.slice(0, 1), { kind: 'extended', by, total }, ...longer.steps.slice(1)];
    return moved(terms, { ...longer, steps });
  }
  const from = { from: plain.at, day0: plain.endOf ?? dayOf(plain.at), hours: clock.hours, paused };
  const longer = counted(by, from);
  if (longer.kind === 'no answer') return longer;
  const steps = [...plain.steps, { kind: 'extended', by, from: lastShown(plain) }, ...longer.steps];
  return moved(terms, { ...longer, basis: worse(plain.basis, longer.basis), steps });
}

/** When a limit that began at a moment ends, with the reasons. */
function reckon(terms, start, clock, pauses, extendedAt) {
  if (!covers(dayOf(start))) return outside(dayOf(start));
  const { ended, since } = pausesAfter(start, pauses);
  const end = extended(terms, start, clock, ended, extendedAt);
  if (end.kind === 'no answer') return end;
  if (since < end.at) return { kind: 'paused', since: sinceWords(since), steps: stepsBefore(end.steps, shown(since)) };
  return answer(end);
}

const sinceWords = (moment) => momentWords(moment).slice(0, -6);

/** An end as an answer. */
const answer = ({ at, endOf, basis, steps }) => ({
  kind: 'due',
  at: endOf === undefined ? momentWords(at) : dateOf(endOf),
  instant: at,
  basis,
  steps,
});
`;
