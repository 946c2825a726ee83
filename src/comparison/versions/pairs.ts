/**
 * Pairs what is most alike first, until nothing is left that is alike at all. It comes to the same whichever of the two
 * lists is called the earlier: among equals, the names decide.
 * @param likeness how alike two are, the more the higher; nothing where they are no pair.
 */
export function bestPairs<Of>(
  before: readonly Of[],
  after: readonly Of[],
  likeness: (before: Of, after: Of) => number | undefined,
  nameOf: (of: Of) => string,
): [Of, Of][] {
  const rated = before.flatMap((one) =>
    after.flatMap((other) => {
      const alike = likeness(one, other);
      const names = [nameOf(one), nameOf(other)].toSorted().join('\n');
      return alike === undefined ? [] : [{ one, other, alike, names }];
    }),
  );
  const paired = new Set<Of>();
  const pairs: [Of, Of][] = [];
  for (const { one, other } of rated.toSorted((a, b) => b.alike - a.alike || (a.names < b.names ? -1 : 1))) {
    if (paired.has(one) || paired.has(other)) continue;
    paired.add(one);
    paired.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Words that every sentence has, and that make no two of them alike. */
const slight = new Set(
  'a an and are as at be by can for from have if in is it its of on or our so that the their them they this to us was we when which who will with you your'.split(
    ' ',
  ),
);

/** The words that tell, each by its beginning, so that “training” is like “trained”. */
function telling(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !slight.has(word));
  return (kept.length > 0 ? kept : words).map((word) => word.slice(0, 5));
}

/** How much of two sentences is the same in the same order, from 0 to 1; words that every sentence has do not count. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [telling(one), telling(other)];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, known] of b.entries())
      next.push(word === known ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return a.length + b.length === 0 ? 1 : (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}
