import { createHash } from 'node:crypto';
import { type Brand, darkPalette, lightPalette, type Palette } from './brand.ts';
import type { Leaflet } from './leaflet.ts';
import type { Fill, Page, Templates } from './template.ts';

/** One face of the type that leaflets are set in. */
export interface Font {
  family: string;
  weight: 400 | 700;
  /** The letters that it has, as CSS `unicode-range`. */
  range: string;
  /** The WOFF2 file. */
  woff2: Uint8Array;
}

/** All that a page is made of, read from disk by somebody else. */
export interface Materials {
  leaflet: Leaflet;
  brand: Brand;
  fill: Fill;
  templates: Templates;
  fonts: readonly Font[];
  /** The same leaflet in other formats, to link to. */
  others: readonly { href: string; label: string }[];
}

/** How a page is laid out: its template, its style sheets in their order, and whether it is in large print. */
export interface Layout {
  template: string;
  styles: readonly string[];
  largePrint: boolean;
  dark: boolean;
}

/** A page that needs nothing but itself: fonts and logo are inside, and its policy lets nothing be fetched or run. */
export function page(materials: Materials, layout: Layout): Page {
  const { leaflet, brand, fill } = materials;
  const css = styles(materials, layout);
  const view = {
    leaflet,
    brand,
    others: materials.others,
    largePrint: layout.largePrint,
    css,
    policy: contentPolicy(css),
  };
  return fill(layout.template, view);
}

function styles({ brand, templates, fonts, leaflet }: Materials, layout: Layout): string {
  const sheets = layout.styles.map((name) => templates[`styles/${name}`] ?? '');
  const dark = layout.dark
    ? `@media screen and (prefers-color-scheme: dark) {:root{color-scheme:dark;${properties(darkPalette(brand))}}}`
    : '';
  const running = `--association:${cssText(leaflet.association)};--title:${cssText(leaflet.title)};`;
  return [...fonts.map(face), `:root{${properties(lightPalette(brand))}${running}}`, dark, ...sheets].join('\n');
}

/** A face of the type, within the style sheet itself. */
export function face({ family, weight, range, woff2 }: Font): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source};unicode-range:${range}}`;
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** Author's words as a CSS string: everything but letters, figures and spaces as an escape. */
function cssText(words: string): string {
  return `"${words.replaceAll(/[^\p{L}\p{N} ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}

/** The style sheet is allowed by its digest, so no other style, no script and no request is. */
export function contentPolicy(css: string): string {
  const digest = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}
