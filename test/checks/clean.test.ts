import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/pledge.ts';
import { compileText } from '../policies.ts';

const policies = Object.fromEntries(
  globSync(new URL('clean/*.pledge', import.meta.url).pathname).map((file) => [
    basename(file, '.pledge'),
    readFileSync(file, 'utf8'),
  ]),
);

test.each(Object.entries(policies))('of %s, which was written with care, there is nothing to say', (_, text) => {
  const told = check(compileText(text)).findings.map(({ code, span, message }) => `${span.line} ${code} ${message}`);
  expect(told).toEqual([]);
});

/** One slip, and what is said of it and of nothing else. */
test.each([
  ['fernhill', 'P0412', 'outside office hours', 'every day 5pm to 9am\n  Saturday, Sunday 24 hours a day'],
  ['fernhill', 'P0427', '5pm\n  closed on holidays', '5pm'],
  ['fernhill', 'P0425', /\n {2}approved .*\n {2}review .*/, ''],
  ['fernhill', 'P0426', /\ncalendar\n.*\n.*\n/, '\n'],
  ['fernhill', 'P0434', /2 Mill Road, Fernhill FH1 2BB/g, 'Mill House'],
  ['fernhill', 'P0611', /\nglossary\n(?: {2}.*\n)*/, '\n'],
  ['fernhill', 'P0429', /\n {2}we will answer calls within 30 seconds.*\n.*/, ''],
  ['fernhill', 'P0437', 'acknowledge emails by the end of the next working day', 'acknowledge emails within 24 hours'],
  ['fernhill', 'P0602', 'see visitors within 10 minutes of arrival', 'see visitors as soon as possible'],
  ['fernhill', 'P0407', /\n {2}then .*/, ''],
  ['fernhill', 'P0431', /\n {2}raise by .*/, ''],
  ['fernhill', 'P0444', 'every 3 years, next March 2029', 'next March 2029'],
  ['fernhill', 'P0445', 'raise by         telephone, email, letter', 'raise by         telephone, email'],
  ['fernhill', 'P0610', 'monitoring Call report\n  every            month', 'monitoring Call report'],
  ['fernhill', 'P0416', 'every 3 years, next March 2029', 'every 2 years, next March 2029'],
  [
    'harbourside',
    'P0404',
    '"use plain English"',
    '"use plain English"\n  we will reply to urgent enquiries within 1 working day',
  ],
  ['harbourside', 'P0435', 'for tenants in sheltered housing', 'for some leaseholders'],
  ['harbourside', 'P0440', 'reply to live chats', 'answer live chats immediately\n  we will reply to live chats'],
  ['harbourside', 'P0615', '"use plain English"', '"use plain English" \n    | More is to be confirmed.'],
  ['harbourside', 'P0614', '"use plain English"', '"use plain English, and answer without delay"'],
  ['harbourside', 'P0703', 'Domestic Abuse Policy', 'DA Policy'],
  ['harbourside', 'P0706', 'Easy Read, audio', 'Easy Read, audio tape'],
  ['harbourside', 'P0803', '"use plain English"', '"ALWAYS use plain English"'],
  ['harbourside', 'P0804', '"use plain English"', '"to use plain English"'],
  ['harbourside', 'P0805', 'pages            12', 'pages            4'],
] as const)('a slip in %s is found: %s', (name, code, good, bad) => {
  const text = policies[name] ?? '';
  const slipped = text.replace(good, bad);
  expect(slipped).not.toBe(text);
  expect([...new Set(check(compileText(slipped)).findings.map((of) => of.code))]).toEqual([code]);
});
