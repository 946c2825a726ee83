import { clauseAt, headingsUnder, isAppendix } from './clause.ts';
import type { Cell, Document, Passage, Piece, Stretch } from './document.ts';
import { number, unit } from './figures/number.ts';
import { withoutRepeats } from './repeats.ts';

/** The passages of a document: what a page or a line break parted is whole again, and each knows what it stands under. */
export function joined(stretches: readonly Stretch[], counts: Document['counts']): Document {
  const passages: Passage[] = [];
  let clause: string | undefined;
  let headings: string[] = [];
  let lead: string | undefined;
  for (const { kind, cells } of filledDown(wholeAgain(withoutRepeats(stretches)))) {
    const joinedCells = cells.map(cellFrom);
    const text = joinedCells[0]?.text ?? '';
    if (kind !== 'row') clause = clauseAt(text, kind === 'heading') ?? clause;
    const above = kind === 'item' && lead !== undefined ? [lead, ...headings] : headings;
    passages.push({ kind, cells: joinedCells, above, ...(clause !== undefined && { clause }) });
    if (kind === 'heading') headings = headingsUnder(text, headings);
    lead = kind === 'text' ? text : kind === 'item' ? lead : undefined;
    // Clauses of an appendix are numbered anew, or not at all.
    if (kind === 'heading' && isAppendix(text)) clause = undefined;
  }
  return { passages, counts };
}

/** What goes on in small letters was parted by the end of a page or of a line, unless the first part was finished. */
function wholeAgain(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && goesOn(last, stretch)) {
      append(last, stretch);
      if (last.kind === 'heading') last.kind = 'text';
    } else whole.push({ kind: stretch.kind, cells: stretch.cells.map((pieces) => [...pieces]) });
  }
  return whole;
}

function goesOn(last: Stretch, next: Stretch): boolean {
  if (last.kind === 'row' && next.kind === 'row') {
    const [first] = next.cells;
    const filled = next.cells.filter((cell) => !isEmpty(cell));
    const goingOn = next.cells.filter((cell, at) => continues(last.cells[at], cell));
    const isCut = next.cells.some((cell, at) => isFigureCut(last.cells[at], cell));
    return isCut || (goingOn.length > 0 && (isEmpty(first) || goingOn.length === filled.length));
  }
  // What ends with a number, and goes on with what is counted, was no heading.
  const isFinished = last.kind === 'row' || (last.kind === 'heading' && !/\d$/.test(last.cells[0]?.at(-1)?.text ?? ''));
  return !isFinished && next.kind === 'text' && continues(last.cells[0], next.cells[0]);
}

const isEmpty = (cell: readonly Piece[] | undefined): boolean => !cell?.some(({ text }) => text.trim() !== '');

function continues(before: readonly Piece[] | undefined, after: readonly Piece[] | undefined): boolean {
  const end = before?.at(-1)?.text.trimEnd() ?? '';
  const start = after?.[0]?.text.trimStart() ?? '';
  return end !== '' && !/[.:;!?]$/.test(end) && /^\p{Ll}/u.test(start);
}

/** “Within 10” above and “working days” below, “Monday” above and “9am” below. */
function isFigureCut(before: readonly Piece[] | undefined, after: readonly Piece[] | undefined): boolean {
  const end = before?.at(-1)?.text.trimEnd() ?? '';
  const start = after?.[0]?.text.trimStart() ?? '';
  return isBegun.test(end) && isFollowed.test(start);
}

const isBegun = new RegExp(
  `(?:^|\\s)(?:${number}|working|calendar|within|every|a|an|next|same|\\w+day|to|from|between|until|[-–])$`,
  'i',
);
const isFollowed = new RegExp(
  `^(?:${number} )?(?:working|calendar|further|${unit}|per ?cent|%|times|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m)\\b`,
  'i',
);

function append(last: Stretch, next: Stretch): void {
  for (const [at, pieces] of next.cells.entries()) {
    const cell = last.cells[at] ?? [];
    const isApart = !continues(cell, pieces) && !isFigureCut(cell, pieces);
    last.cells[at] = [...cell, ...pieces.map((piece, i) => (i === 0 ? { ...piece, apart: isApart } : piece))];
  }
}

/** A row whose first cell is empty belongs to the one that is not: “Repairs, Emergency” and under it “Urgent”. */
function filledDown(stretches: readonly Stretch[]): Stretch[] {
  let first: Piece[] | undefined;
  return stretches.map((stretch) => {
    if (stretch.kind !== 'row') {
      first = undefined;
      return stretch;
    }
    const [own, ...others] = stretch.cells;
    if (!isEmpty(own)) {
      first = own;
      return stretch;
    }
    return first
      ? { ...stretch, cells: [first.map((piece) => ({ ...piece, text: withoutFigures(piece.text) })), ...others] }
      : stretch;
  });
}

/** What is only repeated is not found twice. */
const withoutFigures = (text: string): string => text.replaceAll(/[\d@£]+/g, ' ');

/** The address of a website that the end of a line cuts. */
const address = /(?:www\.|https?:)\S*[-/]$/;

/** Lines to one text: a word that a hyphen parts is one, a figure keeps its hyphen. */
function cellFrom(pieces: readonly Piece[]): Cell {
  let text = '';
  const begins: Cell['pieces'][number][] = [];
  for (const { text: raw, place, apart } of pieces) {
    const words = raw
      .replaceAll('\u00ad', '')
      .replaceAll(/[^\S\n]+/g, ' ')
      .trim();
    if (words === '') continue;
    const goesOn = !apart && /^\p{Ll}/u.test(words);
    const isCut = goesOn && address.test(text);
    if (goesOn && !isCut && /\p{Ll}-$/u.test(text)) text = text.slice(0, -1);
    else if (text !== '' && !isCut) text += apart ? '\n' : ' ';
    begins.push({ at: text.length, place });
    text += words;
  }
  return { text, pieces: begins };
}
