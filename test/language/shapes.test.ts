import { describe, expect, test } from 'vitest';
import type { Block, Form } from '../../src/language/define.ts';
import { blocks, clauses, statements } from '../../src/language/index.ts';
import { type Part, partsOf } from '../../src/syntax/shape.ts';

/**
 * Two tokens tell what is meant: a person who reads a policy need not look further ahead, and nor need a parser that
 * somebody makes from the published grammar. So every place at which one must choose is looked at here: the first two
 * tokens of one way on must not be those of another.
 */
type Start = readonly string[];

const end = 'the end';

/** The first two tokens of some parts, and of what may follow them. */
function starts(parts: readonly Part[], after: readonly Start[]): Start[] {
  const [first, ...rest] = parts;
  if (!first) return [...after];
  const then = starts(rest, after);
  if (first.is === 'optional') return [...starts(atLeastOne(first.parts), then), ...then];
  const tokens = tokensOf(first);
  if (first.is !== 'gap' || first.many === '') return before(tokens, then);
  const again =
    first.many === '+'
      ? before(['and'], before(tokens, [[]]))
      : [...before(['and'], before(tokens, [[]])), ...before(tokens, [[]])];
  const some = before(tokens, [...again, ...then]);
  return first.many === '+' ? some : [...some, ...then];
}

/** What may be left out is not there and empty too. */
const atLeastOne = (parts: readonly Part[]): Part[] =>
  parts.map((part) => (part.is === 'gap' && part.many === '*' ? { ...part, many: '+' } : part));

const before = (tokens: readonly string[], then: readonly Start[]): Start[] =>
  tokens.flatMap((token) => then.map((start) => [token, ...start].slice(0, 2)));

function tokensOf(part: Exclude<Part, { is: 'optional' }>): string[] {
  return part.is === 'gap' ? part.kinds.map((kind) => `<${kind}>`) : part.words;
}

const shown = (all: readonly Start[]): string[] => [...new Set(all.map((start) => start.join(' ')))];
const shared = (some: readonly Start[], others: readonly Start[]): string[] => {
  const known = new Set(shown(others));
  return shown(some).filter((start) => known.has(start));
};

const clauseList: readonly Form[] = Object.values(clauses);
/** What may follow a clause: the end of the line, or another clause. */
const following: Start[] = [[end], ...clauseList.flatMap((of) => starts(partsOf(of.shape), [[]]))];

/** Tails of clauses that could not be told from what follows. */
function tails(form: Form, after: readonly Start[]): string[] {
  const parts = partsOf(form.shape);
  return parts.flatMap((part, i) => {
    const then = starts(parts.slice(i + 1), after);
    if (part.is === 'optional') return shared(starts(atLeastOne(part.parts), then), then);
    if (part.is !== 'gap' || part.many === '') return [];
    const more =
      part.many === '+' ? before(['and'], [[]]) : [...before(['and'], [[]]), ...before(tokensOf(part), [[]])];
    return shared(
      more,
      then.map((start) => start.slice(0, 1)),
    );
  });
}

const linesOf = (block: Block): [string, Form][] => [
  [block.name, { ...block, shape: block.opens }],
  ...Object.values({ ...block.fields, ...block.entries }).map((form): [string, Form] => [
    `${block.name}, ${form.name}`,
    form,
  ]),
  ...(block.blocks ?? []).flatMap(linesOf),
];

describe('two tokens tell what is meant', () => {
  test('of any two clauses, which it is', () => {
    const pairs = clauseList.flatMap((one, i) =>
      clauseList.slice(i + 1).flatMap((other) => {
        const both = shared(starts(partsOf(one.shape), following), starts(partsOf(other.shape), following));
        return both.map((start) => `${one.name} or ${other.name}: ${start}`);
      }),
    );
    expect(pairs).toEqual([]);
  });

  test('of the tail of a clause, whether it goes on; these could be clauses of their own, and belong to the clause before them', () => {
    const found = clauseList.flatMap((form) => tails(form, following).map((start) => `${form.name}: ${start}`));
    expect(found).toEqual([
      'between: on <weekdays>',
      'between: over <weekdays>',
      'between: at <weekdays>',
      'vagueLimit: after <event>',
      'within: after <event>',
    ]);
  });

  test.each(Object.values(statements).map((form) => [form.name, form] as const))('in a %s', (_, form) => {
    expect(tails(form, following)).toEqual([]);
  });

  test.each(Object.values(blocks).flatMap(linesOf))('in %s', (_, form) => {
    expect(tails(form, [[end]])).toEqual([]);
  });
});
