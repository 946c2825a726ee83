const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as people give it on a command line: 2026-11-22, 22 November 2026, 22/11/2026. Nothing where there is no such day. */
export function readDate(given: string): Temporal.PlainDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given.trim());
  if (iso) return day(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(given.trim());
  if (british) return day(british[3], british[2], british[1]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(given.trim());
  const month = months.findIndex((name) => words?.[2] && name.toLowerCase().startsWith(words[2].toLowerCase()));
  return words && month >= 0 ? day(words[3], String(month + 1), words[1]) : undefined;
}

function day(year = '', month = '', day = ''): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}
