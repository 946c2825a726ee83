/** Reading a moment as people and systems write it. */
export const moments = String.raw`
// ── Reading a moment ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A day and a minute of it, as clocks show them, in one whole number: what is later is greater. */
const stampOf = (day, minute) => (day << 11) | minute;
const dayAt = (stamp) => stamp >> 11;
const minuteAt = (stamp) => stamp & 2047;

/** In place of a stamp, where nothing happened. */
const never = -1;

/** The moment of a stamp; NaN for never. */
function momentAt(stamp) {
  if (stamp === never) return NaN;
  const milliseconds = minuteAt(stamp) * MINUTE;
  return minutesOn[dayAt(stamp)] !== undefined ? midnights[dayAt(stamp)] + milliseconds : momentOf(dayAt(stamp), milliseconds);
}

/** Days and minutes by the digits with which they are written, each in as many bits as it may need; never elsewhere. */
const dayByDigits = new Int16Array(1 << 17).fill(never);
const minuteByDigits = new Int16Array(1 << 13).fill(never);
const digitsOfDay = (y3, y4, m1, m2, d1, d2) => (y3 << 15) | (y4 << 11) | (m1 << 10) | (m2 << 6) | (d1 << 4) | d2;
const digitsOfMinute = (h1, h2, t1, t2) => (h1 << 11) | (h2 << 7) | (t1 << 4) | t2;

/** The digit at a place of a text; more than fifteen for most of what is none. */
const digit = (text, place) => text.charCodeAt(place) ^ 48;

for (let day = 0; day < DAYS; day++) {
  const at = (place) => digit(dates[day], place);
  dayByDigits[digitsOfDay(at(2), at(3), at(5), at(6), at(8), at(9))] = day;
}
for (let minute = 0; minute < 1440; minute++) {
  const at = (place) => digit(inWinter[minute], place);
  minuteByDigits[digitsOfMinute(at(1), at(2), at(4), at(5))] = minute;
}

/**
 * Reads 2026-12-24, 2026-12-24 16:30 or 2026-12-24T16:30:05 as London's clocks show it, or with an offset (Z, +01:00) as
 * the moment that it is. A date alone gives its first moment: see hasTime. NaN for what is no date or time, 31 February
 * among them.
 */
function readMoment(text) {
  const stamp = text.length === 16 ? readStamp(text) : never;
  return stamp === never ? readAnyMoment(text) : momentAt(stamp);
}

/**
 * The usual way of writing, 2026-12-24T16:30, without the cost of a regular expression: never for any other, and for what
 * is no date or time of the calendar, of which the tables know nothing.
 */
function readStamp(text) {
  const y3 = digit(text, 2);
  const y4 = digit(text, 3);
  const m1 = digit(text, 5);
  const m2 = digit(text, 6);
  const d1 = digit(text, 8);
  const d2 = digit(text, 9);
  const h1 = digit(text, 11);
  const h2 = digit(text, 12);
  const t1 = digit(text, 14);
  const t2 = digit(text, 15);
  // What is too large for its place would be taken for another.
  const tooLarge = ((y3 | d1 | h1) & ~3) | (m1 & ~1) | (t1 & ~7) | ((y4 | m2 | d2 | h2 | t2) & ~15);
  const signs =
    (text.charCodeAt(0) ^ 50) | (text.charCodeAt(1) ^ 48) | (text.charCodeAt(4) ^ 45) | (text.charCodeAt(7) ^ 45) | (text.charCodeAt(13) ^ 58);
  const between = text.charCodeAt(10);
  if ((tooLarge | signs) !== 0 || (between !== 84 && between !== 32)) return never;
  const day = dayByDigits[digitsOfDay(y3, y4, m1, m2, d1, d2)];
  const minute = minuteByDigits[digitsOfMinute(h1, h2, t1, t2)];
  return (day | minute) < 0 ? never : stampOf(day, minute);
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

function readAnyMoment(text) {
  const found = written.exec(text.trim());
  if (!found) return NaN;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const day = dayOfDate(year, month, date);
  const day1 = new Date((day + FIRST) * DAY);
  if (year < 100 || day1.getUTCMonth() + 1 !== month || day1.getUTCDate() !== date) return NaN;
  if (found[4] === undefined) return momentOf(day);
  const [hour, minute, second] = [Number(found[4]), Number(found[5]), Number(found[6] ?? 0)];
  const milliseconds = hour * HOUR + minute * MINUTE + second * 1000 + Number((found[7] ?? '0').padEnd(3, '0'));
  if (minute > 59 || second > 59 || milliseconds > DAY) return NaN;
  const offset = found[8];
  if (offset === undefined) return momentOf(day, milliseconds);
  const ahead = offset === 'Z' ? 0 : Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  if (ahead > 14 * 60) return NaN;
  return (day + FIRST) * DAY + milliseconds - (offset.startsWith('-') ? -ahead : ahead) * MINUTE;
}

/** Whether what was written has a time of day. */
const hasTime = (text) => text.length > 10 && (text.charCodeAt(13) === 58 || text.includes(':'));
`;
