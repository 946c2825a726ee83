import type { Brand } from '../pages/brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours } from '../pages/sheet.ts';
import type { Fill, Page, Templates } from '../pages/template.ts';
import type { Leaflet } from './leaflet.ts';

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
  const running = `--association:${cssText(leaflet.association)};--title:${cssText(leaflet.title)};`;
  const dark = layout.dark ? darkColours(brand) : '';
  return [...fonts.map(face), lightColours(brand, running), dark, ...sheets].join('\n');
}

/** Author's words as a CSS string: everything but letters, figures and spaces as an escape. */
function cssText(words: string): string {
  return `"${words.replaceAll(/[^\p{L}\p{N} ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}
