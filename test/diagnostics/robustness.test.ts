import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/ground/report.ts';
import { readPolicy } from './read-policy.ts';

/**
 * Whatever a file holds, it is read to its end, every finding stands in it, and no finding speaks of anything that its
 * author never wrote or heard of.
 */
const ocean = readFileSync('specs/ocean-housing.pledge', 'utf8');
const internal = /undefined|\bnull\b|NaN|\[object|function|TypeError|<\w+>|\bP0000\b|lexeme|token/;

function readsToItsEnd(text: string): void {
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/);
  for (const { span, message, hint, related, code } of readPolicy(text)) {
    expect(code).toMatch(/^P\d{4}$/);
    expect(span.line).toBeGreaterThan(0);
    expect(span.line).toBeLessThanOrEqual(Math.max(1, lines.length));
    expect(span.from).toBeGreaterThanOrEqual(0);
    expect(span.to).toBeGreaterThanOrEqual(span.from);
    for (const of of related) expect(of.span.line).toBeLessThanOrEqual(Math.max(1, lines.length));
    const own = text.match(internal)?.[0];
    if (own === undefined) expect(`${message} ${hint ?? ''}`).not.toMatch(internal);
    expect(message.length).toBeLessThan(1000);
  }
}

describe('odd files', () => {
  const odd: [string, string][] = [
    ['an empty file', ''],
    ['an empty line', '\n'],
    ['comments alone', '# one\n# two\n'],
    ['spaces and tabs', '  \t\n\t\t\n'],
    ['NULs', '\0'.repeat(10_000)],
    ['a byte order mark', '\ufeff'],
    ['one quotation mark', '"'],
    ['a bar', '|'],
    ['a bar in a section', 'section A\n  |'],
    ['a colon', ':'],
    ['marks alone', '., ;: ""\n  "" "" ,,, ...\n'],
    ['a million characters in one quotation', `section A\n  we will "${'a '.repeat(500_000)}"\n`],
    ['a line of ten megabytes', `section A\n  we will reply to ${'letters, '.repeat(1_100_000)}\n`],
    ['one word of ten megabytes', `section A\n  we will ${'a'.repeat(10_000_000)}\n`],
    ['ten megabytes of prose', `section A\n  | ${'b '.repeat(5_000_000)}\n`],
    ['deep indentation', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}section A`).join('\n')],
    ['deep prose', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}| a`).join('\n')],
    ['carriage returns', ocean.replaceAll('\n', '\r')],
    [
      'letters of every script',
      'section Ελληνικά\n  we will "ответить" within 10 working days\n  我们会 回复\n  🏠 🏠\n',
    ],
    ['names of everything', '__proto__\n  constructor toString\n  hasOwnProperty __proto__\n'],
  ];
  test.for(odd)('%s', ([, text]) => readsToItsEnd(text));

  test('what is not text is told once, not a thousand times', () => {
    expect(readPolicy('\0'.repeat(10_000)).length).toBeLessThan(4);
    expect(readPolicy(`section A\n  we will reply to ${'letters, '.repeat(100_000)}\n`).length).toBeLessThan(5);
  });
});

describe('what nobody would write', () => {
  const words = fc.constantFrom(
    ...'we will you please section channel letters reply to within 10 working days if "a" " | # , : . - 9am to 5pm for 90% of stage 1 by clause hours every'.split(
      ' ',
    ),
  );
  const line = fc.tuple(
    fc.nat({ max: 6 }),
    fc.array(fc.oneof({ weight: 5, arbitrary: words }, fc.string({ unit: 'grapheme' })), { maxLength: 12 }),
  );
  const file = fc
    .array(line, { maxLength: 12 })
    .map((lines) => lines.map(([indent, of]) => ' '.repeat(indent) + of.join(' ')).join('\n'));

  test('lines of known and unknown words', () =>
    fc.assert(fc.property(file, readsToItsEnd), { numRuns: 200, seed: 1 }));

  test('any bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 600 }).map((of) => new TextDecoder().decode(of));
    fc.assert(fc.property(bytes, readsToItsEnd), { numRuns: 200, seed: 2 });
  });
});

describe('a policy that stops short', () => {
  const text = readFileSync('specs/south-western-housing-society.pledge', 'utf8');
  test('anywhere', () => {
    for (let length = 0; length < text.length; length += 37) readsToItsEnd(text.slice(0, length));
  });

  test('within its first lines, letter by letter', () => {
    for (let length = 0; length < 700; length++) readsToItsEnd(text.slice(0, length));
  });
});

describe('time grows no faster than the file', () => {
  /** Of the processor, since others may be at work on the same machine. */
  const time = (text: string) => {
    const start = process.cpuUsage();
    readPolicy(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const broken = ocean.replaceAll('we will', 'we wil').replaceAll('clause ', 'claus ');
  const files: [string, (times: number) => string][] = [
    ['a good policy, again and again', (times) => ocean.repeat(times)],
    ['a bad one', (times) => broken.repeat(times)],
    ['lines at the margin', (times) => 'nothing that is known\n'.repeat(50 * times)],
    [
      'ever deeper lines',
      (times) => Array.from({ length: 100 * times }, (_, i) => `${' '.repeat(i % 500)}we will visit you`).join('\n'),
    ],
    ['one long line', (times) => `section A\n  we will reply to ${'letters and emails '.repeat(60 * times)}`],
    ['lines of prose', (times) => `section A\n${'  | Some words of prose.\n'.repeat(300 * times)}`],
  ];
  test.for(files)('%s', ([, make]) => {
    time(make(1));
    const small = Math.min(time(make(1)), time(make(1)), time(make(1)));
    const large = Math.min(time(make(8)), time(make(8)));
    expect(large).toBeLessThan(8 * 3 * small + 50_000);
  });

  test('a hundred thousand lines', { timeout: 120_000 }, () => {
    const lines = 'section Letters\n  we will reply to letters within 10 working days of receipt\n    clause 5.2\n\n';
    expect(readPolicy(lines.repeat(25_000)).filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  test('every message fits on a page', () => {
    const text = 'section A\n  we will befriend the tenants of our homes within 10 working days\n'.repeat(20);
    expect(report(readPolicy(text), { file: 'a.pledge', text }).length).toBeLessThan(400 * 25);
  });
});
