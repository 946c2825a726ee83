import type { Edge } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { readers } from './values.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A value of which a part is missing: what it is, where it should stand, and where the rest of the value ends. */
export interface Partial {
  wanted: string;
  at: number;
  next: number;
}

/** What is left of a value that an edge wants, where one part of it is missing. */
export function partial(edge: Edge, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Partial[] {
  const { terminal } = edge.sees;
  if (terminal.is !== 'kind' || lexemes[at]?.kind !== 'word') return [];
  const word = (i: number) => (lexemes[i]?.kind === 'word' ? (lexemes[i]?.key ?? '') : '');
  const isNumber = readers.number(lexemes, at, vocabulary).length > 0;
  switch (terminal.kind) {
    case 'duration':
    case 'period': {
      if (isNumber) {
        const range = ['to', '-'].includes(word(at + 1)) && readers.number(lexemes, at + 2, vocabulary).length > 0;
        const next = range ? at + 3 : at + 1;
        return [{ wanted: 'a unit of time, such as “working days”', at: next, next }];
      }
      const unit = [3, 2, 1].find((length) =>
        vocabulary.units.has(Array.from({ length }, (_, i) => word(at + i)).join(' ')),
      );
      return unit ? [{ wanted: 'a number', at, next: at + unit }] : [];
    }
    case 'percentage':
      return isNumber ? [{ wanted: 'a percentage, such as “90%”', at, next: at + 1 }] : [];
    case 'times': {
      const [from] = readers.time(lexemes, at, vocabulary);
      if (!from) return [];
      const joined = ['to', '-', 'until'].includes(word(from.next)) ? from.next + 1 : from.next;
      const [to] = readers.time(lexemes, joined, vocabulary);
      if (to) return [{ wanted: '“to”', at: joined, next: to.next }];
      return [{ wanted: 'a second time, as in “9am to 5pm”', at: joined, next: joined }];
    }
    case 'date':
    case 'dated': {
      const year = /^(19|20)\d\d$/.test(word(at + 1)) ? at + 2 : at + 1;
      return isNumber ? [{ wanted: 'a month, as in “17 January 2025”', at: at + 1, next: year }] : [];
    }
    default:
      return [];
  }
}
