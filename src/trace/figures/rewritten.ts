/** A text in other words, each of which knows where in the original it comes from. */
export interface Rewritten {
  text: string;
  /** For each letter, the stretch of the original for which it stands. */
  from: readonly number[];
  to: readonly number[];
}

/** What is written one way, and how it is written instead; undefined leaves it. */
export type Rule = readonly [pattern: RegExp, instead: string | ((...found: string[]) => string | undefined)];

/** Applies rules one after the other, each to what the ones before it made. Patterns are global. */
export function rewritten(text: string, rules: readonly Rule[]): Rewritten {
  const places = Array.from({ length: text.length }, (_, at) => at);
  return rules.reduce(applied, { text, from: places, to: places.map((at) => at + 1) });
}

function applied(before: Rewritten, [pattern, instead]: Rule): Rewritten {
  const parts: Rewritten[] = [];
  let at = 0;
  const keep = (end: number): void => {
    const { text, from, to } = before;
    if (end > at) parts.push({ text: text.slice(at, end), from: from.slice(at, end), to: to.slice(at, end) });
    at = end;
  };
  for (const match of before.text.matchAll(pattern)) {
    const [whole] = match;
    const made = typeof instead === 'string' ? expanded(instead, match) : instead(...match.map((part) => part ?? ''));
    if (made === undefined) continue;
    keep(match.index);
    at = match.index + whole.length;
    const all = (place: number | undefined) => Array.from(made, () => place ?? 0);
    parts.push({ text: made, from: all(before.from[match.index]), to: all(before.to[at - 1]) });
  }
  if (parts.length === 0) return before;
  keep(before.text.length);
  return {
    text: parts.map(({ text }) => text).join(''),
    from: parts.flatMap(({ from }) => from),
    to: parts.flatMap(({ to }) => to),
  };
}

const expanded = (instead: string, match: readonly (string | undefined)[]): string =>
  instead.replaceAll(/\$(\d)/g, (_, number) => match[Number(number)] ?? '');
