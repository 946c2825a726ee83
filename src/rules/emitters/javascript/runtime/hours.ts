/** Hours of any weekly shape, and open time. */
export const hours = String.raw`
// ── Hours ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
// Times are minutes since midnight; a closing above 1440 is on the day after.

const isHoliday = (hours, day) => hours.onHolidays !== 'as usual' && shut[day] === 1;

/** When hours are open on a day, in order and without overlaps. What opened the evening before is in it. */
function openOn(hours, day) {
  if (hours.outside) return gapsIn(openOn(hours.outside, day));
  if (isHoliday(hours, day) && hours.onHolidays === 'open') return [[0, 1440]];
  const on = (of, offset) =>
    isHoliday(hours, of) ? [] : hours.week[weekdayOf(of)].map((times) => times.map((time) => Math.min(Math.max(time - offset, 0), 1440)));
  return merged([...on(day - 1, 1440), ...on(day, 0)]);
}

function merged(stretches) {
  const result = [];
  for (const [from, to] of stretches.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** The rest of the day. */
function gapsIn(stretches) {
  const edges = [0, ...stretches.flat(), 1440];
  return merged(edges.flatMap((from, i) => (i % 2 === 0 ? [[from, edges[i + 1]]] : [])));
}

const laidOut = new Map();

/**
 * Hours over the whole calendar, so that open time is found by bisection: when each stretch opens and closes, and the
 * open time before it. Made when they are first asked for.
 */
function openTimes(hours) {
  const known = laidOut.get(hours);
  if (known) return known;
  const [opens, closes, before] = [[], [], [0]];
  for (let day = 0; day < DAYS; day++) {
    for (const [from, to] of openOn(hours, day)) {
      const [opening, closing] = [momentOf(day, from * MINUTE), momentOf(day, to * MINUTE)];
      if (opening === closing) continue;
      if (opening === closes.at(-1)) closes[closes.length - 1] = closing;
      else {
        opens.push(opening);
        closes.push(closing);
      }
    }
  }
  for (let i = 0; i < opens.length; i++) before.push(before[i] + closes[i] - opens[i]);
  const times = { opens: Float64Array.from(opens), closes: Float64Array.from(closes), before: Float64Array.from(before) };
  laidOut.set(hours, times);
  return times;
}

/** The first place whose value is at least so much, or more than it; the length where none is. The values rise. */
function firstFrom(values, least, above = false) {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (above ? values[middle] > least : values[middle] >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether hours are open at a moment: a closing is no longer open. */
function isOpenAt(hours, moment) {
  const { opens, closes } = openTimes(hours);
  return opens[firstFrom(closes, moment, true)] <= moment;
}

/** When so much open time has passed after a moment: with a closing rather than at the next opening. */
function afterOpenTime(hours, moment, milliseconds) {
  const { opens, closes, before } = openTimes(hours);
  const here = firstFrom(closes, moment, true);
  const target = before[here] + (here < opens.length ? Math.max(0, moment - opens[here]) : 0) + milliseconds;
  const last = Math.max(here, firstFrom(before, target) - 1);
  return last < opens.length ? opens[last] + target - before[last] : NaN;
}

/** The latest closing of the day, at the latest its midnight. */
const closeOn = (hours, day) => openOn(hours, day).at(-1)?.[1];

/** When hours are open from a moment on, or up to it and backwards, a day at a time. */
function* openFrom(hours, moment) {
  for (let day = dayOf(moment); covers(day); day++) {
    for (const [opens, closes] of openOn(hours, day)) {
      const from = Math.max(momentOf(day, opens * MINUTE), moment);
      const to = momentOf(day, closes * MINUTE);
      if (from < to) yield { from, to };
    }
  }
}

function* openUntil(hours, moment) {
  for (let day = dayOf(moment); covers(day); day--) {
    for (const [opens, closes] of openOn(hours, day).reverse()) {
      const from = momentOf(day, opens * MINUTE);
      const to = Math.min(momentOf(day, closes * MINUTE), moment);
      if (from < to) yield { from, to };
    }
  }
}
`;
