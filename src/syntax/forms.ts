import type { IToken } from 'chevrotain';
import type { Block, Form } from '../language/define.ts';
import { blocks, clauses, statements } from '../language/index.ts';
import { automata, type State } from './automaton.ts';
import { LineParser, type ReadLine, tokensFor } from './grammar.ts';

/** One way in which a line can be read where it stands. */
export interface Option {
  rule: string;
  kind: 'block' | 'field' | 'entry' | 'statement' | 'clauses';
  block?: Block;
}

/** The grammar, ready to read lines. Made once; holds nothing of any file. */
export interface Grammar {
  start: (rule: string) => State;
  read: (rule: string, tokens: IToken[]) => ReadLine;
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
  const tokens = tokensFor([...forms.statements, ...forms.clauses, ...lines.map(([, form]) => form)]);
  const parser = new LineParser(tokens, forms);
  const rules = parser as unknown as Record<string, () => ReadLine>;
  return {
    start: automata(parser),
    read: (rule, line) => {
      parser.input = line;
      return (rules[`line ${rule}`] as () => ReadLine).call(parser);
    },
  };
}

const statementOptions: Option[] = Object.keys(statements).map((rule) => ({ rule, kind: 'statement' }));

export const clausesOption: Option = { rule: 'clauses', kind: 'clauses' };

/** What can stand in a block; what may stand there only at its beginning is for the parser to say. */
export function optionsIn(block: Block): readonly Option[] {
  return byBlock.get(block) ?? listOptions(block);
}

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

const byBlock: ReadonlyMap<Block, readonly Option[]> = new Map(
  topBlocks.flatMap(everyBlock).map((block) => [block, listOptions(block)]),
);

export const topOptions: Option[] = topBlocks.map((block) => ({ rule: block.name, kind: 'block', block }));
