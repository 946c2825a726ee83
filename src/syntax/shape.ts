import type { Shape } from '../language/shape.ts';

/** A shape, taken apart. `index` numbers the parts of one shape, as chevrotain wants occurrences numbered. */
export type Part =
  | { is: 'words'; index: number; words: string[] }
  | { is: 'either'; index: number; words: string[] }
  | { is: 'choice'; index: number; gap: string; words: string[] }
  | { is: 'gap'; index: number; gap: string; kinds: string[]; many: '' | '+' | '*' }
  | { is: 'optional'; index: number; parts: Part[] };

/** Takes a shape apart. Only those who write shapes can get one wrong, so a mistake throws. */
export function partsOf(shape: Shape): Part[] {
  const pieces = shape.match(/\{[^}]*\}|\([^)]*\)|\[|\]|[^\s{}()[\]]+/g) ?? [];
  const stack: Part[][] = [[]];
  let index = 0;
  for (const piece of pieces) {
    const parts = stack.at(-1) as Part[];
    const before = parts.at(-1);
    if (piece === '[') stack.push([]);
    else if (piece === ']') {
      stack.pop();
      stack.at(-1)?.push({ is: 'optional', index: index++, parts });
    } else if (piece.startsWith('{')) parts.push(gapOf(piece.slice(1, -1), index++));
    else if (piece.startsWith('('))
      parts.push({ is: 'either', index: index++, words: alternatives(piece.slice(1, -1)) });
    else if (before?.is === 'words') before.words = [`${before.words[0]} ${piece}`];
    else parts.push({ is: 'words', index: index++, words: [piece] });
  }
  if (stack.length !== 1) throw new Error(`A bracket is left open in the shape ${shape}`);
  return stack[0] as Part[];
}

const alternatives = (text: string): string[] => text.split('|').map((word) => word.trim());

function gapOf(text: string, index: number): Part {
  const choice = /^([\w-]+)=(.*)$/.exec(text);
  if (choice) return { is: 'choice', index, gap: choice[1] as string, words: alternatives(choice[2] as string) };
  const [, gap = '', kinds = '', many = ''] = /^([\w-]+):([\w|-]+)([+*]?)$/.exec(text) ?? [];
  if (!gap) throw new Error(`The gap {${text}} has no kind`);
  return { is: 'gap', index, gap, kinds: kinds.split('|'), many: many as '' | '+' | '*' };
}
