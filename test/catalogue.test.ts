import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../src/catalogue.ts';
import type { Diagnostic, Finding, Fix } from '../src/ground/diagnostic.ts';
import { mend } from '../src/ground/mend.ts';
import { brandFrom } from '../src/pages/brand.ts';
import { check, compile, vocabulary, withStandards } from '../src/pledge.ts';

/**
 * Every diagnostic keeps its word: what it shows as wrong is reported under its code and no other, and what it shows as
 * right is not reported at all; where it offers a mend, the mend does what it says. An example shows a few lines; the rest of a policy is added here, after it, so that it
 * lacks nothing else.
 */
const read = (file: string) => readFileSync(file, 'utf8');
const words = vocabulary(read('grammar/vocabulary/housing.pledge')).vocabulary;
const bound = withStandards(words, globSync('specs/standards/*.pledge').toSorted().map(read));
const on = Temporal.PlainDate.from('2026-11-22');

const association = `association Meadowbank Homes
  nation           Scotland
`;
const promise = `section Everything else
  we will "treat you with respect"
`;

/** What says that something is missing from a whole policy has examples that are whole. */
const whole = ['P0207', 'P0208'];

function complete(code: string, example: string): string {
  if (whole.includes(code)) return example;
  const has = (word: string) => new RegExp(`^${word} `, 'm').test(example);
  return [example, has('association') ? '' : association, promise].join('\n');
}

/** A few lines leave out most of what codes and law ask for, so only what is found about these is held against them. */
const wordsFor = (code: string) => (code.startsWith('P05') ? bound : words);

const codesIn = (code: string, text: string): string[] =>
  codesOf(check(compile(text, { vocabulary: wordsFor(code), on })).findings);

const codesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ code }) => code))];

/** There is a drawing under every name. */
const drawing = () => ({ svg: '<svg/>' });

function codesShown({ code, shows }: Diagnostic, example: string): string[] {
  if (shows === undefined) return codesIn(code, complete(code, example));
  return codesOf(brandFrom(parse(example), example, drawing).findings);
}

function mendsOf(code: string, example: string): Fix[] {
  const { findings } = check(compile(complete(code, example), { vocabulary: wordsFor(code), on }));
  return findings.flatMap((found) => (found.code === code && found.fix ? [found.fix] : []));
}

describe.for(catalogue.map((diagnostic) => [diagnostic.code, diagnostic] as const))('%s', ([code, diagnostic]) => {
  test('what is wrong is reported, and nothing else', () => {
    expect(codesShown(diagnostic, diagnostic.wrong)).toEqual([code]);
  });

  test('what is right is not', () => {
    expect(codesShown(diagnostic, diagnostic.right)).toEqual([]);
  });

  test('its words are sentences in plain English', () => {
    const says = diagnostic.says.strings.join('…');
    expect(says).toMatch(/^[“\p{Lu}…].*[.?…]$/u);
    expect(diagnostic.because).toMatch(/^[“\p{Lu}].*[.]$/su);
    for (const text of [says, diagnostic.because]) expect(text).not.toMatch(internal);
  });
});

/** Words of those who write compilers. */
const internal =
  /\b(token|parse[rd]?|lexeme|lexer|node|syntax|undefined|null|NaN|identifier|keyword|string|boolean|enum|schema|regex)\b|\[object/i;

test('each code is given once', () => {
  const codes = catalogue.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(
  catalogue.flatMap(({ code, wrong, shows }) => {
    if (shows !== undefined) return [];
    const fixes = mendsOf(code, wrong);
    return fixes.length > 0 ? [{ code, wrong, fixes }] : [];
  }),
)('the mend of $code mends it, and a safe one leaves nothing to report', ({ code, wrong, fixes }) => {
  const mended = codesIn(code, mend(complete(code, wrong), fixes).text);
  expect(mended).not.toContain(code);
  if (fixes.every(({ safe }) => safe)) expect(mended).toEqual([]);
});
