import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { contrast, darken, isColour, lighten, mix } from './colour.ts';
import {
  imageNotDescribed,
  noColour,
  paleColour,
  unknownInBrand,
  unreadableBrand,
  unusableLogo,
} from './diagnostics.ts';

/** What an association looks like: its colours as CSS hexadecimal, its logo as a `data:` address. */
export interface Brand {
  colour: string;
  accent: string;
  logo?: { src: string; alt: string };
  strapline?: string;
}

/** A brand, and what was found in the file that it was read from; what is wrong falls back to the default. */
export interface BrandReading {
  brand: Brand;
  findings: Finding[];
}

const fallback: Brand = { colour: '#1d4f63', accent: '#f2b84b' };

/** The file of a logo: its text, or why it cannot be had, in a sentence. */
export type Logo = { svg: string } | { trouble: string };

/**
 * Reads a brand file: `colour`, `accent`, `logo`, `logo description`, `strapline`, of which any may be missing.
 * @param data the parsed YAML. @param text the file itself, for the places. @param logoAt gives the logo of that name.
 */
export function brandFrom(data: unknown, text = '', logoAt: (name: string) => Logo = noLogo): BrandReading {
  if (data === null || data === undefined) return { brand: fallback, findings: [] };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const trouble = 'it is a list of names and values, such as “colour: "#1d4f63"”.';
    return { brand: fallback, findings: [raise(unreadableBrand, { trouble }, spanOf(text, ''))] };
  }
  const given = data as Record<string, unknown>;
  const unknown = Object.keys(given).filter((name) => !fields.includes(name));
  const colours = (['colour', 'accent'] as const).map((name) => colourIn(given, name, text));
  const [colour = fallback.colour, accent = fallback.accent] = colours.map((of) => of.colour);
  const logo = logoIn(given, text, logoAt);
  const brand: Brand = {
    colour,
    accent,
    ...(typeof given.strapline === 'string' && { strapline: given.strapline }),
    ...(logo.logo && { logo: logo.logo }),
  };
  const findings = [
    ...unknown.map((name) => raise(unknownInBrand, { name, known: fields.join(', ') }, spanOf(text, name))),
    ...colours.flatMap((of) => of.findings),
    ...tooPale(brand, text),
    ...logo.findings,
  ];
  return { brand, findings };
}

const fields = ['colour', 'accent', 'logo', 'logo description', 'strapline'];

function colourIn(given: Record<string, unknown>, name: 'colour' | 'accent', text: string) {
  const value = given[name];
  if (isColour(value)) return { colour: value.toLowerCase(), findings: [] };
  const findings =
    value === undefined ? [] : [raise(noColour, { name, value: String(value ?? '') }, spanOf(text, name))];
  return { colour: fallback[name], findings };
}

/** The colour in which words are printed is made darker where it would be too pale. */
function tooPale(brand: Brand, text: string): Finding[] {
  const darker = lightPalette(brand).brand;
  if (darker === brand.colour) return [];
  const words = { colour: brand.colour, contrast: contrast(brand.colour, '#ffffff').toFixed(1), darker };
  return [raise(paleColour, words, spanOf(text, 'colour'))];
}

function logoIn(given: Record<string, unknown>, text: string, logoAt: (name: string) => Logo) {
  const { logo: name, 'logo description': alt } = given;
  if (name === undefined || name === null) return { findings: [] };
  const at = spanOf(text, 'logo');
  const isDrawing = typeof name === 'string' && /\.svg$/i.test(name);
  const file = isDrawing ? logoAt(name) : { trouble: 'give the name of an SVG file, such as “logo: meadowbank.svg”.' };
  if ('trouble' in file) return { findings: [raise(unusableLogo, { logo: String(name), trouble: file.trouble }, at)] };
  if (typeof alt !== 'string' || !alt.trim()) return { findings: [raise(imageNotDescribed, {}, at)] };
  return { logo: { src: svgAddress(file.svg), alt: alt.trim() }, findings: [] };
}

const noLogo = (): Logo => ({ trouble: 'there is no such file.' });

/** The line on which a value is named; of a file as a whole, its first. */
function spanOf(text: string, name: string): Span {
  const lines = text.split(/\r?\n/);
  const at =
    name === ''
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.startsWith(`${name}:`)),
        );
  return { line: at + 1, from: 0, to: Math.max(1, lines[at]?.trimEnd().length ?? 1) };
}

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
