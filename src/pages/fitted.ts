import type { Font } from './sheet.ts';

/** Cuts faces down to the letters of a text. */
export type Fit = (fonts: readonly Font[], text: string) => Promise<Font[]>;

/** What numbers of pages and hyphens are made of: no page says them. */
const always = '0123456789-‐.,:';

/** All that a page shows in type: its text, and what its style sheets write in quotes. */
export function lettersOf(html: string): string {
  const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].flatMap(
    ([, css = '']) => css.match(/"[^"]*"/g) ?? [],
  );
  const text = html
    .replaceAll(/<(style|script).*?<\/\1>|<[^>]*>/gs, ' ')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, decoded);
  return [text, ...sheets, always].join('');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decoded(entity: string, hex?: string, decimal?: string, name = ''): string {
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
  return code === undefined ? (named[name] ?? entity) : String.fromCodePoint(code);
}

/**
 * A page carries its type within it, and most pages need a third of the letters that a face has. Cutting one takes
 * longer than filling in a page, so what was cut is kept for the next page with the same letters.
 */
export function fitting(): Fit {
  const cut = new Map<string, Promise<Uint8Array>>();
  return async (fonts, text) => {
    const letters = [...new Set(text)].sort().join('');
    return Promise.all(
      fonts.map(async (font) => {
        const key = `${font.weight} ${font.range} ${letters}`;
        const found = cut.get(key) ?? cutTo(font.woff2, letters);
        cut.set(key, found);
        return { ...font, woff2: await found };
      }),
    );
  };
}

async function cutTo(woff2: Uint8Array, letters: string): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  return subset(Buffer.from(woff2), letters, { targetFormat: 'woff2' });
}
