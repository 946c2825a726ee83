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
  const matches = [...before.text.matchAll(pattern)];
  if (matches.length === 0) return before;
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  const keep = (end: number): void => {
    text += before.text.slice(at, end);
    from.push(...before.from.slice(at, end));
    to.push(...before.to.slice(at, end));
    at = end;
  };
  for (const match of matches) {
    const [whole] = match;
    const made = typeof instead === 'string' ? expanded(instead, match) : instead(...match.map((part) => part ?? ''));
    if (made === undefined) continue;
    keep(match.index);
    const end = match.index + whole.length;
    text += made;
    for (let i = 0; i < made.length; i++) {
      from.push(before.from[match.index] ?? 0);
      to.push(before.to[end - 1] ?? 0);
    }
    at = end;
  }
  keep(before.text.length);
  return { text, from, to };
}

const expanded = (instead: string, match: readonly (string | undefined)[]): string =>
  instead.replaceAll(/\$(\d)/g, (_, number) => match[Number(number)] ?? '');
