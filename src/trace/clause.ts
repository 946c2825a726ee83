export type ClauseFit = 'same' | 'within' | 'other' | 'unknown';

/**
 * Whether a specification says that it found something here. It cites numbers (`6.2`), names (`Appendix 1, Home Visits`), or
 * rows of a table (`14, row 3`), which documents do not number.
 */
export function clauseFit(
  clause: string | undefined,
  headings: readonly string[],
  cited: readonly string[],
): ClauseFit {
  const fits = cited.flatMap((all) => all.split(/, (?=\d|Appendix)/)).map((one) => fitOf(one, clause, headings));
  return (['same', 'within', 'other'] as const).find((fit) => fits.includes(fit)) ?? 'unknown';
}

function fitOf(cited: string, clause: string | undefined, headings: readonly string[]): ClauseFit {
  const number = /^\d+(?:\.\d+)*/.exec(cited)?.[0].replace(/(\.0)+$/, '');
  if (number !== undefined) {
    if (clause === undefined) return 'unknown';
    if (number === clause) return 'same';
    return clause.startsWith(`${number}.`) || number.startsWith(`${clause}.`) ? 'within' : 'other';
  }
  const names = cited.split(', ').filter((name) => !/^row \d+$/.test(name));
  const isOver = (name: string) => headings.some((heading) => heading.toLowerCase().includes(name.toLowerCase()));
  const over = names.filter(isOver).length;
  return over === 0 ? 'unknown' : over === names.length ? 'same' : 'within';
}
