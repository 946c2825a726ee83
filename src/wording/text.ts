/** Keeps what must not be parted over the end of a line together: “10 working days”, “17 January 2025”. */
export function kept(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** “a”, “a and b”, “a, b and c”; “a and b, and c” where one of them holds an “and” of its own. */
export function listWords(items: readonly string[], joining = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const nested = items.slice(0, -1).some((item) => item.includes(` ${joining} `));
  return `${items.slice(0, -1).join(', ')}${nested ? ',' : ''} ${joining} ${last}`;
}

/** With a capital letter first, wherever the first letter or figure stands. */
export function capital(text: string): string {
  if (/^[A-Za-z]/.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** With a small letter first. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The pieces that say something, with one space between. */
export function joined(...pieces: readonly (string | undefined)[]): string {
  return pieces
    .map((piece) => piece?.trim())
    .filter(Boolean)
    .join(' ')
    .replaceAll(/ +([,;:.])/g, '$1')
    .replaceAll(/,{2,}/g, ',')
    .replaceAll(/ {2,}/g, ' ');
}

/** Spelt out to its end: a capital first and a full stop last. */
export function closed(text: string): string {
  const trimmed = text.trim().replace(/[,;:]+$/, '');
  return capital(/[.!?][”’"')]?$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

/** As a reader counts them: a figure is a word, however it is kept together. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Where the letters mislead about the sound: “an hour”, “an MP enquiry”, “a unit”. */
const soundsOpen = /^(?:hour|honest|[AEFHILMNORSX](?:[A-Z]|\b))/;
const soundsShut = /^(?:u(?:ni|se|til)|eu|one\b)/;

/** “a visit”, “an interview”. */
export function withArticle(noun: string): string {
  const open = soundsOpen.test(noun) || (/^[aeiou]/i.test(noun) && !soundsShut.test(noun));
  return `${open ? 'an' : 'a'} ${noun}`;
}
