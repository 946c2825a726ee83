import { type Lexeme, lex } from '../../syntax/lexer.ts';
import { level } from '../../syntax/outline.ts';
import type { Vocabulary } from '../../syntax/vocabulary.ts';
import type { Figure } from '../document.ts';
import { addressesIn } from './address.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import { fee } from './fee.ts';
import { frequency } from './frequency.ts';
import { hours } from './hours.ts';
import { numberRules } from './number.ts';
import type { Match, Recogniser } from './recogniser.ts';
import { rewritten } from './rewritten.ts';
import { share } from './share.ts';
import { timescale } from './timescale.ts';

/** Every kind of figure. Of two that are as long the first counts: “daily” is how often, “24-hour” cover is no time limit. */
const recognisers: readonly Recogniser[] = [contact, share, fee, date, frequency, hours, timescale];

/** How documents write figures, and how Pledge's own readers want them: “twenty-one (21) days” is “21 days”. */
const rules = [...numberRules, ...recognisers.flatMap((kind) => kind.rules)];
const beginnings = recognisers.flatMap(({ at }) => at);

/** What figures are read with. */
export interface Reading {
  vocabulary: Vocabulary;
  /** Addresses that have neither postcode nor street. */
  places: readonly string[];
}

/**
 * Every figure in a text, in order: whatever Pledge could check, compare or run, were it data. The readers are those of
 * the language itself, so a document and a specification mean the same by the same words.
 */
export function figuresIn(text: string, { vocabulary, places }: Reading): Figure[] {
  const addresses = addressesIn(text, places);
  let before = 0;
  const figures = text.split('\n').flatMap((line) => {
    const start = before;
    before += line.length + 1;
    return inLine(line, vocabulary).map((figure) => ({ ...figure, from: figure.from + start, to: figure.to + start }));
  });
  const others = figures.filter(({ from, to }) => !addresses.some((of) => of.from < to && from < of.to));
  return [...addresses, ...others].sort((a, b) => a.from - b.from);
}

function inLine(line: string, vocabulary: Vocabulary): Figure[] {
  const plain = rewritten(level(line), rules);
  const words = lex({ number: 0, kind: 'line', indent: 0, raw: plain.text, text: plain.text });
  const found: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longest(words, at, vocabulary);
    if (match) {
      const { next, ...figure } = match;
      const from = plain.from[words[at]?.from ?? 0] ?? 0;
      found.push({ ...figure, from, to: plain.to[(words[next - 1]?.to ?? 1) - 1] ?? line.length });
    }
    at = match?.next ?? at + 1;
  }
  return found;
}

function longest(words: readonly Lexeme[], at: number, vocabulary: Vocabulary): Match | undefined {
  let best: Match | undefined;
  for (const begins of beginnings) {
    const match = begins(words, at, vocabulary);
    if (match && match.next > (best?.next ?? at)) best = match;
  }
  return best;
}
