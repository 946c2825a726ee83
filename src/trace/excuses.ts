import type { Excuse } from '../policy/policy.ts';
import { level } from '../syntax/outline.ts';
import type { Found } from './found.ts';

/** Looks up the excuse for a figure, and remembers which excuses were of use. */
export function excusing(excuses: readonly Excuse[]): {
  of: (found: Found) => Excuse | undefined;
  idle: () => Excuse[];
} {
  const used = new Set<Excuse>();
  const patterns = excuses.map((excuse) => ({ excuse, pattern: patternOf(excuse.words) }));
  return {
    of: (found) => {
      const by = patterns.find(({ excuse, pattern }) => isWhere(excuse, found) && covers(pattern, found))?.excuse;
      if (by) used.add(by);
      return by;
    },
    idle: () => excuses.filter((excuse) => !used.has(excuse)),
  };
}

/** The words of an excuse in any spacing, letters small or capital, as Word or a keyboard writes them. */
function patternOf(words: string): RegExp {
  const escaped = level(words)
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped.replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\d])`, 'giu');
}

const covers = (pattern: RegExp, { cell, from, to }: Found): boolean =>
  [...level(cell.text).matchAll(pattern)].some(({ 0: words, index }) => index <= from && to <= index + words.length);

function isWhere({ clauses }: Excuse, { clause, headings }: Found): boolean {
  if (clauses.length === 0) return true;
  return clauses.some(
    (cited) =>
      (clause !== undefined && (clause === cited || clause.startsWith(`${cited}.`))) ||
      headings.some((heading) => heading.toLowerCase().includes(cited.toLowerCase())),
  );
}
