import {
  asDictionary,
  dictionaryIn,
  listIn,
  name,
  numberIn,
  PDFArray,
  type PDFDict,
  PDFNumber,
  type PDFObject,
  streamBytes,
  textIn,
} from './objects.ts';

/** A font of a page. */
export type PageFont = {
  /** PostScript name, without the prefix of a subset. */
  readonly name: string;
  /** The letters that its glyphs stand for. */
  readonly letters: ReadonlyMap<number, string>;
  /** How far a glyph reaches, in thousandths of the type size. */
  readonly widthOf: (glyph: number) => number;
};

/** The fonts in a page's resources, by the name that its drawing calls them. */
export function fontsOf(resources: PDFDict | undefined): ReadonlyMap<string, PageFont> {
  const fonts = resources && dictionaryIn(resources, 'Font');
  const found = new Map<string, PageFont>();
  for (const key of fonts?.keys() ?? []) {
    const font = fonts && dictionaryIn(fonts, key.decodeText());
    if (font === undefined) continue;
    const table = font.get(name('ToUnicode'));
    const letters = table === undefined ? new Map<number, string>() : lettersOf(streamBytes(font.context, [table]));
    const fontName = (textIn(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '');
    found.set(key.decodeText(), { name: fontName, letters, widthOf: widthsOf(font) });
  }
  return found;
}

/** Reads widths as PDF lists them: `7 [600 0 501]` from glyph 7 on, `20 24 550` for all from 20 to 24. */
function widthsOf(font: PDFDict): PageFont['widthOf'] {
  const [first] = listIn(font, 'DescendantFonts');
  const descendant = first && asDictionary(font.context, first);
  const otherwise = (descendant && numberIn(descendant, 'DW')) ?? 1000;
  const widths = new Map<number, number>();
  const listed = descendant === undefined ? [] : listIn(descendant, 'W').map((each) => font.context.lookup(each));
  for (let at = 0; at < listed.length; ) {
    const start = numberOf(listed[at]);
    const next = listed[at + 1];
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths.set(start + index, numberOf(width));
      at += 2;
    } else {
      for (let glyph = start; glyph <= numberOf(next); glyph++) widths.set(glyph, numberOf(listed[at + 2]));
      at += 3;
    }
  }
  return (glyph) => widths.get(glyph) ?? otherwise;
}

function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

/**
 * Reads a font's table from glyphs to letters:
 *
 *     2 beginbfchar  <0136> <0175>  <0139> <00660069>  endbfchar
 *     1 beginbfrange <0044> <0045> <0062> endbfrange
 */
export function lettersOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const table = Buffer.from(bytes).toString('latin1');
  for (const [, body = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      letters.set(Number.parseInt(glyph, 16), utf16(text));
    }
  }
  for (const [, body = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const match of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const [first = 0, last = 0] = [match[1], match[2]].map((hex) => Number.parseInt(hex ?? '', 16));
      const start = utf16(match[3] ?? '');
      const head = start.slice(0, -1);
      const tail = start.charCodeAt(start.length - 1);
      for (let glyph = first; glyph <= last; glyph++) {
        letters.set(glyph, head + String.fromCharCode(tail + glyph - first));
      }
    }
  }
  return letters;
}

/** Text from hexadecimal UTF-16, big end first, with or without the mark that says so. */
export function utf16(hex: string): string {
  const units = hex.match(/[0-9A-Fa-f]{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace(/^\uFEFF/, '');
}
