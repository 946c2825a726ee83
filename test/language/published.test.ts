import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { published } from '../../src/cli/published.ts';
import * as all from '../../src/language/clauses/index.ts';
import type { Block } from '../../src/language/define.ts';
import { blocks } from '../../src/language/index.ts';
import { topics } from '../../src/language/topics.ts';
import { values } from '../../src/language/values.ts';
import { lex } from '../../src/syntax/lexer.ts';
import { outline } from '../../src/syntax/outline.ts';
import { marginBlocks } from '../../src/syntax/publish/all-blocks.ts';
import { ownWords } from '../../src/syntax/publish/reference/block-list.ts';
import { first } from '../../src/syntax/publish/reference/layout.ts';
import { sayings } from '../../src/syntax/publish/reference/sayings.ts';
import { readers } from '../../src/syntax/values.ts';
import { compiled } from './compiled.ts';
import { file, laidOut, read, words } from './pledge.ts';

const printed = published(file('grammar/vocabulary/housing.pledge'));

test.each(Object.entries(printed))(
  '%s is printed from the definitions as they are (if not: npm run print)',
  (path, text) => {
    expect(file(path)).toBe(text);
  },
);

test('the reference has a place for every clause, and every block', () => {
  expect(topics.flatMap(([, clauses]) => clauses.map(({ name }) => name)).toSorted()).toEqual(
    Object.values(all)
      .map(({ name }) => name)
      .toSorted(),
  );
  const names = (of: readonly Block[]) => of.map(({ name }) => name).toSorted();
  expect(names(marginBlocks())).toEqual(names(Object.values(blocks)));
});

test('the reference shows every finding', () => {
  const page = printed['grammar/reference.md'] ?? '';
  expect(catalogue.filter(({ code }) => !page.includes(`#### ${code}\n`))).toEqual([]);
});

test.each(Object.entries(values))('the examples of a %s are read as that, whole', (kind, { examples }) => {
  const wholly = examples.filter((example) => {
    // A title ends where its reason begins.
    const lexemes = lex(outline(kind === 'title' ? `${example} because` : example)[0] as never);
    return (
      readers[kind as keyof typeof readers](lexemes, 0, words)[0]?.next === lexemes.length - (kind === 'title' ? 1 : 0)
    );
  });
  expect(wholly).toEqual(examples);
});

test.each([first, ownWords])('the policies that the reference shows have no finding, and are laid out', (policy) => {
  expect(read(policy).findings).toEqual([]);
  expect(laidOut(policy)).toBe(`${policy}\n`);
});

test.each(sayings)('“%s” is written so that it is read without a finding', (_, written) => {
  const text = `section Any\n${written.replace(/^/gm, '  ')}\n`;
  expect(read(text).findings).toEqual([]);
  expect(compiled(text).findings.filter((finding) => !/P020[78]/.test(finding))).toEqual([]);
  expect(laidOut(text)).toBe(text);
});

test('every link of the reference leads somewhere', () => {
  const page = printed['grammar/reference.md'] ?? '';
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !headings.includes(to))).toEqual([]);
});

test('every rule of the grammar is made of rules, and used', () => {
  const rules = (printed['grammar/pledge.ebnf'] ?? '')
    .replace(/\(\*[\s\S]*?\*\)/g, '')
    .replace(/\?[^?]*\?/g, '')
    .replace(/"[^"]*"/g, '');
  const defined = [...rules.matchAll(/^([a-z-]+)\s*=/gm)].map(([, name = '']) => name);
  const used = new Set(
    [...rules.matchAll(/(?<![\w-])([a-z][a-z-]*)(?![\w-]|\s*\n?\s*=)/g)].map(([, name = '']) => name),
  );
  expect([...used].filter((name) => !defined.includes(name))).toEqual([]);
  expect(defined.filter((name) => name !== 'policy' && !used.has(name))).toEqual([]);
  expect(new Set(defined).size).toBe(defined.length);
});
