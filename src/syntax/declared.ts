import { isNear, nearest } from '../ground/suggest.ts';
import { numberWords } from '../language/words.ts';
import { openers } from './forms.ts';
import { type Lexeme, lex } from './lexer.ts';
import { hoursFollow, isHoursName, misspeltIs } from './names.ts';
import type { Line } from './outline.ts';
import { withoutMark } from './plain-words.ts';
import { passOver } from './read-line.ts';
import { readers } from './values.ts';
import { type Declared, declare, extend, type Vocabulary } from './vocabulary.ts';

const declarations: Record<string, Declared['kind']> = {
  subject: 'subject',
  means: 'means',
  action: 'action',
  qualifier: 'qualifier',
  event: 'event',
  unit: 'unit',
  body: 'body',
  customers: 'customer',
};

/**
 * A first pass for what a file declares, so that a line may use a term that is declared further down. Only the names
 * are read here; what is said of them is read with the rest.
 */
export function declaredIn(lines: readonly Line[], shared: Vocabulary, own: boolean): Vocabulary {
  const vocabulary = extend(shared);
  let opener = '';
  /** The first to declare a word gives it its meaning. */
  const owned = new Set<string>();
  for (const line of lines) {
    if (line.kind !== 'line') continue;
    const lexemes = withoutMark(lex(line));
    const [first] = lexemes;
    if (!first) continue;
    const span = { line: line.number, from: first.from, to: lexemes.at(-1)?.to ?? first.to };
    const put = (kind: Declared['kind'], words: string[]) => {
      const once = words.map((of) => of.replace(/(?<=^| )(\S+) \1(?= |$)/gi, '$1'));
      const fresh = once.filter((word, i) => i === 0 || !owned.has(`${kind} ${word.toLowerCase()}`));
      for (const word of fresh) owned.add(`${kind} ${word.toLowerCase()}`);
      if (words.length > 0)
        declare(vocabulary, { kind, id: identify(shared, kind, fresh), words: fresh, is: [], own, span });
    };
    const opens = openerOf(line, lexemes);
    if (opens !== undefined) {
      opener = opens;
      const kind = Object.hasOwn(declarations, opener) ? declarations[opener] : undefined;
      if (kind && lexemes.length > 1) put(kind, wordsAt(lexemes, passOver(lexemes, 1)));
    } else if (isHoursName(lexemes) && (line.indent === 0 || hoursFollow(line, lines))) {
      opener = 'hours';
      put('hours', [lexemes.map(({ text }) => text).join(' ')]);
    } else if (line.indent === 0 && lexemes.length < 4 && hoursFollow(line, lines)) {
      opener = 'hours';
      const name = isNear(lexemes.at(-1)?.key ?? '', 'hours') ? lexemes.slice(0, -1) : lexemes;
      put('hours', [[...name.map(({ text }) => text), 'hours'].join(' ')]);
    } else {
      if (opener === 'customers' && first.kind === 'word' && first.key !== 'clause') {
        const is = misspeltIs(lexemes, vocabulary);
        put('customer', wordsAt(is > 0 ? lexemes.slice(0, is) : lexemes, 0));
      }
      if (opener === 'subject' && first.key === 'stages')
        for (const stage of readers.names(lexemes, passOver(lexemes, 1), vocabulary)[0]?.value ?? [])
          put('qualifier', stageWords(stage));
      const stage = first.key === 'stage' ? (lexemes[1]?.key ?? '') : '';
      if (/^\d+$/.test(stage) && !shared.declared.some(({ id }) => id === `stage ${stage}`))
        put('qualifier', stageWords(stage));
      const events = eventsAt(lexemes);
      if (events > 0) put('event', readers.forms(lexemes, passOver(lexemes, events), vocabulary)[0]?.value ?? []);
    }
  }
  return vocabulary;
}

/** “Stage 1”, “stage one”, “first stage”. */
function stageWords(stage: string): string[] {
  const number = Object.keys(numberWords).find((word) => numberWords[word] === Number(stage));
  const ordinal = ['first', 'second', 'third', 'fourth'][Number(stage) - 1];
  return [`stage ${stage}`, ...(number ? [`stage ${number}`] : []), ...(ordinal ? [`${ordinal} stage`] : [])];
}

/** The declaration that a line opens: at the margin also one that is nearly right; elsewhere one that slipped. */
function openerOf(line: Line, lexemes: readonly Lexeme[]): string | undefined {
  const first = lexemes[0]?.key ?? '';
  // A statement may begin with “customers”, a clause with “subject to”, and a field with “body”.
  const isMore =
    first === 'body' ||
    (first === 'customers' && lexemes.length > 1) ||
    (first === 'subject' && lexemes[1]?.key === 'to');
  if (line.indent > 0) return openers.has(first) && !isMore ? first : undefined;
  if (openers.has(first)) return first;
  return lexemes.at(-1)?.key === 'hours' ? undefined : nearest(first, openers);
}

/** Where `begins with` and `fulfilled by` name their event. */
function eventsAt(lexemes: readonly Lexeme[]): number {
  const [first, second] = lexemes;
  const isOpening =
    (first?.key === 'begins' && second?.key === 'with') || (first?.key === 'fulfilled' && second?.key === 'by');
  return isOpening ? 2 : 0;
}

function wordsAt(lexemes: readonly Lexeme[], at: number): string[] {
  return readers.terms(lexemes, at, undefined as never)[0]?.value ?? [];
}

/** A word that is known already keeps the name under which it is known. */
function identify(shared: Vocabulary, kind: Declared['kind'], words: string[]): string {
  for (const word of words) {
    const known = shared.declared.find((of) => of.kind === kind && of.words.some((other) => same(other, word)));
    if (known) return known.id;
  }
  return words[0] ?? '';
}

const same = (a: string, b: string): boolean => a.length === b.length && a.toLowerCase() === b.toLowerCase();
