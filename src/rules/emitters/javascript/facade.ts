/** What the module offers. */
export const facade = String.raw`
// ── What this module offers ───────────────────────────────────────────────────────────────────────────────────────────

/** When a commitment is due, given what has happened so far, and why. */
export function due(commitment, facts = {}) {
  const promise = BY_ID.get(commitment);
  if (promise === undefined) return { commitment: shownValue(commitment), ...noAnswer('unknown commitment'), explanation: [], alternatives: [] };
  const kase = readCase(facts);
  if (kase.problems !== undefined)
    return { commitment, ...noAnswer('problems'), problems: kase.problems, explanation: [], alternatives: [] };
  const { from, answer, aim, fallback, alternatives, extendable } = decide(promise, kase);
  const { steps, ...told } = answer;
  return {
    commitment,
    ...told,
    explanation: steps ?? [],
    ...(from !== undefined && { from }),
    ...(aim !== undefined && { aim }),
    ...(fallback !== undefined && { fallback }),
    alternatives: alternatives.map(alternative),
    ...(extendable !== undefined && { extendable }),
  };
}

/** Every commitment that applies to a case, in the order in which they are due. */
export function timeline(kase) {
  const read = readCase(kase);
  if (read.problems === undefined) return milestonesOf(read).map(milestone);
  const answer = { ...noAnswer('problems'), problems: read.problems };
  return [{ commitment: '', fulfilledBy: '', party: '', clauses: [], answer, missing: [], alternatives: [], also: [] }];
}

/** How each commitment that applies stands in a case, as things are at a moment, or at the end of a day. */
export function assess(kase, asOf) {
  const at = asOf === undefined ? undefined : readAsOf(asOf);
  const outcomes = at?.problems === undefined ? assessPlainly(kase, at?.moment, false) : undefined;
  if (outcomes !== undefined) return outcomes;
  const read = readCase(kase);
  if (read.problems !== undefined || at?.problems !== undefined) {
    const problems = [...(read.problems ?? none), ...(at?.problems ?? none)];
    return [{ commitment: '', kind: 'not measurable', because: 'problems', problems }];
  }
  return applying(read).map(({ promise, missing }) => judge(promise, missing, read, at?.moment));
}

/** The same for scorecards, and quicker: of most cases no more is told than the kind of each outcome, and that alone can be relied on. */
export function standings(kase, asOf) {
  const at = asOf === undefined ? undefined : readAsOf(asOf);
  const outcomes = at?.problems === undefined ? assessPlainly(kase, at?.moment, true) : undefined;
  return outcomes ?? assess(kase, asOf);
}

/** How well each commitment was kept over the outcomes of many cases. */
export function scorecard(outcomes) {
  const tallies = new Map();
  for (const { commitment, kind } of Array.isArray(outcomes) ? outcomes : []) {
    let tally = tallies.get(commitment);
    if (tally === undefined) tallies.set(commitment, (tally = { all: 0 }));
    tally.all++;
    tally[kind] = (tally[kind] ?? 0) + 1;
  }
  return commitmentsAndNotices.flatMap(({ id, target }) => (tallies.has(id) ? [score(id, target, tallies.get(id))] : []));
}

function score(commitment, target, { all, met = 0, missed = 0, overdue = 0, pending = 0, paused = 0, ...rest }) {
  const settled = met + missed + overdue;
  return {
    commitment,
    cases: all,
    met,
    missed,
    overdue,
    open: pending + paused,
    notMeasurable: rest['not measurable'] ?? 0,
    ...(settled > 0 && { share: (100 * met) / settled }),
    ...(target !== undefined && { target }),
    // In whole numbers, so that 85% of 20 is 17 and not a hair more.
    ...(settled > 0 && target !== undefined && { reached: met * 100 >= target * settled }),
  };
}

/** Whether a channel is open at a moment; undefined where that cannot be told, and nextOpen says why. */
export function isOpen(channel, at) {
  const next = nextOpen(channel, at);
  return next.kind === 'open' ? next.instant === readMoment(at) : undefined;
}

/** The moment itself where a channel is open, else the next at which it opens. */
export function nextOpen(channel, at) {
  const hours = CHANNELS.get(channel);
  if (hours === undefined) return { ...noAnswer(CHANNELS.has(channel) ? 'hours not stated' : 'unknown channel') };
  const moment = typeof at === 'string' ? readMoment(at) : NaN;
  if (Number.isNaN(moment)) return noAnswer('no such moment');
  if (!covers(dayOf(moment))) return outside(dayOf(moment));
  const { opens, closes } = openTimes(hours);
  const i = firstFrom(closes, moment, true);
  if (i >= opens.length) return outside(DAYS);
  const instant = Math.max(opens[i], moment);
  const basis = hours.heedsHolidays ? basisOf(dayOf(moment), dayOf(instant)) : 'announced';
  return { kind: 'open', at: momentWords(instant), instant, basis };
}
`;
