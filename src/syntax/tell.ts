import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { nearest } from '../ground/suggest.ts';
import { type TermKind, termKinds, weekdays } from '../language/shape.ts';
import { kindNames, modals } from '../language/words.ts';
import * as say from './diagnostics.ts';
import { withoutSecond } from './doubled.ts';
import { anyOf, expectations, wantedBefore, wantedName } from './expected.ts';
import type { Option } from './forms.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Mend } from './repair.ts';
import { spellingsOf, type Vocabulary } from './vocabulary.ts';

/** The line that a mend is told of. */
export interface Told {
  line: Line;
  lexemes: readonly Lexeme[];
  option: Option;
  vocabulary: Vocabulary;
}

const isDays = new RegExp(`^(?:${weekdays.join('|')})\\b`, 'i');

/** What an author is told of a supposition. */
export function tell(of: Mend, told: Told): Finding {
  const { line, lexemes } = told;
  switch (of.is) {
    case 'slip':
      return slip(of, told);
    case 'twice': {
      const word = lexemes[of.at]?.text ?? '';
      return raise(say.twice, { word }, spanOf(line, lexemes, of.at, of.at + 1), {
        hint: 'Leave one of them out.',
        ...withoutSecond(lexemes, of.at, line.number),
      });
    }
    case 'lacking':
      return missing(of.at, `“${of.phrase}”`, told, 'If you mean something else, put your own words in quotes.');
    case 'partial':
      return missing(of.at, of.wanted, told);
    case 'missing':
      return missing(of.at, wantedBefore(of, lexemes, told.vocabulary), told);
    case 'unknown':
      return unknown(of, told);
    case 'unquoted': {
      const words = wordsOf(line, lexemes, of.at, of.to);
      const span = spanOf(line, lexemes, of.at, of.to);
      const before = lexemes[of.at - 1]?.text ?? '';
      const hint = `Write “${before} "${shown(words)}"”.`;
      return raise(say.unquoted, { words: shown(words) }, span, {
        hint,
        fix: { span, text: `"${words}"`, safe: true },
      });
    }
    case 'skipped': {
      const words = shown(wordsOf(line, lexemes, of.at, of.to));
      const hint = afterwards(words, of, told);
      return raise(say.notUnderstood, { words }, spanOf(line, lexemes, of.at, of.to), { hint });
    }
  }
}

/** What to do with words that no clause takes. */
function afterwards(words: string, { at, state }: Mend & { is: 'skipped' }, { lexemes, option }: Told): string {
  const stage = /\bstage \w+$/i.exec(words)?.[0];
  if (stage) return `I know of no ${stage} here: stages stand in their procedure, a block each.`;
  if (words === 'and') return 'Clauses follow one another without “and”; two promises take two lines.';
  if (isDays.test(words)) return 'Other days take a line of their own.';
  if (option.kind === 'block' && lexemes.slice(at).some(({ key }) => modals.has(key)))
    return 'What belongs to it stands under it, on lines of its own.';
  return `Here I expected ${expectations([state])}. Words of your own stand in quotes.`;
}

function slip(of: Mend & { is: 'slip' }, { line, lexemes, option }: Told): Finding {
  const span = spanOf(line, lexemes, of.at, of.at + 1);
  const word = lexemes[of.at]?.text ?? '';
  const hint = `Did you mean “${of.known}”?`;
  const extras = { hint, fix: { span, text: of.known, safe: false } };
  if (option.kind === 'block' && of.at === 0) return raise(say.unknownDeclaration, { word }, span, extras);
  if (of.kind === 'action') return raise(say.unknownAction, { word }, span, extras);
  return raise(say.unknownWord, { kind: of.kind ? kindNames[of.kind] : 'word', word }, span, extras);
}

/** Something is missing: it is told at the word before which it should stand, or at the last one. */
function missing(place: number, wanted: string, { line, lexemes }: Told, otherwise?: string): Finding {
  const at = Math.min(place, lexemes.length - 1);
  const span = spanOf(line, lexemes, at, at + 1);
  const words = wordsOf(line, lexemes, at, at + 1);
  const share = /^\d+%$/.test(words)
    ? { hint: 'The share comes last, as in “for at least 90% of calls”.' }
    : otherwise
      ? { hint: otherwise }
      : {};
  return place < lexemes.length
    ? raise(say.missingWord, { words, wanted }, span, share)
    : raise(say.unfinished, { words, wanted }, span);
}

export const isTerm = (kind: string): kind is TermKind => (termKinds as readonly string[]).includes(kind);

function unknown(of: Mend & { is: 'unknown' }, { line, lexemes, vocabulary }: Told): Finding {
  const span = spanOf(line, lexemes, of.at, of.to);
  const words = shown(wordsOf(line, lexemes, of.at, of.to));
  const kinds = of.kinds.filter((kind) => isTerm(kind) && kind !== 'qualifier' && kind !== 'pronoun') as TermKind[];
  const kind = kinds.includes('subject') ? 'subject' : kinds[0];
  if (of.at === 0 && kinds.includes('party')) return raise(say.whoIsThat, { words }, span);
  if (!kind || !isTerm(of.kinds[0] ?? '')) {
    const wanted = anyOf([...new Set(of.kinds.map(wantedName))]);
    return raise(say.wrongValue, { words, wanted }, span, inFigures(words));
  }
  const near = nearest(
    words,
    kinds.flatMap((other) => spellingsOf(vocabulary, other)),
  );
  const hint = near
    ? `Did you mean “${near}”?`
    : kind === 'language'
      ? 'The reference lists those that Pledge knows; “in the language of your choice” holds for any.'
      : of.kinds.includes('quoted')
        ? `Put words of your own in quotes, or declare them: ${declaration(kind, words)}.`
        : `You can declare it: ${declaration(kind, words)}.`;
  return raise(say.unknownWord, { kind: kindNames[kind], word: words }, span, { hint });
}

/** The line that would declare a term. */
function declaration(kind: TermKind, words: string): string {
  if (kind === 'hours') return `“${words}”, at the margin, with its days and times under it`;
  return `“${kind === 'customer' ? 'customers' : kind} ${words}”, at the margin`;
}

/** What to write for an amount that is not written in figures and units. */
function inFigures(words: string): { hint?: string } {
  if (/\bfortnight/i.test(words)) return { hint: 'Write “2 weeks”.' };
  if (/\b(half|quarter)\b/i.test(words)) return { hint: 'Write it in whole units, such as “30 minutes”.' };
  return /\b(\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/i.test(words)
    ? { hint: 'Numbers above twelve stand in figures.' }
    : {};
}

/** Where some lexemes stand, or all of the line. */
export function spanOf(line: Line, lexemes: readonly Lexeme[], from: number, to: number): Span {
  const first = lexemes[from];
  const last = lexemes[to - 1];
  const start = line.raw.length - line.raw.trimStart().length;
  return { line: line.number, from: first?.from ?? start, to: last?.to ?? Math.max(start + 1, line.raw.length) };
}

/** Some lexemes as they were written. */
export function wordsOf({ raw }: Line, lexemes: readonly Lexeme[], from: number, to: number): string {
  const [first, last] = [lexemes[from], lexemes[to - 1]];
  return first && last ? raw.slice(first.from, last.to).trim().replace(/\s+/g, ' ') : '';
}

/** As much as a message has room for. */
export const shown = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
