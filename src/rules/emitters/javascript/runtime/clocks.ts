/** Days, and the clocks of London, without `Temporal` and whatever the time zone of the machine. */
export const clocks = String.raw`
// ── Days, and the clocks of London ────────────────────────────────────────────────────────────────────────────────────
// A day is a number: 0 is the first of the calendar. A moment is a number too: milliseconds since 1970 in UTC.

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const FIRST = Date.UTC(FIRST_YEAR, 0, 1) / DAY;
const DAYS = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY - FIRST;

/** The day of a date. A day beyond the month's end runs into the next month. */
const dayOfDate = (year, month, date) => Date.UTC(year, month - 1, date) / DAY - FIRST;

/** Monday is 0. */
const weekdayOf = (day) => (((day + FIRST + 3) % 7) + 7) % 7;

const changes = new Map();

/** When clocks go forward and back in a year. */
function clockChanges(year) {
  const known = changes.get(year);
  if (known) return known;
  const found = changesIn(year);
  // Years of which somebody asks a million are few; whoever asks of all that there are may wait.
  if (changes.size < 100) changes.set(year, found);
  return found;
}

/** At 01:00 UTC on the last Sundays of March and October. */
function changesIn(year) {
  const lastSunday = (month) => {
    const last = dayOfDate(year, month + 1, 0);
    return (last + FIRST - ((weekdayOf(last) + 1) % 7)) * DAY;
  };
  return { forward: lastSunday(3) + HOUR, back: lastSunday(10) + HOUR };
}

/** The moment at which London's clocks show so many milliseconds of a day. A time that occurs twice means the first; one that is skipped, the moment after the gap. */
function momentOf(day, milliseconds = 0) {
  const shown = (day + FIRST) * DAY + milliseconds;
  const { forward, back } = clockChanges(new Date(shown).getUTCFullYear());
  return shown < forward || shown >= back + HOUR ? shown : Math.max(shown - HOUR, forward);
}

/** The moment at which each day begins, and the one at which the last ends. */
const midnights = Float64Array.from({ length: DAYS + 1 }, (_, day) => momentOf(day));
const BEGIN = midnights[0];
const END = midnights[DAYS];

const offsetAt = (moment) => {
  const { forward, back } = clockChanges(new Date(moment).getUTCFullYear());
  return forward <= moment && moment < back ? HOUR : 0;
};

/** The day on which a moment falls in London: never behind UTC, and at most an hour ahead. */
function dayOf(moment) {
  const day = Math.floor(moment / DAY) - FIRST;
  if (moment >= BEGIN && moment < END) return midnights[day + 1] <= moment ? day + 1 : day;
  return Math.floor((moment + offsetAt(moment)) / DAY) - FIRST;
}

const covers = (day) => day >= 0 && day < DAYS;

/** 2026-12-24 */
const dateOf = (day) => (covers(day) ? dates[day] : isoDate(day));

const isoDate = (day) => new Date(Math.min(Math.max(day + FIRST, -1e8), 1e8) * DAY).toISOString().replace(/T.*/, '');

const dates = Array.from({ length: DAYS }, (_, day) => isoDate(day));

/** What London's clocks show: the date, and the minutes since midnight. */
function shown(moment) {
  const { day, milliseconds } = local(moment);
  return { date: dateOf(day), time: minutesFrom(milliseconds) };
}

function local(moment) {
  const ahead = moment + offsetAt(moment);
  const day = Math.floor(ahead / DAY);
  return { day: day - FIRST, milliseconds: ahead - day * DAY };
}

function minutesFrom(milliseconds) {
  const seconds = Math.floor((milliseconds % MINUTE) / 1000) + (milliseconds % 1000) / 1000;
  return Math.floor(milliseconds / MINUTE) + seconds / 60;
}

/** The words for each minute of a day, by the clocks of winter and of summer. */
const inWinter = Array.from({ length: 1440 }, (_, minute) => minuteWords(minute, '+00:00'));
const inSummer = Array.from({ length: 1440 }, (_, minute) => minuteWords(minute, '+01:00'));

/** Those of each day; undefined where its clocks change. */
const minutesOn = Array.from({ length: DAYS }, (_, day) => {
  if (midnights[day + 1] - midnights[day] !== DAY) return undefined;
  return midnights[day] === (day + FIRST) * DAY ? inWinter : inSummer;
});

/** 2026-12-24T16:30:00+00:00 */
const momentWords = (moment) => momentWordsOn(dayOf(moment), moment);

/** The same, where its day is known. A whole minute of a day like most is what is mostly asked for. */
function momentWordsOn(day, moment) {
  const minute = (moment - midnights[day]) / MINUTE;
  const whole = Math.trunc(minute);
  const words = minutesOn[day];
  return whole === minute && words !== undefined ? dates[day] + words[whole] : anyMomentWords(moment);
}

function anyMomentWords(moment) {
  const { day, milliseconds } = local(moment);
  return dateOf(day) + 'T' + timeWords(milliseconds) + (offsetAt(moment) === 0 ? '+00:00' : '+01:00');
}

/** Joined, so that it is one string and no chain of its parts. */
function minuteWords(minute, offset) {
  return ['T', timeWords(minute * MINUTE), offset].join('');
}

/** 16:30:00, with milliseconds where there are any. */
function timeWords(milliseconds) {
  const two = (part) => String(Math.floor(part)).padStart(2, '0');
  const whole =
    two(milliseconds / HOUR) + ':' + two((milliseconds / MINUTE) % 60) + ':' + two((milliseconds / 1000) % 60);
  return milliseconds % 1000 === 0 ? whole : whole + '.' + String(milliseconds % 1000).padStart(3, '0');
}
`;
