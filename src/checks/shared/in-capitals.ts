/** Several words in capitals together, a long one, or one that is written so to stress it. */
const capitals =
  /(?<![\p{L}\d])(?:[A-Z]{2,}(?:[ ,&-]+[A-Z]{2,})+|[A-Z]{8,}|NOT|MUST|NEVER|ALWAYS|ONLY|PLEASE|MAXIMUM|MINIMUM)(?![\p{L}\d])/gu;

/** Words that are in capitals without need; abbreviations, even some of them together, are not. */
export function wordsInCapitals(text: string): { words: string; at: number }[] {
  return [...text.matchAll(capitals)].flatMap(({ 0: words, index }) =>
    /[ ,&-]/.test(words) && !/[A-Z]{5,}/.test(words) ? [] : [{ words, at: index }],
  );
}
