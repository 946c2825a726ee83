import type { PdfReading } from '../ua/reading.ts';
import type { PageFacts, TooWide } from './page-facts.ts';

/**
 * A way in which a print falls short of its page, found by reading the print back. The bytes are still there; whoever
 * asked for them decides whether to hand them out.
 */
export type PrintFault =
  /** The words differ; `page` and `print` are the words from the first difference on. */
  | { readonly kind: 'words-differ'; readonly page: string; readonly print: string }
  /** Type came out in another size, in points, because `tooWide` made Chromium shrink the whole document. */
  | { readonly kind: 'shrunk'; readonly sizes: readonly number[]; readonly tooWide: readonly TooWide[] }
  /** Words in another language that a screen reader would read as if they were in the document's own. */
  | { readonly kind: 'language-lost'; readonly lang: string; readonly words: string }
  /** A letter is in none of the fonts, and an empty box stands for it among these words. */
  | { readonly kind: 'letter-without-font'; readonly words: readonly string[] }
  /** Words that are seen and never read out: those of `::before`, `::after` and counters. */
  | { readonly kind: 'never-read-out'; readonly words: readonly string[] }
  /** Words in a see-through layer (`opacity`, blending, masks), on these pages from 1. */
  | { readonly kind: 'see-through'; readonly pages: readonly number[] }
  /** So many pictures without alternative text. */
  | { readonly kind: 'picture-without-words'; readonly count: number }
  /** Pictures that could not be shown. */
  | { readonly kind: 'picture-missing'; readonly addresses: readonly string[] }
  /** The page asked for these; nothing is fetched for a print. */
  | { readonly kind: 'request-refused'; readonly addresses: readonly string[] }
  /** Fonts other than those allowed, by PostScript name, and the first words of each. */
  | { readonly kind: 'font-not-allowed'; readonly fonts: readonly string[]; readonly words: readonly string[] };

// Skia writes sizes to two digits of a pixel; a shrunk document is off by more than a point.
const POINTS_OF_TOLERANCE = 0.1;

/** What a page asked for in vain, and what it was allowed. */
export type Asked = { readonly refused: readonly string[]; readonly allowedFonts: readonly string[] | undefined };

/** Everything in which the print falls short of its page; `tooWide` is the cause, if it was shrunk. */
export function faultsOf(
  facts: PageFacts,
  reading: PdfReading,
  { refused, allowedFonts }: Asked,
  tooWide: readonly TooWide[],
): readonly PrintFault[] {
  const foreign = reading.fonts.filter((font) => allowedFonts?.every((allowed) => !font.name.startsWith(allowed)));
  const strange = reading.sizes.filter(
    (size) => !facts.sizes.some((own) => Math.abs(own - size) <= POINTS_OF_TOLERANCE),
  );
  const faults: (PrintFault | undefined)[] = [
    some(strange, (sizes) => ({ kind: 'shrunk', sizes, tooWide })),
    wordsThatDiffer(facts.text, reading.text),
    ...languagesLost(facts, reading),
    some(reading.unprintable, (words) => ({ kind: 'letter-without-font', words })),
    some(reading.unread, (words) => ({ kind: 'never-read-out', words })),
    some(reading.layeredPages, (pages) => ({ kind: 'see-through', pages })),
    reading.undescribed > 0 ? { kind: 'picture-without-words', count: reading.undescribed } : undefined,
    some(facts.missingPictures, (addresses) => ({ kind: 'picture-missing', addresses })),
    some(refused, (addresses) => ({ kind: 'request-refused', addresses })),
    some(foreign, (fonts) => ({
      kind: 'font-not-allowed',
      fonts: fonts.map((font) => font.name),
      words: fonts.map((font) => font.words),
    })),
  ];
  return faults.filter((fault) => fault !== undefined);
}

function some<T>(found: readonly T[], fault: (found: readonly T[]) => PrintFault): PrintFault | undefined {
  return found.length > 0 ? fault(found) : undefined;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const WORDS_TO_SHOW = 60;

/** Compares without spaces: where lines break, the print has none. */
function wordsThatDiffer(onPage: string, inPrint: string): PrintFault | undefined {
  const [page, print] = [lettersOf(onPage), lettersOf(inPrint)];
  if (page === print) return undefined;
  // The print has such a script in the order of the eye; that the same letters are there is all that can be asked.
  const sorted = (letters: string) => [...letters].sort().join('');
  if (RIGHT_TO_LEFT.test(page) && sorted(page) === sorted(print)) return undefined;
  let at = 0;
  while (at < page.length && page[at] === print[at]) at++;
  const from = Math.max(0, at - WORDS_TO_SHOW / 3);
  return {
    kind: 'words-differ',
    page: page.slice(from, from + WORDS_TO_SHOW),
    print: print.slice(from, from + WORDS_TO_SHOW),
  };
}

function languagesLost(facts: PageFacts, reading: PdfReading): readonly PrintFault[] {
  const sorted = (pieces: PageFacts['foreign'], lang: string) =>
    [...lettersOf(wordsIn(pieces, lang)).toLowerCase()].sort().join('');
  const languages = [...new Set(facts.foreign.map((piece) => piece.lang))];
  return languages
    .filter((lang) => sorted(facts.foreign, lang) !== sorted(reading.foreign, lang))
    .map((lang) => ({ kind: 'language-lost', lang, words: wordsIn(facts.foreign, lang).slice(0, WORDS_TO_SHOW) }));
}

function wordsIn(pieces: PageFacts['foreign'], lang: string): string {
  const words = pieces.filter((piece) => piece.lang === lang).map((piece) => piece.text);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** Soft hyphens and joiners leave no mark on paper; ligatures come back as their letters. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '');
}
