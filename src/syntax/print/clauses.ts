import { clauses, statements } from '../../language/index.ts';
import type { Lexeme } from '../lexer.ts';
import type { Node, Read } from '../tree.ts';
import { type Printed, printRead } from './read.ts';
import { spaced } from './value.ts';

/** A statement that would be longer has its further clauses on lines of their own. */
const longest = 100;

/** Clauses that end their line, or that are no part of the promise itself. */
const apart = ['monitored', 'cited', 'sureness', 'say', 'note', 'accept', 'weakened', 'as'];

/** The head of a statement, or a clause, in print. */
export interface Piece extends Printed {
  form: string;
}

const shapes = { ...statements, ...clauses };

/**
 * A statement and its clauses, or clauses by themselves, row by row. What stands on a line of its own stays there.
 * What follows `otherwise` or `extendable` belongs to it, so it stays with it.
 */
export function rowsOf(node: Node, lexemes: readonly Lexeme[], depth: number): Piece[][] {
  const reads = [...(node.read ? [node.read] : []), ...node.clauses];
  const pieces = reads.map((read, i) => pieceOf(read, lexemes, reads[i - 1]?.to ?? 0));
  // What is indented under a line of clauses belongs to all of it.
  if (node.kind === 'clauses' && node.children.length > 0) return [pieces];
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const deep = depth + (node.kind === 'statement' && rows.length > 1 ? 1 : 0);
    if (row && staysOn(row, piece, deep)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function pieceOf(read: Read, lexemes: readonly Lexeme[], from: number): Piece {
  const { shape } = shapes[read.form as keyof typeof shapes];
  const words = lexemes.filter((lexeme) => lexeme.from >= from && lexeme.to <= read.to);
  return { form: read.form, ...printRead(read, shape, words) };
}

function staysOn(row: readonly Piece[], piece: Piece, depth: number): boolean {
  const has = (form: string) => row.some((of) => of.form === form);
  if (has('otherwise') || has('remedy')) return true;
  if (['otherwise', 'remedy', 'extendable'].includes(piece.form)) return false;
  if (has('extendable')) return true;
  if (apart.includes(piece.form) || row.some((of) => apart.includes(of.form))) return false;
  return depth * 2 + textOf([...row, piece]).length <= longest;
}

/** A row as one line. */
export function textOf(row: readonly Piece[]): string {
  return spaced(row.flatMap(({ key, rest }) => [key, rest]).filter((piece) => piece !== ''));
}
