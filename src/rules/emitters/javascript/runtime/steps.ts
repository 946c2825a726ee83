/** The reasons of a due date, a step for each day or run of days alike. */
export const steps = String.raw`
// ── Reasons ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const one = (day) => ({ from: dateOf(day), to: dateOf(day) });
const closedStep = (day, because) => ({ kind: 'closed', ...one(day), because });
const countedStep = (day, number) => ({ kind: 'counted', ...one(day), number });
const pausedStep = (day) => ({ kind: 'paused days', ...one(day) });
const startStep = (moment) => ({ kind: 'start', at: shown(moment) });

const runs = ['closed', 'counted', 'before', 'paused days'];

/** The steps of single days that follow one another, with each day that is like the one before it in one run with it. */
function inRuns(days) {
  const result = [];
  for (const day of days) {
    const last = result.at(-1);
    if (last && isNext(last.to, day.from) && alike(last, day)) result[result.length - 1] = { ...last, to: day.to };
    else result.push(day);
  }
  return result;
}

/** Whether one date is the day after another. */
function isNext(one, other) {
  if (one.slice(0, 8) === other.slice(0, 8)) return Number(other.slice(8)) - Number(one.slice(8)) === 1;
  return Date.parse(other) - Date.parse(one) === DAY;
}

function alike(run, next) {
  if (run.kind !== 'closed' || next.kind !== 'closed') return run.kind === next.kind;
  return run.because.reason === next.because.reason && run.because.name === next.because.name;
}

/** What can be told before a moment: the event, what was counted by then, and nothing that is still to come. */
function stepsBefore(steps, moment) {
  const last = isoDate(dayOf(Date.parse(moment.date)) - 1);
  return steps.flatMap((step) => {
    if (runs.includes(step.kind)) return step.from > last ? [] : [{ ...step, to: step.to < last ? step.to : last }];
    if (step.kind === 'open' || step.kind === 'paused') return isUpTo(step.to, moment) ? [step] : [];
    return ['on', 'moved', 'corresponding date', 'close of office hours', 'clocks'].includes(step.kind) ? [] : [step];
  });
}

const isUpTo = (one, other) => one.date < other.date || (one.date === other.date && one.time <= other.time);
`;
