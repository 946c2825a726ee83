import { describe, expect, test } from 'vitest';
import type { Block, Clause, Form } from '../../src/language/define.ts';
import { clauses, statements } from '../../src/language/index.ts';
import { allBlocks, isDeclaration } from '../../src/syntax/publish/all-blocks.ts';
import type { Node, Read } from '../../src/syntax/tree.ts';
import { compiled, telling } from './compiled.ts';
import { laidOut, read } from './pledge.ts';

/**
 * Each example of the reference page as a small policy, with what it is compiled to beside it, in the folder
 * `examples`. After a change that is meant, `npm run cases -- test/language -u` writes both anew.
 */
const beside = (path: string): string => `./examples/${path}`;

const hours = 'office hours\n  Monday to Friday 9am to 5pm\n\n';
const indented = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);

/** The hours of which an example speaks. */
const prelude = (example: string): string => (/office hours|out of hours/.test(example) ? hours : '');

function readsIn(node: Node): Read[] {
  return [...(node.read ? [node.read] : []), ...node.clauses, ...node.children.flatMap(readsIn)];
}

/** What a policy promises and asks. */
function promised(policy: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(policy).filter(([key]) => key === 'commitments' || key === 'duties'));
}

const policyIn = (text: string) => telling(compiled(text).policy) as Record<string, unknown>;

const promises = (text: string): string => pretty(promised(policyIn(text)));

function everything(text: string): string {
  const { format, vocabulary, ...policy } = policyIn(text);
  return pretty(policy);
}

function declared(text: string): string {
  const own = read(text).vocabulary.declared.filter((word) => word.own);
  return pretty(own.map(({ span, own, ...word }) => telling(word)));
}

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const fileName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function isReadAs(name: string, document: string): void {
  const { tree, findings } = read(document);
  expect(findings).toEqual([]);
  expect(tree.nodes.flatMap(readsIn).filter(({ form }) => form === name).length).toBeGreaterThan(0);
  expect(laidOut(document)).toBe(document);
}

describe('clauses', () => {
  const all: readonly Clause[] = Object.values(clauses);
  test.each(all.map((clause) => [clause.name, clause] as const))('%s', async (name, { example }) => {
    const document = `${prelude(example)}section Example\n${indented(example)}\n`;
    isReadAs(name, document);
    await expect(document).toMatchFileSnapshot(beside(`clauses/${fileName(name)}.pledge`));
    await expect(promises(document)).toMatchFileSnapshot(beside(`clauses/${fileName(name)}.json`));
  });
});

describe('statements', () => {
  const all: readonly Form[] = Object.values(statements);
  test.each(all.map((form) => [form.name, form] as const))('%s', async (name, { example }) => {
    const document = `section Example\n${indented(example)}\n`;
    isReadAs(name, document);
    await expect(document).toMatchFileSnapshot(beside(`statements/${name}.pledge`));
    await expect(promises(document)).toMatchFileSnapshot(beside(`statements/${name}.json`));
  });
});

describe('blocks', () => {
  const shownIn = (block: Block, within?: Block) => {
    const opening = within ? `${within.example.split('\n')[0]}\n` : '';
    return `${prelude(block.example)}${opening}${indented(block.example, within ? '  ' : '')}\n`;
  };
  test.each(allBlocks().map(({ block, within }) => [block.name, block, within] as const))(
    '%s',
    async (name, block, within) => {
      const document = laidOut(shownIn(block, within));
      isReadAs(name, document);
      expect(document.replace(/ +/g, ' ')).toBe(shownIn(block, within).replace(/ +/g, ' '));
      const said = isDeclaration(block) ? declared(document) : everything(document);
      await expect(document).toMatchFileSnapshot(beside(`blocks/${fileName(name)}.pledge`));
      await expect(said).toMatchFileSnapshot(beside(`blocks/${fileName(name)}.json`));
    },
  );
});

describe('the facts and lines of a block', () => {
  const holding = allBlocks().filter(({ block }) => Object.keys({ ...block.fields, ...block.entries }).length > 0);
  test.each(holding.map(({ block, within }) => [block.name, block, within] as const))(
    '%s',
    async (name, block, within) => {
      const lines: Form[] = Object.values({ ...block.fields, ...block.entries });
      const opening = block.example.split('\n')[0] ?? '';
      const outer = within ? `${within.example.split('\n')[0]}\n` : '';
      const own = `${opening}\n${lines.map(({ example }) => indented(example)).join('\n')}\n`;
      const spoken = lines.map(({ example }) => example).join('\n');
      const text = `${name === 'hours' ? '' : prelude(spoken)}${outer}${indented(own, within ? '  ' : '')}`;
      const document = laidOut(text);
      // Facts that contradict one another may be remarked; none may be misread.
      expect(read(document).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(document.replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '));
      const forms = read(document)
        .tree.nodes.flatMap(readsIn)
        .map(({ form }) => form);
      expect(forms).toEqual(expect.arrayContaining(lines.map((line) => line.name)));
      await expect(document).toMatchFileSnapshot(beside(`lines/${fileName(name)}.pledge`));
      await expect(isDeclaration(block) ? declared(document) : everything(document)).toMatchFileSnapshot(
        beside(`lines/${fileName(name)}.json`),
      );
    },
  );
});
