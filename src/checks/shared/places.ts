import type { Related } from '../../ground/diagnostic.ts';
import type { Span } from '../../ground/span.ts';
import type { Node, Tree } from '../../syntax/tree.ts';

/** The blocks of one kind, in the order of the file, which is that of the policy. */
export function blocksOf({ nodes }: Tree, form: string): Node[] {
  return nodes.filter(({ read }) => read?.form === form);
}

/** Where something is said: the words that open a block, or that fill a line. */
export function placeOf(node: Node | undefined): Span {
  if (!node) return { line: 1, from: 0, to: 1 };
  return { line: node.line.number, from: node.read?.from ?? 0, to: node.read?.to ?? node.line.text.length };
}

/** The line of a block on which a field is filled. */
export function fieldIn(node: Node | undefined, ...forms: readonly string[]): Node | undefined {
  return node?.children.find(({ read }) => read !== undefined && forms.includes(read.form));
}

/**
 * Where some words of a statement stand. A clause may have a line of its own; then the statement is the place, as what
 * is accepted there is accepted of it, and the words are shown beside it.
 */
export function wordsWithin({ lines }: Tree, statement: Span, words: string): { span: Span; related: Related[] } {
  const indent = lines[statement.line - 1]?.indent ?? 0;
  for (let at = statement.line; at <= lines.length; at++) {
    const line = lines[at - 1];
    if (!line || (at > statement.line && line.kind === 'line' && line.indent <= indent)) break;
    const from = line.text.toLowerCase().indexOf(words.toLowerCase());
    if (from < 0) continue;
    const span = { line: at, from, to: from + words.length };
    return at === statement.line
      ? { span, related: [] }
      : { span: statement, related: [{ span, message: 'The words:' }] };
  }
  return { span: statement, related: [] };
}

/** Whether a file says of itself that it is a policy. Of a few lines nobody expects all that a whole policy should say. */
export const isWhole = (tree: Tree): boolean => blocksOf(tree, 'policy').length > 0;
