/** Reading a moment as people and systems write it. */
export const moments = String.raw`
// ── Reading a moment ──────────────────────────────────────────────────────────────────────────────────────────────────

/** The first day of each month of the calendar, and the day after its last. */
const months = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 }, (_, i) => dayOfDate(FIRST_YEAR, i + 1, 1));

/** Two digits; far below zero where they are none. */
function digits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

/**
 * Reads 2026-12-24, 2026-12-24 16:30 or 2026-12-24T16:30:05 as London's clocks show it, or with an offset (Z, +01:00) as
 * the moment that it is. A date alone gives its first moment: see hasTime. NaN for what is no date or time, 31 February
 * among them.
 */
function readMoment(text) {
  // The usual way of writing, without the cost of a regular expression.
  if (text.length === 16 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && text.charCodeAt(13) === 58) {
    const month = (digits(text, 0) * 100 + digits(text, 2) - FIRST_YEAR) * 12 + digits(text, 5) - 1;
    const date = digits(text, 8);
    const hour = digits(text, 11);
    const minute = digits(text, 14);
    const between = text.charCodeAt(10);
    const day = months[month] + date - 1;
    const isMonth = digits(text, 5) >= 1 && digits(text, 5) <= 12 && date >= 1 && day < months[month + 1];
    if (isMonth && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && (between === 84 || between === 32)) {
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
const hasTime = (text) => text.length > 10 && text.includes(':');
`;
