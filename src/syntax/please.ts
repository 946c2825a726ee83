import { raise } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import type { Container, Variant } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { pathThrough } from './read-line.ts';
import { spanOf, wordsOf } from './tell.ts';

/** “Keep pets under control”, where customers are asked for something: it is read as if “please” stood before it. */
export function withoutPlease(
  { block }: Container,
  line: Line,
  lexemes: readonly Lexeme[],
  parsing: Parsing,
  variant: Variant,
  inOwnWords: (words: Lexeme[]) => Diagnosis | undefined,
): Diagnosis | undefined {
  const [first] = lexemes;
  if (block !== blocks.duties || first?.kind !== 'word' || !namesNobody(parsing, lexemes)) return undefined;
  const please: Lexeme = { kind: 'word', text: 'please', key: 'please', from: first.from, to: first.from };
  const words = [please, ...lexemes];
  const attempt = variant(words);
  const read: Diagnosis | undefined = attempt ? { findings: [], attempt, broken: false } : inOwnWords(words);
  if (!read) return undefined;
  const span = spanOf(line, lexemes, 0, 1);
  const finding = raise(
    say.missingWord,
    { words: wordsOf(line, lexemes, 0, 1), wanted: '“please” or “you must”' },
    span,
    {
      severity: 'warning',
      fix: { span: { ...span, to: span.from }, text: 'please ', safe: false },
    },
  );
  // Whether it is asked or a duty is for the author to say, and quotes alone would make it neither.
  const others = read.findings.map((of) => (of.fix ? { ...of, fix: { ...of.fix, safe: false } } : of));
  return { ...read, findings: [finding, ...others] };
}

/** Whether a line begins neither with whoever promises nor as a request does. */
function namesNobody({ grammar, vocabulary }: Parsing, lexemes: readonly Lexeme[]): boolean {
  return ['promise', 'request'].every((rule) => {
    const reading = pathThrough(grammar.start(rule), lexemes, vocabulary);
    return 'stuck' in reading && reading.stuck.at === 0;
  });
}
