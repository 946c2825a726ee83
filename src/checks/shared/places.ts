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

/** Whether a file says of itself that it is a policy. Of a few lines nobody expects all that a whole policy should say. */
export const isWhole = (tree: Tree): boolean => blocksOf(tree, 'policy').length > 0;
