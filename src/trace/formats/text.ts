import { decoded } from '../decoded.ts';
import type { Piece, Stretch } from '../document.ts';
import { joined } from '../join.ts';
import type { ReadDocument } from './index.ts';

/** Plain text and Markdown: lines are joined to paragraphs, tabs, bars and wide gaps part the cells of a table. */
export async function readText(bytes: Uint8Array): Promise<ReadDocument> {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let isAfterBlank = true;
  const lines = decoded(bytes).split(/\r\n|[\n\r\f\u2028\u2029]/);
  for (const [at, raw] of lines.entries()) {
    const line = withoutMarks(raw);
    const isAlone = isAfterBlank && (lines[at + 1] ?? '').trim() === '';
    if (isPageNumber(line, isAlone)) continue;
    if (line.trim() === '' || isRule(line)) {
      open = undefined;
      isAfterBlank = true;
      continue;
    }
    const place = { line: at + 1 };
    const cells = cellsOf(line);
    const starts =
      cells.length > 1 || /\S\t/.test(raw)
        ? 'row'
        : raw.startsWith('#')
          ? 'heading'
          : isItem(line)
            ? 'item'
            : undefined;
    if (open && !starts) open.cells[0]?.push({ text: line, place });
    else {
      const kind: Stretch['kind'] = starts ?? (isAlone && isTitle(line) ? 'heading' : 'text');
      const stretch = { kind, cells: cells.map((text) => piecesOf(text, place)) };
      stretches.push(stretch);
      open = kind === 'text' || kind === 'item' ? stretch : undefined;
    }
    isAfterBlank = false;
  }
  return { document: joined(stretches, 'line') };
}

/** Items within a cell are parted by their bullets. */
function piecesOf(text: string, place: Piece['place']): Piece[] {
  return text.split(/\s*[•▪●✓]\s*/).map((part, at) => ({ text: part, place, apart: at > 0 }));
}

function cellsOf(line: string): string[] {
  const bars = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (bars !== undefined) return bars.split('|');
  return line
    .trimEnd()
    .split(/\t+| {3,}(?=\S)/)
    .filter((cell, at) => at === 0 || cell.trim() !== '');
}

const isItem = (line: string): boolean =>
  /^\s*([-*+•▪●✓–]|\(?[a-z]\)|[ivx]{1,4}[.)]|\d{1,2}[.)]|\d{1,2}(\.\d{1,2}){1,4}\.?)\s+\S/.test(line);

/** Lines and rows of dashes that only draw something. */
const isRule = (line: string): boolean => /^[\s|:=_*-]+$/.test(line);

/** A number by itself may also be part of a sentence that was broken around it. */
const isPageNumber = (line: string, isAlone: boolean): boolean =>
  /^\s*page \d{1,3}( of \d{1,3})?\s*$/i.test(line) || (isAlone && /^\s*\d{1,3}\s*$/.test(line));

const isTitle = (line: string): boolean => line.trim().length < 80 && !/[.:;,!?]$/.test(line.trim());

/** Emphasis, links and the tags of a page that was saved as text say nothing here. */
function withoutMarks(line: string): string {
  return line
    .replaceAll(/<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/gi, ' ')
    .replaceAll(/<([^\s<>]*[@:][^\s<>]*)>/g, '$1')
    .replaceAll(/!?\[([^\]]*)\]\((?:mailto:|tel:)?[^)]*\)/g, '$1')
    .replaceAll(/\*\*|__|`/g, '')
    .replace(/^#{1,6}\s+/, '');
}
