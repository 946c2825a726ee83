/** How a recurrence stands over what has happened: `historyOutcome` of src/rules and `shortfalls` of src/time. */
export const history = String.raw`
// ── What has happened again, and what has not ─────────────────────────────────────────────────────────────────────────

function historyOutcome(commitment, { limit, until, hours, inWorkingDays, identity }, fulfils, answer, kase, asOf) {
  const ended = until === undefined ? undefined : happened(kase, until);
  const seen = allOf(kase, fulfils).filter(({ moment }) => asOf === undefined || moment <= asOf);
  const begin = kase.began ?? seen[0];
  if (begin === undefined)
    return { commitment, kind: 'pending', waitingFor: answer.kind === 'waiting' ? answer.for : identity };
  if (answer.kind === 'time missing') return missingFacts(commitment, [{ is: 'time', event: answer.event }]);
  const hasEnded = ended !== undefined && (asOf === undefined || ended.moment < asOf);
  const end = hasEnded ? ended.moment : (asOf ?? seen.at(-1)?.moment ?? begin.moment);
  if (!covers(dayOf(end))) return unmeasured(commitment, 'outside the calendar');
  const moments = seen.map(({ moment }) => moment);
  const short = limit.kind === 'times' ? tooFew(limit, moments, begin.moment, end) : firstGap(limit, moments, begin.moment, end, hours);
  if (short?.kind === 'no answer') return unmeasured(commitment, short.because);
  if (short?.kind === 'too few') return { commitment, kind: 'missed', by: { times: short.wanted - short.count } };
  if (short?.kind === 'gap') {
    const done = seen.find(({ moment }) => moment === short.next);
    const by = lateness(short.due, short.next ?? end, inWorkingDays);
    const due = dueWords(short.due);
    if (done !== undefined) return { commitment, kind: 'missed', done: happenedWords(done), due, by };
    return { commitment, kind: hasEnded ? 'missed' : 'overdue', due, by };
  }
  if (hasEnded) return { commitment, kind: 'met' };
  if (answer.kind === 'due') return { commitment, kind: 'pending', due: dueWords(endFrom(answer)) };
  return answer.kind === 'no answer' ? unmeasured(commitment, answer.because) : { commitment, kind: 'pending' };
}

/** The first gap that was too long: nothing came by the due date; the next came late, or not yet. */
function firstGap(limit, occurrences, begin, end, hours) {
  const all = [begin, ...occurrences];
  for (const [i, after] of all.entries()) {
    const next = all[i + 1];
    const latest = againBy(limit, after, hours);
    // Past the calendar's end nothing has fallen short yet.
    if (latest.kind === 'no answer' && latest.because !== 'outside the calendar') return latest;
    if (latest.kind === 'due' && !isInTime(endFrom(latest), next ?? end)) return { kind: 'gap', due: endFrom(latest), next };
  }
  return undefined;
}

/** The first whole period that held too few. A period that has begun before the promise, or is not over, tells nothing. */
function tooFew({ count: wanted, per }, occurrences, begin, end) {
  const counts = new Map();
  for (const occurrence of occurrences) {
    const period = startOf(per, dayOf(occurrence));
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const day = dayOf(begin) + (begin === momentOf(dayOf(begin)) ? 0 : 1);
  const last = dayOf(end);
  for (let first = startOf(per, day) === day ? day : startOfNext(per, day); startOfNext(per, first) <= last; first = startOfNext(per, first)) {
    const count = counts.get(first) ?? 0;
    if (count < wanted) return { kind: 'too few', wanted, count };
  }
  return undefined;
}
`;
