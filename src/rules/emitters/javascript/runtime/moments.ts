/** Reading a moment as people and systems write it. */
export const moments = String.raw`
// ── Reading a moment ──────────────────────────────────────────────────────────────────────────────────────────────────

/** The first day of each month of the calendar, and the day after its last. */
const months = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 }, (_, i) => dayOfDate(FIRST_YEAR, i + 1, 1));

/**
 * Reads 2026-12-24, 2026-12-24 16:30 or 2026-12-24T16:30:05 as London's clocks show it, or with an offset (Z, +01:00) as
 * the moment that it is. A date alone gives its first moment: see hasTime. NaN for what is no date or time, 31 February
 * among them.
 */
function readMoment(text) {
  return text.length === 16 ? readMinute(text) : readAnyMoment(text);
}

/** The usual way of writing, 2026-12-24T16:30, without the cost of a regular expression. */
function readMinute(text) {
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  const h1 = text.charCodeAt(11) - 48;
  const h2 = text.charCodeAt(12) - 48;
  const t1 = text.charCodeAt(14) - 48;
  const t2 = text.charCodeAt(15) - 48;
  // A digit is from 0 to 9: it has no bit above the fourth, nor has it with 6 more.
  const bits = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | h1 | h2 | t1 | t2;
  const more =
    (y1 + 6) | (y2 + 6) | (y3 + 6) | (y4 + 6) | (m1 + 6) | (m2 + 6) | (d1 + 6) | (d2 + 6) | (h1 + 6) | (h2 + 6) | (t1 + 6) | (t2 + 6);
  const between = text.charCodeAt(10);
  const isWritten = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && text.charCodeAt(13) === 58 && (between === 84 || between === 32);
  if (bits >>> 4 === 0 && more >>> 4 === 0 && isWritten) {
    const inYear = m1 * 10 + m2 - 1;
    const month = (y1 * 1000 + y2 * 100 + y3 * 10 + y4 - FIRST_YEAR) * 12 + inYear;
    const date = d1 * 10 + d2;
    const hour = h1 * 10 + h2;
    const minute = t1 * 10 + t2;
    const day = months[month] + date - 1;
    if (inYear >= 0 && inYear < 12 && date >= 1 && day < months[month + 1] && hour <= 23 && minute <= 59) {
      const milliseconds = hour * HOUR + minute * MINUTE;
      return midnights[day + 1] - midnights[day] === DAY ? midnights[day] + milliseconds : momentOf(day, milliseconds);
    }
  }
  return readAnyMoment(text);
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
