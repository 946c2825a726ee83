import { type TermKind, termKinds, type ValueKind } from '../../language/shape.ts';
import { termsShown, values } from '../../language/values.ts';
import { type Part, partsOf } from '../shape.ts';

/** A shape as people read it: `within TIME [of / from / after EVENT]`. What is in capitals is to be filled in. */
export function shown(shape: string): string {
  return partsOf(shape).map(shownPart).join(' ');
}

function shownPart(part: Part): string {
  switch (part.is) {
    case 'words':
    case 'either':
    case 'choice':
      return part.words.length === 1 ? (part.words[0] ?? '') : `(${part.words.join(' / ')})`;
    case 'optional':
      return `[${unbracketed(part.parts.map(shownPart).join(' '))}]`;
    case 'gap': {
      const kinds = part.kinds.map(kindShown);
      const one = kinds.length === 1 ? (kinds[0] ?? '') : `(${kinds.join(' / ')})`;
      return part.many === '' ? one : `${one}…`;
    }
  }
}

/** Choices alone within square brackets need no round ones. */
const unbracketed = (text: string): string => text.replace(/^\(([^()]*)\)$/, '$1');

function kindShown(kind: string): string {
  const isTerm = (termKinds as readonly string[]).includes(kind);
  return isTerm ? termsShown[kind as TermKind] : values[kind as ValueKind].shown;
}
