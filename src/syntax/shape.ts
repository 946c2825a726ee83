import type { Shape } from '../language/shape.ts';

/** A shape, taken apart. */
export type Part =
  | { is: 'words'; words: string[] }
  | { is: 'either'; words: string[] }
  | { is: 'choice'; gap: string; words: string[] }
  | { is: 'gap'; gap: string; kinds: string[]; many: '' | '+' | '*' }
  | { is: 'optional'; parts: Part[] };

/** Takes a shape apart. Only those who write shapes can get one wrong, so a mistake throws. */
export function partsOf(shape: Shape): Part[] {
  const pieces = shape.match(/\{[^}]*\}|\([^)]*\)|\[|\]|[^\s{}()[\]]+/g) ?? [];
  const stack: Part[][] = [[]];
  for (const piece of pieces) {
    const parts = stack.at(-1) as Part[];
    const before = parts.at(-1);
    if (piece === '[') stack.push([]);
    else if (piece === ']') {
      stack.pop();
      stack.at(-1)?.push({ is: 'optional', parts });
    } else if (piece.startsWith('{')) parts.push(gapOf(piece.slice(1, -1)));
    else if (piece.startsWith('(')) parts.push({ is: 'either', words: alternatives(piece.slice(1, -1)) });
    else if (before?.is === 'words') before.words = [`${before.words[0]} ${piece}`];
    else parts.push({ is: 'words', words: [piece] });
  }
  if (stack.length !== 1) throw new Error(`A bracket is left open in the shape ${shape}`);
  return stack[0] as Part[];
}

const alternatives = (text: string): string[] => text.split('|').map((word) => word.trim());

function gapOf(text: string): Part {
  const choice = /^([\w-]+)=(.*)$/.exec(text);
  if (choice) return { is: 'choice', gap: choice[1] as string, words: alternatives(choice[2] as string) };
  const [, gap = '', kinds = '', many = ''] = /^([\w-]+):([\w|-]+)([+*]?)$/.exec(text) ?? [];
  if (!gap) throw new Error(`The gap {${text}} has no kind`);
  return { is: 'gap', gap, kinds: kinds.split('|'), many: many as '' | '+' | '*' };
}

/** The words with which a shape begins, up to what may be filled in or left out. */
export const fixedWords = (shape: Shape): string => shape.replace(/ ?[{[(].*/, '');
