/** What a clock-stop takes from a reckoning. */
export const pauses = String.raw`
// ── Pauses ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The pauses that count after the start of a case: those that have ended, in order, and since when one has not. */
function pausesAfter(start, pauses) {
  const since = Math.min(...pauses.filter(({ to }) => to === undefined).map(({ from }) => Math.max(from, start)));
  const ended = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const [from, to] = [Math.max(pause.from, start), pause.to];
    if (to === undefined || from >= to) continue;
    const last = ended.at(-1);
    if (last && last.to >= from) last.to = Math.max(last.to, to);
    else ended.push({ from, to });
  }
  return { ended, since };
}

/** Whether a case is paused as the day ends. */
const isPausedAtEndOf = (day, paused) => paused.some(({ from, to }) => from < midnights[day + 1] && to >= midnights[day + 1]);

/** A moment so much later, put off by every pause that begins before it is reached. */
function putOff(start, milliseconds, paused) {
  let due = start + milliseconds;
  for (const { from, to } of paused) if (from < due && start < to) due += to - Math.max(from, start);
  return due;
}

/** What is left of a stretch of open time when the pauses are taken out. */
function outsidePauses(open, paused) {
  let left = [open];
  for (const pause of paused) {
    left = left
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, pause.from) },
        { from: Math.max(from, pause.to), to },
      ])
      .filter(({ from, to }) => from < to);
  }
  return left;
}
`;
