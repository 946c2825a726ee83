import type { Block, Form } from '../language/define.ts';
import { blocks, clauses, statements } from '../language/index.ts';
import { automata, type State } from './automaton.ts';
import { type FirstWords, firstWords } from './first-words.ts';
import { LineParser, type ReadLine } from './grammar.ts';
import type { Lexeme } from './lexer.ts';
import type { Step } from './read-line.ts';

/** One way in which a line can be read where it stands. */
export interface Option {
  rule: string;
  kind: 'block' | 'field' | 'entry' | 'statement' | 'clauses';
  block?: Block;
}

/** The grammar, ready to read lines. Made once; holds nothing of any file. */
export interface Grammar {
  start: (rule: string) => State;
  /** Those of some options whose lines can begin as this one does. */
  among: FirstWords;
  /** What a way through a line says. */
  read: (rule: string, path: readonly Step[], lexemes: readonly Lexeme[], line: number) => ReadLine;
}

/** The declarations at the margin. Hours come last, since any line may end in “hours”. */
export const topBlocks: readonly Block[] = [...Object.values(blocks).filter((of) => of !== blocks.hours), blocks.hours];

/** The words with which declarations begin. */
export const openers: ReadonlySet<string> = new Set(
  topBlocks.map((block) => block.opens.split(' ')[0] as string).filter((word) => !word.startsWith('{')),
);

const linesOf = (block: Block): (readonly [string, Form])[] => [
  [block.name, { name: block.name, shape: block.opens, meaning: block.meaning, example: block.example }],
  ...Object.values({ ...block.fields, ...block.entries }).map((form) => [`${block.name}.${form.name}`, form] as const),
  ...(block.blocks ?? []).flatMap(linesOf),
];

/** Builds the grammar from the language. */
export function makeGrammar(): Grammar {
  const lines = topBlocks.flatMap(linesOf);
  const forms = { statements: Object.values(statements), clauses: Object.values(clauses), lines };
  const parser = new LineParser();
  const start = automata(forms);
  return {
    start,
    among: firstWords(start),
    read: (rule, path, lexemes, number) => {
      const phrases = parser.read({ path, lexemes, number });
      if (rule === 'clauses') return { clauses: phrases };
      const [head, ...clauses] = phrases;
      return { ...(head && { head }), clauses };
    },
  };
}

const statementOptions: Option[] = Object.keys(statements).map((rule) => ({ rule, kind: 'statement' }));

const clausesOption: Option = { rule: 'clauses', kind: 'clauses' };

export const onlyClauses: readonly Option[] = [clausesOption];

/** What a block holds already: statements end what stands at its head, stages what stands outside them. */
export interface Held {
  hasStatements: boolean;
  hasStages: boolean;
}

/** What can stand in a block as it is now. */
export function optionsIn(block: Block, { hasStatements, hasStages }: Held = empty): readonly Option[] {
  const [all, statements, stages, both] = byBlock.get(block) as Lists;
  if (hasStatements) return hasStages ? both : statements;
  return hasStages ? stages : all;
}

const empty: Held = { hasStatements: false, hasStages: false };

function listOptions(block: Block): Option[] {
  return [
    ...(block.blocks ?? []).map((of): Option => ({ rule: of.name, kind: 'block', block: of })),
    ...Object.keys(block.fields).map((name): Option => ({ rule: `${block.name}.${name}`, kind: 'field' })),
    ...(block.statements ? statementOptions : []),
    clausesOption,
    ...Object.keys(block.entries ?? {}).map((name): Option => ({ rule: `${block.name}.${name}`, kind: 'entry' })),
  ];
}

const everyBlock = (block: Block): Block[] => [block, ...(block.blocks ?? []).flatMap(everyBlock)];

type List = readonly Option[];
/** All that can stand in a block, and what is left of it with statements, with stages, and with both. */
type Lists = readonly [List, List, List, List];

function listsFor(block: Block): Lists {
  const all = listOptions(block);
  const without = (...kinds: Option['kind'][]) => all.filter(({ kind }) => !kinds.includes(kind));
  return [all, without('clauses'), without('statement'), without('clauses', 'statement')];
}

const byBlock: ReadonlyMap<Block, Lists> = new Map(
  topBlocks.flatMap(everyBlock).map((block) => [block, listsFor(block)]),
);

export const topOptions: Option[] = topBlocks.map((block) => ({ rule: block.name, kind: 'block', block }));
