/** Which commitments apply to a case, and in which order they are due. */
export const applying = String.raw`
// ── Which commitments apply ───────────────────────────────────────────────────────────────────────────────────────────

/**
 * The commitments that apply to a case, in the policy's order: those that cover it, but for the ones that a narrower
 * commitment to the same deed replaces. One that covers it only perhaps replaces nothing.
 */
function applying(kase) {
  const found = [];
  for (const promise of candidates(kase.subject, kase.means)) {
    kase.missing = undefined;
    if (promise.covers(kase)) found.push({ promise, missing: kase.missing ?? none });
  }
  if (!found.some(({ promise }) => promise.replacedBy.length > 0)) return found;
  return found.filter(({ promise }) => !found.some((other) => other.missing.length === 0 && promise.replacedBy.includes(other.promise.number)));
}

/** What may apply to a subject and a means: decided when this was made. */
function candidates(subject, means) {
  const { anyMeans, otherMeans, by } = (SUBJECTS.get(subject) ?? NO_SUBJECT).applying;
  return means === undefined ? anyMeans : (by.get(means) ?? otherMeans);
}

/** The milestones of a case that was read, each with its reasons. */
function milestonesOf(kase) {
  const all = applying(kase).map(({ promise, missing }, i) => ({ promise, missing, i, ...decide(promise, kase) }));
  const kept = all.filter((one) => !all.some((other) => takesThePlaceOf(other, one)));
  return kept
    .map((one) => ({ ...one, also: all.filter((other) => !kept.includes(other) && takesThePlaceOf(one, other)).map(({ promise }) => promise.id) }))
    .sort((a, b) => rank(a.answer) - rank(b.answer));
}

/**
 * Of two commitments to one deed the earlier is due; of two that are due at once, the first. One that surely applies so
 * takes the place of one that only may, unless that is narrower and due later, and so would itself replace it.
 */
function takesThePlaceOf(one, other) {
  if (one === other || one.missing.length > 0 || one.promise.deed !== other.promise.deed) return false;
  if (one.answer.kind !== 'due' || other.answer.kind !== 'due') return false;
  const [first, second] = [one.answer.instant, other.answer.instant];
  if (other.missing.length > 0) return first === second || (first < second && !one.promise.replacedBy.includes(other.promise.number));
  return first < second || (first === second && one.i < other.i);
}

const ranks = ['due', 'paused', 'time missing', 'waiting', 'no answer', 'no deadline'];
const rank = ({ kind, instant }) => (kind === 'due' ? instant : Number.MAX_SAFE_INTEGER - ranks.length + ranks.indexOf(kind));

const sameWords = (words, kase) => kase.words !== undefined && kase.words.toLowerCase() === words;

/** A milestone as data. */
function milestone({ promise, from, answer, aim, fallback, missing, alternatives, extendable, also }) {
  return {
    commitment: promise.id,
    fulfilledBy: promise.fulfilledBy,
    party: promise.party,
    clauses: promise.clauses,
    ...(from !== undefined && { from }),
    answer,
    ...(aim !== undefined && { aim }),
    ...(fallback !== undefined && { fallback }),
    missing,
    alternatives: alternatives.map(alternative),
    ...(extendable !== undefined && { extendable }),
    also,
  };
}
`;
