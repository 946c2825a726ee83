const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const counted = [
  'second|minute|hour|day|week|month|year|ring|call|time',
  'working|calendar|clear|bank',
  'per cent|percent|outcome',
].join('|');

/** What must stay on one line, each as a pattern whose spaces are bound. */
const bound = [
  // 17 January 2023 · January 2026 · 24 December
  new RegExp(`\\b\\d{1,2} (?:${months})\\b(?: \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b(?:${months}) \\d{4}\\b`, 'g'),
  // 01726 874450 · 0300 111 3000 · +44 1726 874450
  /(?<![\d£])(?:\+\d{1,3} )?\(?0?\d{2,5}\)?(?: \d{3,7}){1,3}\b/g,
  // 8.30 am · 12 noon
  /\b\d{1,2}(?:[.:]\d{2})? (?:am|pm|noon|midnight)\b/g,
  // 10 working days · 2 to 3 days · 40 minutes
  new RegExp(`\\b\\d+(?: to \\d+)? (?:(?:${counted})s?\\b(?: (?:days?|hours?|holidays?)\\b)?)`, 'g'),
  // £10 a · TD11 3AU · Stage 1
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/g,
  /\b(?:[Ss]tage|[Cc]lause|[Aa]ppendix|[Ss]ection) \d+\b/g,
];

/**
 * Text as a printer sets it: dates, times, telephone numbers and amounts stay on one line, with U+00A0 in place of their
 * spaces, and apostrophes and quotation marks are round, as those of the sentences around them are.
 */
export function bind(text: string): string {
  return bound.reduce(
    (words, pattern) => words.replaceAll(pattern, (found) => found.replaceAll(' ', '\u00a0')),
    rounded(text),
  );
}

/** “The Group's” as “the Group’s”; feet and inches as they are. */
export function rounded(text: string): string {
  return text.replaceAll(/(?<=\p{L})'(?!\p{N})/gu, '’').replaceAll(/(?<![^\s(])"([^"\n]*\p{L}[^"\n]*)"/gu, '“$1”');
}
