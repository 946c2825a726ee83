import type { Piece, Place, Stretch } from './document.ts';

/** An element of a PDF's structure, as far as it stands on one page. */
export interface Tag {
  role?: string;
  /** Of what is written on the page itself: its number there. */
  id?: string;
  children?: readonly Tag[];
}

/** What is written under one number on a page, its lines parted by `\n`, and where it begins. */
export type Marked = ReadonlyMap<string, { text: string; place: Place }>;

/** What a page holds by its structure: what Word and browsers know of tables, lists and headings, they put there. */
export function stretchesTagged(tag: Tag, marked: Marked): Stretch[] {
  const { role = '', children = [] } = tag;
  if (role === 'TR') {
    const cells = children.filter((child) => /^T[DH]$/.test(child.role ?? ''));
    const row = cells.map((cell) => stretchesTagged(cell, marked).flatMap(piecesApart));
    return row.some((pieces) => pieces.length > 0) ? [{ kind: 'row', cells: row }] : [];
  }
  if (children.some(isInside)) return children.flatMap((child) => stretchesTagged(child, marked));
  const pieces = piecesUnder(tag, marked);
  const kind = /^(H\d?|Title)$/.test(role) ? 'heading' : /^(LI|LBody)$/.test(role) ? 'item' : 'text';
  return pieces.some(({ text }) => text.trim() !== '') ? [{ kind, cells: [pieces] }] : [];
}

/** Whether something stands in it that is more than a part of a line. */
const isInside = ({ role = '', children = [] }: Tag): boolean => blocks.test(role) || children.some(isInside);

const blocks =
  /^(Document|Part|Art|Sect|Div|BlockQuote|P|H\d?|Title|L|LI|LBody|Table|THead|TBody|TFoot|TR|TD|TH|Caption)$/;

const piecesApart = ({ cells }: Stretch): Piece[] =>
  cells.flat().map((piece, at) => (at === 0 ? { ...piece, apart: true } : piece));

function piecesUnder({ id, children = [] }: Tag, marked: Marked): Piece[] {
  const own = id === undefined ? undefined : marked.get(id);
  const texts = own?.text.split('\n').filter((text) => text.trim() !== '') ?? [];
  const lines = texts.map((text) => ({ text, place: own?.place ?? { line: 1 } }));
  return [...lines, ...children.flatMap((child) => piecesUnder(child, marked))];
}
