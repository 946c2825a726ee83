import { describe, expect, test } from 'vitest';
import type { Block, Form } from '../../src/language/define.ts';
import { clauses, statements } from '../../src/language/index.ts';
import { allBlocks } from '../../src/syntax/publish/all-blocks.ts';
import { compiled } from '../language/compiled.ts';
import { meaningOf } from '../language/meaning.ts';
import { read } from '../language/pledge.ts';
import { variantsOf } from '../language/samples.ts';

/**
 * Nothing that an author writes is lost: of any two ways of filling a clause, a field, an entry or a heading that do
 * not mean the same line by line, the compiled policies differ; and of each, from the policy without it.
 */

/** Words that mean the same, by design; the first stands for all. */
const synonyms: readonly (readonly string[])[] = [
  ['immediately', 'straight away', 'at once', 'on receipt'],
  ['24 hours a day', '24 hours a day, 7 days a week', 'day and night', 'all year round', 'at all times'],
  ['contact', 'point of contact'],
  ['every', 'each'],
  ['holidays', 'bank holidays', 'public holidays'],
  ['not', 'never', 'do not'],
  ['annually', 'yearly'],
  ['on', 'upon', 'at'],
  ['may', 'can'],
  ['notice', 'notice before', 'notice of', 'notice to', 'before'],
  ['clear notice', 'clear notice before'],
  ['bank holidays in England and Wales', 'bank holidays in England', 'bank holidays in Wales'],
  ['counting the day of receipt', 'counting from the day of receipt'],
  ['met', 'in time'],
  ['missed', 'late'],
];
const plain = new Map(synonyms.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));

/** Lists in which “and” and “or” are two things: circumstances, actions, and promises in words. */
const joining = new Set(['if', 'unless', 'action', 'words']);

/** What holds where nothing is said: to say it changes nothing. */
const defaults = new Set([
  ...['working days Monday to Friday', 'working days weekdays', 'due at the end of the day'],
  ...['bank holidays in England and Wales', 'bank holidays in England', 'bank holidays in Wales'].map(
    (of) => `holidays ${of}`,
  ),
  ...['within 10 working days', 'as soon as possible and within 10 working days', 'about stage 1', 'about complaints'],
  ...['if "you are out" we will not aim to always reply to', 'please do not reply to'],
  ...['if "you are out" we will not aim to always reply to 80% of', 'within an average of 10 working days'],
  'about urgent, stage 1 or subject access requests',
  // What is shared says it already.
  ...['open Monday to Friday 9am to 5pm', 'open weekdays 9am to 5pm'],
]);

/** What a line means, with what is the same by design made the same. */
function canonical(value: unknown, gap = ''): unknown {
  if (Array.isArray(value)) {
    const join = value.some((of) => (of as { joined?: string }).joined === 'or') ? 'or' : 'and';
    const items = [...new Map(value.map((of) => [JSON.stringify(canonical(of, gap)), canonical(of, gap)])).values()];
    return joining.has(gap) && value.length > 1 ? [join, ...items] : items;
  }
  if (typeof value === 'string') return plain.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, of]) => (!['joined', 'words'].includes(key) || Array.isArray(of)) && !isWill(key, of),
  );
  return Object.fromEntries(kept.map(([key, of]) => [key, canonical(of, key)]));
}

/** “Will” may be left out before a hedge. */
const isWill = (key: string, of: unknown): boolean => key === 'modal' && JSON.stringify(of).includes('"will"');

interface Case {
  line: string;
  meaning: string;
  policy: string;
}

/** Each way of writing something, in its place, compiled; ways that are reported as mistakes are not promised to be kept. */
function casesOf(lines: readonly string[], place: (line: string) => string): Case[] {
  return lines.flatMap((line) => {
    const text = place(line);
    const { policy, findings } = compiled(text);
    if (findings.some((finding) => finding.startsWith('error') && !/P0207|P0208/.test(finding))) return [];
    return { line, meaning: JSON.stringify(canonical(meaningOf(read(text)))), policy: JSON.stringify(policy) };
  });
}

/** Pairs of lines that mean two things and are compiled to one. */
function lost(cases: readonly Case[]): string[] {
  const first = new Map<string, Case>();
  const pairs: string[] = [];
  for (const one of cases) {
    const known = first.get(one.policy);
    if (!known) first.set(one.policy, one);
    else if (known.meaning !== one.meaning && !defaults.has(one.line) && !defaults.has(known.line))
      pairs.push(`${known.line || '(nothing)'} = ${one.line || '(nothing)'}`);
  }
  return pairs;
}

const heading = `association Meadowbank Homes
policy Customer Care
office hours
  Monday to Friday 9am to 5pm
`;

/** A statement in a section, its clause on a line of its own under it. */
const underStatement = (clause: string, statement = 'we will reply to letters') => `${heading}section Letters
  ${statement}
    | Word for word.
${clause && `    ${clause}\n`}`;

const inFallback = (clause: string) => `${heading}section Letters
  we will reply to letters within 5 minutes
    otherwise ${clause}
`;

const atHead = (clause: string) => `${heading}section Letters
${clause && `  ${clause}\n`}  we will reply to letters
`;

const atHeadOfStage = (clause: string) =>
  `${heading}procedure complaints
  stage 1
${clause && `    ${clause}\n`}    we will reply in any case
`.replace(' in any case', '');

const underField = (clause: string) => `${heading}section Information
  facility "large print"
${clause && `    ${clause}\n`}`;

const atHeadOfBlock = (clause: string) => `${heading}monitoring Survey
${clause && `  ${clause}\n`}  every 3 months
`;

const allClauses = Object.values(clauses).map((of) => [of.name, of] as const);
const heads = allClauses.filter(([, { heads }]) => heads);
const underLines = ['cited', 'when', 'unless', 'free', 'vagueCondition', 'occasion', 'note', 'accept', 'fee'];
const ofLines = allClauses.filter(([name]) => underLines.includes(name));

/** What holds only for a statement, and after `otherwise` has nothing to say that is its own. */
const notInFallback = ['otherwise'];

describe('a clause', () => {
  test.each(allClauses)('%s, under a statement', (name, { shape }) => {
    const statement = name === 'payment' ? 'we will pay you' : undefined;
    const cases = casesOf(['', ...variantsOf(shape)], (clause) => underStatement(clause, statement));
    expect(cases.length).toBeGreaterThan(1);
    expect(lost(cases)).toEqual([]);
  });

  test.each(allClauses.filter(([name]) => !notInFallback.includes(name)))('%s, after otherwise', (_, { shape }) => {
    const cases = casesOf(['', ...variantsOf(shape)], inFallback);
    expect(cases.length).toBeGreaterThan(1);
    expect(lost(cases)).toEqual([]);
  });

  test.each(heads)('%s, at the head of a section', (_, { shape }) => {
    expect(lost(casesOf(['', ...variantsOf(shape)], atHead))).toEqual([]);
  });

  test.each(heads)('%s, at the head of a stage', (_, { shape }) => {
    expect(lost(casesOf(['', ...variantsOf(shape)], atHeadOfStage))).toEqual([]);
  });

  test.each(ofLines)('%s, under a facility', (_, { shape }) => {
    const cases = casesOf(['', ...variantsOf(shape)], underField);
    expect(cases.length).toBeGreaterThan(1);
    expect(lost(cases)).toEqual([]);
  });

  test.each(ofLines)('%s, in a block without statements', (_, { shape }) => {
    expect(lost(casesOf(['', ...variantsOf(shape)], atHeadOfBlock))).toEqual([]);
  });
});

describe('two clauses of one statement', () => {
  const usual = (name: string): string => variantsOf(clauses[name as keyof typeof clauses].shape)[0] ?? '';
  const names = Object.keys(clauses);
  /** “For tenants” and “to tenants” both tell whom it covers. */
  const isSame = (one: string, other: string) => one === other || (/Whom$/.test(one) && /Whom$/.test(other));
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((of) => JSON.stringify(sorted(of))).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, sorted(of)]));
  };
  const said = (...lines: string[]) => {
    const { policy, findings } = compiled(underStatement(lines.join('\n    ')));
    return findings.some((finding) => finding.startsWith('error')) ? undefined : JSON.stringify(sorted(policy));
  };
  const alone = new Map(names.map((name) => [name, said(usual(name))]));

  test.each(names)('%s keeps what the other says, in either order, or it is reported', (name) => {
    const wrong = names.flatMap((other) => {
      const both = said(usual(name), usual(other));
      const turned = said(usual(other), usual(name));
      if (both === undefined && turned === undefined) return [];
      const isKept = isSame(name, other) || (both !== alone.get(name) && both !== alone.get(other));
      return isKept && both === turned ? [] : [`${usual(name)} / ${usual(other)}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a statement', () => {
  const all: readonly Form[] = Object.values(statements);
  const places = {
    section: 'section Promises',
    channel: 'channel telephone "Phone us"',
    procedure: 'procedure complaints',
    'what we ask of you': 'what we ask of you',
  };
  for (const [name, opening] of Object.entries(places))
    test.each(all.map((of) => [of.name, of] as const))(`%s, in ${name}`, (_, { shape }) => {
      const cases = casesOf(variantsOf(shape), (line) => `${heading}${opening}\n  ${line}\n`);
      expect(cases.length).toBeGreaterThan(4);
      expect(lost(cases)).toEqual([]);
    });
});

describe('a line of a block', () => {
  const lines = allBlocks().flatMap(({ block, within }) =>
    Object.values({ ...block.fields, ...block.entries }).map(
      (of) => [`${block.name}, ${of.name}`, of, block, within] as const,
    ),
  );
  test.each(lines)('%s', (_, { shape }, block, within) => {
    const cases = casesOf(['', ...variantsOf(shape)], (line) => inBlock(line, block, within));
    expect(cases.length).toBeGreaterThan(1);
    expect(lost(cases)).toEqual([]);
  });

  const opening = (of: Block) => of.example.split('\n')[0] ?? '';

  function inBlock(line: string, block: Block, within?: Block): string {
    const outer = within ? `${opening(within)}\n` : '';
    const margin = within ? '  ' : '';
    const own = `${margin}${opening(block)}\n${line && `${margin}  ${line}\n`}`;
    return `${block.name === 'association' ? '' : 'association Meadowbank Homes\n'}${
      block.name === 'hours' ? '' : 'office hours\n  Monday to Friday 9am to 5pm\n'
    }${outer}${own}`;
  }
});

describe('the heading of a block', () => {
  const all = allBlocks().map((of) => [of.block.name, of] as const);
  test.each(all)('%s', (_, { block, within }) => {
    const [first = '', second = ''] = block.example.split('\n');
    const outer = within ? `${within.example.split('\n')[0]}\n` : '';
    const margin = within ? '  ' : '';
    const place = (line: string) => `${outer}${line && `${margin}${line}\n`}${second && `${margin}${second}\n`}`;
    const cases = casesOf([first, ...variantsOf(block.opens)], place);
    expect(cases.length).toBeGreaterThan(0);
    expect(lost(cases)).toEqual([]);
  });
});

describe('prose', () => {
  const all = allBlocks().filter(({ block }) => block.text);
  test.each(all.map((of) => [of.block.name, of] as const))('in %s', (_, { block, within }) => {
    const outer = within ? `${within.example.split('\n')[0]}\n` : '';
    const margin = within ? '  ' : '';
    const opening = `${margin}${block.example.split('\n')[0]}\n`;
    const cases = casesOf(
      ['', '| We listen.', '| We learn.'],
      (line) => `${outer}${opening}${line && `${margin}  ${line}\n`}`,
    );
    expect(cases.length).toBe(3);
    expect(lost(cases)).toEqual([]);
  });

  test('under a clause on a line of its own', () => {
    const place = (line: string) => `${underStatement('otherwise "we will say why"')}${line && `      ${line}\n`}`;
    expect(lost(casesOf(['', '| We listen.', '| We learn.'], place))).toEqual([]);
  });
});
