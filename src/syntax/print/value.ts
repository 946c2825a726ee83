import type { Filled } from '../../language/shape.ts';
import type { Lexeme } from '../lexer.ts';
import { level } from '../outline.ts';
import type { Part } from '../shape.ts';

/** Pieces with a space between, and none before a comma. */
export function spaced(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => (text === '' || piece === ',' ? text + piece : `${text} ${piece}`), '');
}

/** Quotes of the keyboard, unless the words hold such themselves. */
export function quote(words: string): string {
  return level(words).includes('"') ? `\u201c${words}\u201d` : `"${words}"`;
}

const plainText = ['text', 'title', 'clause', 'declared-hours'];
const lists = ['names', 'terms', 'forms'];
const ranges = ['duration', 'period', 'times', 'weekdays'];

/** Prints what fills a gap. */
export function valueIn(
  part: Extract<Part, { is: 'gap' | 'choice' }>,
  filled: Filled<unknown>,
  lexemes: readonly Lexeme[],
): string {
  if (part.is === 'choice') return String(filled.value);
  const [kind = ''] = part.kinds;
  if (plainText.includes(kind)) return asWritten(lexemes);
  if (lists.includes(kind)) return named(lexemes).join(', ');
  const dash = ranges.includes(kind);
  return spaced(lexemes.map((lexeme) => (dash && lexeme.key === '-' ? 'to' : oneOf(lexeme))));
}

function oneOf({ kind, text }: Lexeme): string {
  if (kind === 'quoted') return quote(text);
  return kind === 'comma' ? ',' : level(text);
}

/** Text keeps its marks, dashes and apostrophes; several spaces are one. */
function asWritten(lexemes: readonly Lexeme[]): string {
  return lexemes
    .map(({ kind, text, from }, i) => {
      const gap = i > 0 && from > (lexemes[i - 1]?.to ?? 0) ? ' ' : '';
      return gap + (kind === 'quoted' ? quote(text) : text);
    })
    .join('');
}

function named(lexemes: readonly Lexeme[]): string[] {
  const names: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'comma') names.push([]);
    else names.at(-1)?.push(lexeme);
  }
  return names.filter((name) => name.length > 0).map((name) => asWritten(name));
}
