/** How commitments stand in a case: `assess` and `scorecard` of src/rules. */
export const assessing = String.raw`
// ── How a case stands ─────────────────────────────────────────────────────────────────────────────────────────────────

function judge(promise, missing, kase, asOf) {
  const commitment = promise.id;
  if (missing.length > 0) return { commitment, kind: 'not measurable', because: 'missing facts', missing };
  const main = quickly(promise, kase, asOf) ?? slowly(promise, kase, asOf);
  if (promise.isVague && (main.kind === 'missed' || main.kind === 'overdue'))
    return { commitment, kind: 'not measurable', because: 'vague condition' };
  main.commitment = commitment;
  return main;
}

/** What is neither paused nor extended, nor has another limit in some case, takes no reasons to be told. */
function quickly({ quick }, kase, asOf) {
  if (quick === undefined || kase.again !== undefined || kase.extended !== undefined) return undefined;
  if (quick.pauses && kase.pauses.length > 0) return undefined;
  const start = firstOf(kase, quick.from);
  if (start === undefined || (quick.needsTime && !start.timed)) return undefined;
  const due = quick.due(start.moment);
  if (due === undefined) return undefined;
  let done = happened(kase, quick.fulfils);
  if (done !== undefined && asOf < done.moment) done = undefined;
  if (done !== undefined && isBeforeStart(done, start)) return unmeasured('done before it began');
  return dueOutcome(due, done, quick.inWorkingDays, quick.fulfils, asOf);
}

/** With every fact that bears on it, and what would be so if those that are missing were. */
function slowly(promise, kase, asOf) {
  const decision = decide(promise, kase);
  const main = outcomeOf(promise, decision, decision.answer, kase, asOf);
  const open = decision.alternatives.filter((of) => outcomeOf(promise, decision, of.answer, kase, asOf).kind !== main.kind);
  return open.length === 0 ? main : missingFacts(open.flatMap((of) => of.if));
}

const unmeasured = (because) => ({ commitment: '', kind: 'not measurable', because });
const missingFacts = (missing) => ({ commitment: '', kind: 'not measurable', because: 'missing facts', missing });

function outcomeOf({ fulfils }, { measure, start }, answer, kase, asOf) {
  if (measure.is === 'recurrence') return historyOutcome(measure, fulfils, answer, kase, asOf);
  const all = allOf(kase, fulfils).filter(({ moment }) => asOf === undefined || moment <= asOf);
  const done = all.find((each) => measure.is === 'notice' || start === undefined || !isBeforeStart(each, start));
  switch (answer.kind) {
    case 'no deadline':
      return timesOutcome(answer.because, measure.rings ?? 0, kase.counts);
    case 'no answer':
      return unmeasured(answer.because);
    case 'time missing':
      return missingFacts([{ is: 'time', event: answer.event }]);
    case 'waiting':
      return all.length > 0 ? unmeasured('start not known') : { commitment: '', kind: 'pending', waitingFor: answer.for };
    case 'paused':
      if (done !== undefined) return { commitment: '', kind: 'met', done: happenedWords(done) };
      return { commitment: '', kind: 'paused', since: answer.since.slice(0, 19) };
    case 'due':
      if (done === undefined && all.length > 0) return unmeasured('done before it began');
      return dueOutcome(endFrom(answer), done, measure.inWorkingDays, fulfils[0], asOf);
  }
}

/** Of what is known by its day alone, the day tells. */
const isBeforeStart = (done, start) =>
  done.timed && start.timed ? done.moment < start.moment : dayOf(done.moment) < dayOf(start.moment);

const endFrom = ({ at, instant, basis }) => ({ at: instant, endOf: at.length === 10 ? dayOf(instant - 1) : undefined, basis });
const dueWords = ({ at, endOf, basis }) => ({ at: endOf === undefined ? momentWords(at) : dateOf(endOf), instant: at, basis });
const happenedWords = ({ moment, timed }) => (timed ? momentWords(moment) : dateOf(dayOf(moment)));

function dueOutcome(end, done, inWorkingDays, fulfils, asOf) {
  const due = dueWords(end);
  if (done === undefined) {
    if (asOf === undefined || isInTime(end, asOf)) return { commitment: '', kind: 'pending', due };
    return { commitment: '', kind: 'overdue', due, by: lateness(end, asOf, inWorkingDays) };
  }
  const { moment } = done;
  if (!done.timed && end.endOf === undefined && dayOf(moment) === dayOf(end.at))
    return missingFacts([{ is: 'time', event: EVENT_NAMES[fulfils] }]);
  if (isInTime(end, moment)) return { commitment: '', kind: 'met', done: happenedWords(done), due };
  return { commitment: '', kind: 'missed', done: happenedWords(done), due, by: lateness(end, moment, inWorkingDays) };
}

/** How far past what was due something happened: on a clock, or in days after the last one allowed. */
function lateness({ at, endOf }, moment, inWorkingDays) {
  if (endOf === undefined) return { seconds: (moment - at) / 1000 };
  const day = dayOf(moment);
  return inWorkingDays ? { days: day - endOf, workingDays: workingDaysAfter(endOf, day) } : { days: day - endOf };
}

/** Days past the calendar are not known to be closed. */
const workingDaysAfter = (from, to) => (to < DAYS ? count[to] : lastCount + to - DAYS + 1) - count[from];

/** What no date tells: how many contacts or visits it took, how often it rang. */
function timesOutcome(because, rings, counts) {
  const judged = (number, most, missing) => {
    if (number === undefined) return unmeasured(missing);
    return number <= most ? { commitment: '', kind: 'met' } : { commitment: '', kind: 'missed', by: { times: number - most } };
  };
  if (because === 'at first contact') return judged(counts.contacts, 1, 'contacts not counted');
  if (because === 'at first visit') return judged(counts.visits, 1, 'visits not counted');
  if (because === 'rings') return judged(counts.rings, rings, 'rings not counted');
  return because === 'ended' ? { commitment: '', kind: 'met' } : unmeasured(because);
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
