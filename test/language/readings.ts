import type { Form } from '../../src/language/define.ts';
import { clauses, statements } from '../../src/language/index.ts';
import { type TermKind, termKinds, type Values } from '../../src/language/shape.ts';
import { type Lexeme, lex } from '../../src/syntax/lexer.ts';
import { outline } from '../../src/syntax/outline.ts';
import { passOver } from '../../src/syntax/read-line.ts';
import { type Part, partsOf } from '../../src/syntax/shape.ts';
import { readers } from '../../src/syntax/values.ts';
import { isSmall, matchTerms, type Vocabulary } from '../../src/syntax/vocabulary.ts';

/** A form as it might be read: its name, then its gaps with what fills them. */
type Told = string;

interface Way {
  next: number;
  told: Told[];
}

const kinds = new Set<string>(termKinds);

/**
 * All that a line could mean, found by trying every shape at every place: slow, short, and independent of the parser,
 * which finds one reading fast.
 */
export function readingsOf(line: string, vocabulary: Vocabulary): Told[] {
  const lexemes = lex(outline(line)[0] as never);
  const ways = [
    ...clausesFrom(lexemes, { next: 0, told: [] }, vocabulary),
    ...Object.values(statements)
      .flatMap((form) => waysOf(form, lexemes, 0, vocabulary))
      .flatMap((way) => [way, ...clausesFrom(lexemes, way, vocabulary)]),
  ];
  const whole = ways.filter(({ next }) => passOver(lexemes, next) === lexemes.length);
  return [...new Set(whole.map(({ told }) => told.join(' · ')))];
}

function clausesFrom(lexemes: readonly Lexeme[], so: Way, vocabulary: Vocabulary): Way[] {
  if (passOver(lexemes, so.next) === lexemes.length) return [];
  return Object.values(clauses)
    .flatMap((form) => waysOf(form, lexemes, so.next, vocabulary))
    .map(({ next, told }) => ({ next, told: [...so.told, ...told] }))
    .flatMap((way) => [way, ...clausesFrom(lexemes, way, vocabulary)]);
}

const shapes = new Map(
  [...Object.values(clauses), ...Object.values(statements)].map((form) => [form as Form, partsOf(form.shape)]),
);

function waysOf(form: Form, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Way[] {
  const ways = through(shapes.get(form) ?? [], lexemes, { next: at, told: [] }, vocabulary);
  return ways.map(({ next, told }) => ({ next, told: [`${form.name}(${told.join(' ')})`] }));
}

function through(parts: readonly Part[], lexemes: readonly Lexeme[], start: Way, vocabulary: Vocabulary): Way[] {
  let ways = [start];
  for (const part of parts) ways = ways.flatMap((way) => past(part, lexemes, way, vocabulary));
  return ways;
}

function past(part: Part, lexemes: readonly Lexeme[], way: Way, vocabulary: Vocabulary): Way[] {
  const { next, told } = way;
  switch (part.is) {
    case 'optional':
      return [way, ...through(part.parts, lexemes, way, vocabulary)];
    case 'words':
    case 'either':
      return part.words.flatMap((words) => wordsAt(words, lexemes, next)).map((next) => ({ next, told }));
    case 'choice':
      return part.words.flatMap((words) =>
        wordsAt(words, lexemes, next).map((next) => ({ next, told: [...told, `${part.gap}=${words}`] })),
      );
    case 'gap': {
      const one = (from: Way): Way[] =>
        part.kinds.flatMap((kind) =>
          valuesAt(kind, lexemes, passOver(lexemes, from.next), vocabulary).map(([value, next]) => ({
            next,
            told: [...from.told, `${part.gap}=${kind}:${value}`],
          })),
        );
      if (part.many === '') return one(way);
      const more = (from: Way[]): Way[] => {
        const joined = from.flatMap((of) => [
          ...(part.many === '*' ? [of] : []),
          ...joinAt(lexemes, of.next).map((next) => ({ ...of, next })),
        ]);
        const longer = joined.flatMap(one);
        return longer.length > 0 ? [...longer, ...more(longer)] : [];
      };
      const first = one(way);
      return [...(part.many === '*' ? [way] : []), ...first, ...more(first)];
    }
  }
}

function wordsAt(words: string, lexemes: readonly Lexeme[], from: number): number[] {
  const keys = words.toLowerCase().split(/,? /);
  const start = passOver(lexemes, from);
  const starts = isSmall(lexemes[start]?.key ?? '') ? [start, start + 1] : [start];
  return starts.flatMap((at) => {
    for (const key of keys) {
      if (lexemes[at]?.kind === 'comma') at++;
      if (lexemes[at]?.kind === 'word' && lexemes[at]?.key === key) at++;
      else if (key !== 'the') return [];
    }
    return [at];
  });
}

function joinAt(lexemes: readonly Lexeme[], at: number): number[] {
  const comma = lexemes[at]?.kind === 'comma';
  const key = lexemes[comma ? at + 1 : at]?.key ?? '';
  const and = ['and', 'or', '&'].includes(key);
  return and ? [(comma ? at + 1 : at) + 1] : comma ? [at + 1] : [];
}

function valuesAt(kind: string, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): [string, number][] {
  if (kinds.has(kind))
    return matchTerms(vocabulary, kind as TermKind, lexemes, at).map(({ value, next }) => [value.id, next]);
  return readers[kind as keyof Values](lexemes, at, vocabulary).map(({ value, next }) => [JSON.stringify(value), next]);
}
