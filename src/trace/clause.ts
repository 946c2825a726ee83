export const isAppendix = (heading: string): boolean => /^\W*(appendix|annex|schedule)\b/i.test(heading);

/** A numbered heading stands under those whose numbers it goes on from; one without a number under the last. */
export function headingsUnder(text: string, before: readonly string[]): string[] {
  if (isAppendix(text)) return [text];
  const number = clauseAt(text, true);
  const kept = before.filter((other) => {
    const above = clauseAt(other, true);
    const isAbove = above !== undefined && (number === undefined || number.startsWith(`${above}.`));
    return isAbove || isAppendix(other);
  });
  return [text, ...kept];
}

/** What follows a number that counts something. */
const counted =
  '(?!(?:seconds?|minutes?|hours?|working|calendar|clear|business|days?|weeks?|months?|years?|rings?|am|pm|to|times?)\\b|[-–%])';
const dotted = new RegExp(`^[^\\p{L}\\d]*(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?\\s+${counted}\\S`, 'iu');
const plain = /^[^\p{L}\d]*(\d{1,2})[.)]\s+\S/u;
const bare = /^[^\p{L}\d]*(\d{1,2})\s+\p{Lu}/u;

/** “6.2” at the beginning of “6.2 We will answer”; 6.0 is 6. A quantity is no number of a clause. */
export function clauseAt(text: string, isHeading = false): string | undefined {
  const found = dotted.exec(text) ?? plain.exec(text) ?? (isHeading ? bare.exec(text) : null);
  return found?.[1]?.replace(/(\.0)+$/, '');
}

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
