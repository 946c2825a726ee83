import { contrast, darken, isColour, lighten, mix } from './colour.ts';

/** What an association looks like: its colours as CSS hexadecimal, its logo as a `data:` address. */
export interface Brand {
  colour: string;
  accent: string;
  logo?: { src: string; alt: string };
  strapline?: string;
}

/** A brand, and what was wrong with the file that it was read from; what is wrong falls back to the default. */
export interface BrandReading {
  brand: Brand;
  problems: string[];
}

const fallback: Brand = { colour: '#1d4f63', accent: '#f2b84b' };

/**
 * Reads a brand file: `colour`, `accent`, `logo`, `logo description`, `strapline`, of which any may be missing.
 * @param data the parsed YAML. @param svg the text of the logo's file, where it names one.
 */
export function brandFrom(data: unknown, svg?: string): BrandReading {
  if (data === null || data === undefined) return { brand: fallback, problems: [] };
  if (typeof data !== 'object' || Array.isArray(data))
    return { brand: fallback, problems: ['A brand is a list of names and values, such as “colour: "#1d4f63"”.'] };
  const problems: string[] = [];
  const given = data as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (!fields.includes(name)) problems.push(`I do not know “${name}” in a brand. It may hold ${fields.join(', ')}.`);
  }
  const colour = (name: 'colour' | 'accent') => {
    const value = given[name];
    if (value === undefined) return fallback[name];
    if (isColour(value)) return value.toLowerCase();
    problems.push(
      `The ${name} “${String(value)}” is no colour: write six figures after a #, in quotes, such as "#1d4f63".`,
    );
    return fallback[name];
  };
  const brand: Brand = { colour: colour('colour'), accent: colour('accent') };
  if (typeof given.strapline === 'string') brand.strapline = given.strapline;
  if (svg !== undefined) {
    const alt = given['logo description'];
    if (typeof alt === 'string' && alt.trim()) brand.logo = { src: svgAddress(svg), alt: alt.trim() };
    else problems.push('The logo needs a “logo description”: the words for people who cannot see it. It is left out.');
  }
  return { brand, problems };
}

const fields = ['colour', 'accent', 'logo', 'logo description', 'strapline'];

/** An SVG inside an image can neither run scripts nor fetch anything, whatever is in it. */
function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}

/** The colours of a page, each safe for what it is used for; names are those of the style sheets. */
export type Palette = Record<
  | 'brand'
  | 'panel'
  | 'on-panel'
  | 'panel-soft'
  | 'panel-softer'
  | 'accent'
  | 'on-accent'
  | 'ink'
  | 'paper'
  | 'tint'
  | 'rule'
  | 'link',
  string
>;

/** 1.4.6 asks for 7:1; a little above it, so that rounding in a PDF does not fall below. */
const enough = 7.2;

/**
 * The colours for paper and a bright screen. The brand's own colour is darkened until white text stands out on it and
 * it stands out as text on every background, by at least 7:1.
 */
export function lightPalette(brand: Brand): Palette {
  const tint = mix(brand.colour, '#ffffff', 0.07);
  const shade = darken(brand.colour, (colour) => contrast(colour, tint) >= enough);
  return {
    ...panel(brand, shade),
    brand: shade,
    ink: mix(shade, '#0b0c0c', 0.2),
    paper: '#ffffff',
    tint,
    rule: mix(shade, '#ffffff', 0.4),
    link: shade,
  };
}

/** The same for a dark screen: the brand is lightened instead. */
export function darkPalette(brand: Brand): Palette {
  const paper = mix(brand.colour, '#101314', 0.08);
  const tint = mix(brand.colour, '#1d2224', 0.12);
  const shade = lighten(brand.colour, (colour) => contrast(colour, tint) >= enough);
  return {
    ...panel(
      brand,
      darken(brand.colour, (colour) => contrast(colour, '#ffffff') >= enough),
    ),
    brand: shade,
    ink: '#f2f4f4',
    paper,
    tint,
    rule: mix(shade, paper, 0.55),
    link: shade,
  };
}

/** The cover: words on it, shapes that never lie behind words, and the accent, on which a dark or light icon is drawn. */
function panel({ accent }: Brand, colour: string) {
  const onAccent = contrast('#0b0c0c', accent) > contrast('#ffffff', accent) ? '#0b0c0c' : '#ffffff';
  return {
    panel: colour,
    'on-panel': '#ffffff',
    'panel-soft': mix('#ffffff', colour, 0.1),
    'panel-softer': mix('#ffffff', colour, 0.22),
    accent,
    'on-accent': onAccent,
  };
}
