import { raise } from '../ground/diagnostic.ts';
import { nearest } from '../ground/suggest.ts';
import type { Container } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import { spanOf } from './tell.ts';

/** A line of a block that holds facts alone, and that begins with none of their names. */
export function unknownField({ is, block }: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  const fields = Object.values(block?.fields ?? {}).map((of) => of.shape.replace(/ ?[{[(].*/, ''));
  const known = [...new Set(fields)].filter(Boolean);
  if (is !== 'block' || !block || known.length === 0 || block.statements) return undefined;
  const word = lexemes[0]?.text ?? '';
  const near = nearest(word, known);
  const hint = near ? `Did you mean “${near}”?` : `It has ${known.join(', ')}.`;
  const name = `${/^[aeiou]/.test(block.name) ? 'An' : 'A'} ${block.name}`;
  const finding = raise(say.unknownField, { block: name, word }, spanOf(line, lexemes, 0, 1), { hint });
  return { findings: [finding], broken: true };
}
