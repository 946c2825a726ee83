import type { Figure } from '../document.ts';

/** “ME1 1AA”: every address by post in the United Kingdom has one, and few other words look like it. */
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})\b/g;
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Place|Square|Terrace|Close|Court|Crescent|Way|Gardens|Row|Wynd|Quay';
const street = new RegExp(`\\b\\d{1,4}[A-Z]?(?:[-–]\\d{1,4})?,? (?:\\p{Lu}[\\p{L}’']+ ){1,3}(?:${kinds})\\b`, 'gu');
/** What may stand before a postcode: numbers, and words with capitals, with commas between. */
const before = /(?:(?:\d{1,4}[A-Z]?(?:[-–]\d{1,4})?|\p{Lu}[\p{L}’'.-]*|of|on|the|upon)(?:, ?| |\n))*$/u;
const longest = 150;

/**
 * Addresses by post, known by their postcode; without one by the street, or where they are among `places`, which a
 * specification gives without either.
 */
export function addressesIn(text: string, places: readonly string[]): Figure[] {
  let last = 0;
  const coded = [...text.matchAll(postcode)].map(({ 0: code, 1: outward = '', 2: inward = '', index }) => {
    const start = Math.max(last, index - longest);
    last = index + code.length;
    const lead = before.exec(text.slice(start, index))?.[0].trimStart() ?? '';
    return address(`${outward} ${inward}`, index - lead.length, index + code.length);
  });
  const others = [street, ...places.map(wholeWords)]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => address(words.toLowerCase().replaceAll(/[\s,]+/g, ' '), index, index + words.length));
  return [...coded, ...others.filter(({ from }) => !coded.some((of) => of.from <= from && from < of.to))];
}

/** The addresses of a specification that nothing but their words tells from other words. */
export function placesIn(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].filter((words) => addressesIn(words, []).length === 0);
}

const address = (value: string, from: number, to: number): Figure => ({ kind: 'address', value, from, to });

const wholeWords = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\d])`,
    'giu',
  );
