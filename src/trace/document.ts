import type { Weekday } from '../language/shape.ts';

/** Where something stands in a document, as its reader would find it again. */
export interface Place {
  /** From 1: of the file, of a Word document's paragraphs, or of a PDF's page. */
  line: number;
  page?: number;
}

/** What stands on one line, or is one item in a cell. */
export interface Piece {
  text: string;
  place: Place;
  /** It does not go on from the piece before it: another paragraph, or another item. */
  apart?: boolean;
}

/** A stretch that reads as one: a heading, a paragraph or an item of a list with a single cell, or the row of a table. */
export interface Stretch {
  kind: 'heading' | 'text' | 'item' | 'row';
  cells: Piece[][];
}

/** A cell with its lines joined: figures that a line break cut in two are whole. Items are parted by `\n`. */
export interface Cell {
  text: string;
  /** Where each piece begins in the text. */
  pieces: readonly { at: number; place: Place }[];
}

/** A stretch, joined, with what stands above it. */
export interface Passage {
  kind: Stretch['kind'];
  cells: readonly Cell[];
  /** The number by which the document calls the clause in which it stands: `6.2`. */
  clause?: string;
  /** The headings over it, the nearest first; of an item, the words that lead to its list before them. */
  above: readonly string[];
}

/** What there is of a document to read. */
export interface Document {
  passages: readonly Passage[];
  /** What its lines are called. */
  counts: 'line' | 'paragraph';
}

/** What a figure is of. */
export type FigureKind =
  | 'timescale'
  | 'frequency'
  | 'percentage'
  | 'hours'
  | 'days'
  | 'date'
  | 'fee'
  | 'telephone'
  | 'email'
  | 'web'
  | 'address';

/** A figure, as it was read. Two that are the same have the same value, however they were written. */
export interface Figure {
  kind: FigureKind;
  /** `10 working day`, `every 12 month`, `85%`, `08:30-17:00`, `2026-01-17`, `01726874450`. */
  value: string;
  /** Of hours and days: the days of the week that are meant; none where none are named. */
  days?: readonly Weekday[];
  /** Where it stands in the text that was read. */
  from: number;
  to: number;
}
