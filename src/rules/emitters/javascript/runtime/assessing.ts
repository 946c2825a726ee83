/** How commitments stand in a case: `assess` and `scorecard` of src/rules. */
export const assessing = String.raw`
// ── How a case stands ─────────────────────────────────────────────────────────────────────────────────────────────────

function judge(promise, missing, whole, asOf) {
  if (missing.length > 0) return missingFacts(promise.id, missing);
  if (promise.isAverage) return unmeasured(promise.id, 'average');
  const kase = atStage(promise.stage, whole);
  return quickly(promise, kase, asOf) ?? unlessVague(promise, slowly(promise, kase, asOf));
}

/** Of a commitment with vague conditions no one can say that it was not kept. */
const unlessVague = ({ id, isVague }, outcome) =>
  isVague && (outcome.kind === 'missed' || outcome.kind === 'overdue') ? unmeasured(id, 'vague condition') : outcome;

/** What is neither paused nor extended, nor has another limit in some case, takes no reasons to be told. */
function quickly(promise, kase, asOf) {
  const { quick } = promise;
  if (quick === undefined || kase.again !== undefined || kase.extended !== undefined) return undefined;
  if (quick.pauses && kase.pauses.length > 0) return undefined;
  const start = firstOf(kase, quick.from);
  if (start === undefined || (quick.needsTime && !start.timed)) return undefined;
  const done = happened(kase, quick.fulfils);
  if (done === undefined) return stands(promise, start.moment, NaN, true, false, asOf, false);
  return stands(promise, start.moment, done.moment, done.timed, isBeforeStart(done, start), asOf, false);
}

/**
 * How a commitment stands of which no more matters than when its limit began and when it was fulfilled, NaN where that
 * has not happened; in brief, its kind alone.
 */
function stands(promise, start, fulfilled, timed, isEarly, asOf, inBrief) {
  const { id, quick } = promise;
  const done = asOf < fulfilled ? NaN : fulfilled;
  if (Number.isNaN(start)) return Number.isNaN(done) ? waiting(id, EVENT_NAMES[quick.from]) : unmeasured(id, 'start not known');
  const due = quick.due(start);
  if (due === undefined) return unmeasured(id, 'outside the calendar');
  if (isEarly && !Number.isNaN(done)) return unmeasured(id, 'done before it began');
  return unlessVague(promise, dueOutcome(id, due, done, timed, quick.inWorkingDays, quick.fulfils, asOf, inBrief));
}

/** With every fact that bears on it, and what would be so if those that are missing were. */
function slowly(promise, kase, asOf) {
  const decision = decide(promise, kase);
  const main = outcomeOf(promise, decision, decision.answer, kase, asOf);
  const open = decision.alternatives.filter(
    (of) => outcomeOf(promise, of.measure === undefined ? decision : of, of.answer, kase, asOf).kind !== main.kind,
  );
  return open.length === 0 ? main : missingFacts(promise.id, open.flatMap((of) => of.if));
}

const waiting = (commitment, event) => ({ commitment, kind: 'pending', waitingFor: event });
const unmeasured = (commitment, because) => ({ commitment, kind: 'not measurable', because });
const missingFacts = (commitment, missing) => ({ commitment, kind: 'not measurable', because: 'missing facts', missing });

function outcomeOf({ id, fulfils }, { measure, start }, answer, kase, asOf) {
  if (measure.is === 'recurrence') return historyOutcome(id, measure, fulfils, answer, kase, asOf);
  const all = allOf(kase, fulfils).filter(({ moment }) => asOf === undefined || moment <= asOf);
  const done = all.find((each) => measure.is === 'notice' || start === undefined || !isBeforeStart(each, start));
  switch (answer.kind) {
    case 'no deadline':
      return timesOutcome(id, answer.because, measure.rings ?? 0, kase.counts);
    case 'no answer':
      return unmeasured(id, answer.because);
    case 'time missing':
      return missingFacts(id, [{ is: 'time', event: answer.event }]);
    case 'waiting':
      return all.length > 0 ? unmeasured(id, 'start not known') : waiting(id, answer.for);
    case 'paused':
      if (done !== undefined) return { commitment: id, kind: 'met', done: happenedWords(done) };
      return { commitment: id, kind: 'paused', since: answer.since.slice(0, 19) };
    case 'due':
      if (done === undefined && all.length > 0) return unmeasured(id, 'done before it began');
      return dueOutcome(id, endFrom(answer), done?.moment ?? NaN, done?.timed ?? true, measure.inWorkingDays, fulfils[0], asOf, false);
  }
}

/** Of what is known by its day alone, the day tells. */
const isBeforeStart = (done, start) =>
  done.timed && start.timed ? done.moment < start.moment : dayOf(done.moment) < dayOf(start.moment);

const endFrom = ({ at, instant, basis }) => ({ at: instant, endOf: at.length === 10 ? dayOf(instant - 1) : undefined, basis });
const dueWords = ({ at, endOf, basis }) => ({ at: endOf === undefined ? momentWords(at) : dateOf(endOf), instant: at, basis });
const happenedWords = ({ moment, timed }) => (timed ? momentWords(moment) : dateOf(dayOf(moment)));

/** How what is due stands; done is NaN where it was not. */
function dueOutcome(commitment, end, done, timed, inWorkingDays, fulfils, asOf, inBrief) {
  return end.endOf === undefined
    ? outcomeByMoment(commitment, end, done, timed, fulfils, asOf, inBrief)
    : outcomeByDay(commitment, end.endOf, end.basis, done, timed, inWorkingDays, asOf, inBrief);
}

const kindOf = (isDone, isLate) => (isDone ? (isLate ? 'missed' : 'met') : isLate ? 'overdue' : 'pending');

function outcomeByDay(commitment, last, basis, done, timed, inWorkingDays, asOf, inBrief) {
  const isDone = !Number.isNaN(done);
  const on = isDone ? dayOf(done) : asOf === undefined ? last : dayOf(asOf);
  const kind = kindOf(isDone, on > last);
  if (inBrief) return { commitment, kind };
  const words = !isDone ? undefined : timed ? momentWordsOn(on, done) : dateOf(on);
  return toldByDay(commitment, kind, last, basis, on, words, inWorkingDays);
}

/** What was due by the end of the last day, and was done, or is looked at, on another. */
function toldByDay(commitment, kind, last, basis, on, done, inWorkingDays) {
  const due = { at: dates[last], instant: midnights[last + 1], basis };
  switch (kind) {
    case 'pending':
      return { commitment, kind, due };
    case 'overdue':
      return { commitment, kind, due, by: daysLate(last, on, inWorkingDays) };
    case 'met':
      return { commitment, kind, done, due };
    default:
      return { commitment, kind, done, due, by: daysLate(last, on, inWorkingDays) };
  }
}

function outcomeByMoment(commitment, { at, basis }, done, timed, fulfils, asOf, inBrief) {
  const isDone = !Number.isNaN(done);
  if (!timed && dayOf(done) === dayOf(at)) return missingFacts(commitment, [{ is: 'time', event: EVENT_NAMES[fulfils] }]);
  const when = isDone ? done : (asOf ?? at);
  const kind = kindOf(isDone, when > at);
  if (inBrief) return { commitment, kind };
  const due = { at: momentWords(at), instant: at, basis };
  if (kind === 'pending') return { commitment, kind, due };
  if (kind === 'overdue') return { commitment, kind, due, by: { seconds: (asOf - at) / 1000 } };
  const words = timed ? momentWords(done) : dateOf(dayOf(done));
  if (kind === 'met') return { commitment, kind, done: words, due };
  return { commitment, kind, done: words, due, by: { seconds: (done - at) / 1000 } };
}

/** How far past what was due something happened: on a clock, or in days after the last one allowed. */
function lateness({ at, endOf }, moment, inWorkingDays) {
  return endOf === undefined ? { seconds: (moment - at) / 1000 } : daysLate(endOf, dayOf(moment), inWorkingDays);
}

const daysLate = (last, day, inWorkingDays) =>
  inWorkingDays ? { days: day - last, workingDays: workingDaysAfter(last, day) } : { days: day - last };

/** Days past the calendar are not known to be closed. */
const workingDaysAfter = (from, to) => (to < DAYS ? count[to] : lastCount + to - DAYS + 1) - count[from];

/** What no date tells: how many contacts or visits it took, how often it rang. */
function timesOutcome(commitment, because, rings, counts) {
  const judged = (number, most, missing) => {
    if (number === undefined) return unmeasured(commitment, missing);
    return number <= most ? { commitment, kind: 'met' } : { commitment, kind: 'missed', by: { times: number - most } };
  };
  if (because === 'at first contact') return judged(counts.contacts, 1, 'contacts not counted');
  if (because === 'at first visit') return judged(counts.visits, 1, 'visits not counted');
  if (because === 'rings') return judged(counts.rings, rings, 'rings not counted');
  return because === 'ended' ? { commitment, kind: 'met' } : unmeasured(commitment, because);
}

/** A day is looked at as it ends. */
function readAsOf(asOf) {
  const given = typeof asOf === 'string' ? asOf.slice(0, 100) : typeof asOf;
  const moment = typeof asOf === 'string' ? readMoment(asOf) : NaN;
  if (Number.isNaN(moment)) return { problems: [{ is: 'no such moment', field: 'asOf', given }] };
  if (!covers(dayOf(moment))) return { problems: [{ is: 'outside the calendar', field: 'asOf', given }] };
  return { moment: hasTime(asOf) ? moment : momentOf(dayOf(moment) + 1) };
}
`;
