/** Reading plain cases, and how a commitment stands in one. */
export const plainly = String.raw`
// ── Plain cases ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How each commitment stands in a plain case; undefined for any other, and for what throws when it is read. */
function assessPlainly(data, asOf, inBrief) {
  try {
    return plainOutcomes(data, asOf, inBrief);
  } catch {
    return undefined;
  }
}

/** Whether a stage is such as a case may have, and qualifiers are a list. */
function isPlain(stage, qualifiers) {
  return (stage === undefined || (Number.isInteger(stage) && stage >= 0)) && Array.isArray(qualifiers);
}

/** A moment to the minute as a stamp; never for what is written in another way, or is none. */
const readPlainly = (text) => (typeof text === 'string' && text.length === 16 ? readStamp(text) : never);

/** How a commitment stands of which no more matters than when its limit began and when it was fulfilled. */
function standsPlainly(promise, began, fulfilled, asOf, inBrief) {
  const start = momentAt(began);
  const done = momentAt(fulfilled);
  return stands(promise, start, done, true, done < start, asOf, inBrief);
}

/** The same of plain working days, where it is known when they began. */
function standsByDay({ id: commitment }, began, fulfilled, workingDays, asOf, inBrief) {
  const from = dayAt(began);
  const last = nth[count[from] + workingDays];
  if (!(last < DAYS)) return unmeasured(commitment, 'outside the calendar');
  const isDone = fulfilled !== never && (asOf === undefined || momentAt(fulfilled) <= asOf);
  if (isDone && isEarlier(fulfilled, began)) return unmeasured(commitment, 'done before it began');
  const on = isDone ? dayAt(fulfilled) : asOf === undefined ? last : dayOf(asOf);
  const kind = kindOf(isDone, on > last);
  if (inBrief) return { commitment, kind };
  return toldByDay(commitment, kind, last, basisOf(from, last), on, isDone ? stampWords(fulfilled) : undefined, true);
}

/** Minutes that clocks skip are one moment. */
const isEarlier = (one, other) => one < other && momentAt(one) < momentAt(other);

/** 2026-12-24T16:30:00+00:00 */
function stampWords(stamp) {
  const words = minutesOn[dayAt(stamp)];
  return words !== undefined ? dates[dayAt(stamp)] + words[minuteAt(stamp)] : momentWords(momentAt(stamp));
}
`;
