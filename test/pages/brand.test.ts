import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brand, brandFrom, darkPalette, lightPalette, type Palette } from '../../src/pages/brand.ts';
import { contrast } from '../../src/pages/colour.ts';

const colour = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const brand = fc.record({ colour, accent: colour });

/** What stands as text on what. */
const pairs: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['brand', 'paper'],
  ['brand', 'tint'],
  ['link', 'paper'],
  ['link', 'tint'],
  ['on-panel', 'panel'],
];

const drawing = () => ({ svg: '<svg/>' });
const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

function weakest(palette: Palette): number {
  return Math.min(...pairs.map(([text, ground]) => contrast(palette[text], palette[ground])));
}

describe('a brand', () => {
  test('contrast is that of WCAG 2: 21 for black on white, 4.48 for #777777', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  test('whatever its colours, every text has a contrast of 7 and more, by day and by night', () => {
    fc.assert(
      fc.property(brand, (any: Brand) => {
        expect(weakest(lightPalette(any))).toBeGreaterThanOrEqual(7);
        expect(weakest(darkPalette(any))).toBeGreaterThanOrEqual(7);
      }),
      {
        examples: [
          [{ colour: '#ffffff', accent: '#000000' }],
          [{ colour: '#000000', accent: '#ffffff' }],
          [{ colour: '#ffff00', accent: '#ffff00' }],
        ],
      },
    );
  });

  test('the icon on the accent can be told from it, 3 and more', () => {
    fc.assert(
      fc.property(brand, (any: Brand) => {
        const { accent, 'on-accent': icon } = lightPalette(any);
        expect(contrast(accent, icon)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('by night a colour keeps its hue', () => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(darkPalette({ colour: '#1e5b3a', accent: '#ffffff' }).brand.slice(at, at + 2), 16),
    );
    expect(green).toBeGreaterThan(Math.max(red ?? 0, blue ?? 0) + 20);
  });

  test('a dark colour is taken as it is', () => {
    expect(lightPalette({ colour: '#0b3d5c', accent: '#5cc6c0' }).brand).toBe('#0b3d5c');
  });

  test('what cannot be used is named, and the rest is kept', () => {
    const { brand, findings } = brandFrom({ colour: 'red', accent: '#FFCC00', motto: 'x' }, 'colour: red\nmotto: x');
    expect(brand.accent).toBe('#ffcc00');
    expect(brand.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(findings.map(({ span, message }) => [span.line, message])).toEqual([
      [2, 'I do not know “motto” in a brand. It may hold colour, accent, logo, logo description, strapline.'],
      [1, 'The colour “red” is no colour: write six figures after a #, in quotes, such as "#1d4f63".'],
    ]);
  });

  test('a logo needs words for those who cannot see it', () => {
    const { brand, findings } = brandFrom({ logo: 'a.svg' }, '', drawing);
    expect(brand.logo).toBeUndefined();
    expect(codesOf(findings)).toEqual(['P0802']);
    expect(brandFrom({ logo: 'a.svg', 'logo description': 'A house' }, '', drawing).brand.logo?.alt).toBe('A house');
  });

  test.each(['a.png', 7, 'missing.svg'])('a logo that is %j cannot be used', (logo) => {
    const { brand, findings } = brandFrom({ logo, 'logo description': 'A house' });
    expect(brand.logo).toBeUndefined();
    expect(codesOf(findings)).toEqual(['P0809']);
  });

  test('a colour too pale for words is told with its contrast and the darker shade that is printed', () => {
    const [found, ...others] = brandFrom({ colour: '#2f9e8f' }).findings;
    expect(found).toMatchObject({ code: 'P0801', severity: 'note' });
    expect(found?.message).toContain(
      `The leaflet uses ${lightPalette({ colour: '#2f9e8f', accent: '#f2b84b' }).brand}`,
    );
    expect(found?.message).toContain(`${contrast('#2f9e8f', '#ffffff').toFixed(1)} to 1`);
    expect(others).toEqual([]);
  });

  test.each([null, undefined, {}])('there is one for an association without: %j', (data) => {
    expect(brandFrom(data).findings).toEqual([]);
    expect(weakest(lightPalette(brandFrom(data).brand))).toBeGreaterThanOrEqual(7);
  });

  test.each(['blue', 7, ['#123456']])('a file that holds %j is no brand', (data) => {
    expect(codesOf(brandFrom(data).findings)).toEqual(['P0808']);
  });
});
