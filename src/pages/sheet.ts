import { createHash } from 'node:crypto';
import { type Brand, darkPalette, lightPalette, type Palette } from './brand.ts';

/** One face of the type that pages are set in. */
export interface Font {
  family: string;
  weight: 400 | 700;
  /** Where several share a weight, the letters that it has, as CSS `unicode-range`; else empty. */
  range: string;
  /** The WOFF2 file. */
  woff2: Uint8Array;
}

/** A face of the type, within the style sheet itself. */
export function face({ family, weight, range, woff2 }: Font): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}${range && `;unicode-range:${range}`}}`;
}

/** The colours of a brand, for a light screen and for paper; `more` declarations may stand beside them. */
export function lightColours(brand: Brand, more = ''): string {
  return `:root{${properties(lightPalette(brand))}${more}}`;
}

/** The colours of a brand for a screen that its owner keeps dark. */
export function darkColours(brand: Brand): string {
  return `@media screen and (prefers-color-scheme: dark){:root{color-scheme:dark;${properties(darkPalette(brand))}}}`;
}

/** A class whose panel has a brand's own colours, on a page that keeps another's. */
export function panelColours(name: string, brand: Brand): string {
  const { panel, 'on-panel': on, accent } = lightPalette(brand);
  return `.${name}{--panel:${panel};--on-panel:${on};--accent:${accent}}`;
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/**
 * What a page that needs nothing but itself may do: its style sheet and its scripts are allowed by their digests, so no
 * other style, no other script and no request is.
 */
export function contentPolicy(css: string, ...scripts: readonly string[]): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const run = scripts.length > 0 ? ` script-src ${scripts.map(digest).join(' ')};` : '';
  return `default-src 'none';${run} style-src ${digest(css)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}
