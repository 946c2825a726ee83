import { cellWords, clauseWords, inheritedWords } from '../../wording/cell.ts';
import { closed, listWords } from '../../wording/text.ts';
import type { Column } from '../column.ts';
import type { Mark } from '../order.ts';
import { apartIn, footnoteWords, reasonsOf } from '../reasons.ts';
import type { Row, RowCell } from '../rows.ts';
import type { Told } from '../told.ts';

/** A row as the page shows it. */
export interface RowView {
  id: string;
  asks: string;
  cells: CellView[];
  /** Why nobody is marked, and what the own calendars change. */
  footnotes: string[];
  /** Who says nothing, where columns are stacked and silent ones left out. */
  silence: string;
  /** For filters: whether they differ, and whether several answer. */
  alike: boolean;
  single: boolean;
}

export interface CellView {
  name: string;
  how: string;
  silent: boolean;
  /** Whether it has a place in the row's order, and which. */
  ordered: boolean;
  place?: number;
  mark?: { name: string; words: string; starred: boolean };
  told: ToldView[];
  /** “Only of some of these:”, before what is told. */
  part: string;
  /** Who it was said of, and the clause. */
  cite: string;
  sentences: { words: string; cite: string }[];
  reasons: string[];
  commitments: string;
}

export interface ToldView {
  about?: string;
  when: string;
  notes: readonly string[];
}

/** `named` where each cell says what it is about, since columns call it differently. */
export function rowView(row: Row, columns: readonly Column[], named = false): RowView {
  const silent = columns.filter((_, at) => row.cells[at]?.how === 'silent').map(({ name }) => name);
  return {
    id: row.id,
    asks: row.asks,
    cells: row.cells.map((cell, at) => cellView(cell, row, at, columns, named)),
    footnotes: [...apartIn(row, columns), ...footnoteWords(row, columns)],
    silence: silenceWords(silent, columns.length),
    alike: row.alike,
    single: columns.length - silent.length < 2,
  };
}

function silenceWords(silent: readonly string[], all: number): string {
  if (silent.length === 0) return '';
  if (silent.length > 5) return `${silent.length} of ${all} say nothing.`;
  return `${listWords(silent)} ${silent.length === 1 ? 'says' : 'say'} nothing.`;
}

function cellView(cell: RowCell, row: Row, at: number, columns: readonly Column[], named: boolean): CellView {
  const { how, told, besides, standing } = cell;
  const isNamed = how === 'in part' || named;
  const clauses = [...new Set(told.flatMap((one) => one.clauses))];
  const through = how === 'inherited' ? closed(inheritedWords(told[0]?.cases ?? '')) : '';
  const cited = clauses.length > 0 ? closed(clauseWords(clauses)) : '';
  const mark = standing?.mark;
  return {
    name: columns[at]?.name ?? '',
    how: how.replace(' ', '-'),
    silent: how === 'silent',
    ordered: standing !== undefined,
    ...(standing && { place: standing.place }),
    ...(mark && { mark: { name: marks[mark], words: cellWords[mark], starred: isBest(mark) } }),
    told: told.map((one) => toldView(one, isNamed)),
    part: how === 'in part' ? cellWords.inPart : '',
    cite: [through, cited].filter(Boolean).join(' '),
    sentences: [...told, ...besides].map(({ sentence, clauses }) => ({ words: sentence, cite: clauseWords(clauses) })),
    reasons: reasonsOf(row, at, columns),
    commitments: [...new Set([...told, ...besides].map(({ commitment }) => commitment))].join(' '),
  };
}

const isBest = (mark: Mark) => mark === 'strictest' || mark === 'as strict as any';

const marks = {
  strictest: 'strictest',
  'as strict as any': 'tie',
  'in its own way': 'apart',
  'the only one': 'only',
} as const;

function toldView({ about, when, notes }: Told, isNamed: boolean): ToldView {
  return { ...(isNamed && { about }), when: when || cellWords.timeless, notes };
}
