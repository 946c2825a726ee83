import { raise } from '../ground/diagnostic.ts';
import type { Variant } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { spanOf, wordsOf } from './tell.ts';
import { spellingsOf } from './vocabulary.ts';

/** An action of two words with what it is done to between them: “make repairs safe”. */
export function splitVerb(
  { vocabulary }: Parsing,
  line: Line,
  lexemes: readonly Lexeme[],
  read: Variant,
): Diagnosis | undefined {
  for (const spelling of spellingsOf(vocabulary, 'action')) {
    const [first, last, ...more] = spelling.split(' ');
    const at = lexemes.findIndex(({ key }) => key === first);
    const end = lexemes.findIndex(({ key }, i) => i > at + 1 && key === last);
    const particle = lexemes[end];
    if (at < 0 || !particle || more.length > 0) continue;
    const attempt = read(lexemes.toSpliced(end, 1).toSpliced(at + 1, 0, particle));
    if (!attempt) continue;
    const span = spanOf(line, lexemes, at, end + 1);
    const text = `${spelling} ${wordsOf(line, lexemes, at + 1, end)}`;
    const extras = { hint: `Write “${text}”.`, fix: { span, text, safe: true } };
    return {
      findings: [raise(say.verbApart, { words: wordsOf(line, lexemes, at, end + 1) }, span, extras)],
      attempt,
      broken: false,
    };
  }
  return undefined;
}
