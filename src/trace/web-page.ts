import { parseDocument } from 'htmlparser2';
import type { Piece, Place, Stretch } from './document.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: Record<string, string> }>;

const skipped = new Set(['script', 'style', 'nav', 'template', 'noscript', 'head', 'svg', 'select', 'button']);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What stands in a page, in order. `placeAt` tells where a column of the text is, and is asked in order. */
export function stretchesOf(html: string, placeAt: (index: number) => Place): Stretch[] {
  return stretchesIn(parseDocument(html, { withStartIndices: true }).children, placeAt, 'text');
}

function stretchesIn(nodes: readonly Node[], placeAt: (index: number) => Place, outer: Stretch['kind']): Stretch[] {
  const found: Stretch[] = [];
  let words = '';
  let place: Place | undefined;
  let isBold = true;
  const end = (kind: Stretch['kind']): void => {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    // A short line in bold is a heading, whatever the author called it.
    const isTitle = isBold && kind === 'text' && text.length < 80 && !/[.:;,]$/.test(text);
    if (text && place) found.push({ kind: isTitle ? 'heading' : kind, cells: [[{ text, place }]] });
    words = '';
    place = undefined;
    isBold = true;
  };
  const visit = (node: Node, kind: Stretch['kind'], bold: boolean): void => {
    if ('data' in node && node.type === 'text') {
      if (node.data.trim() === '') words += ' ';
      else {
        const before = node.data.length - node.data.trimStart().length;
        place ??= placeAt((node.startIndex ?? 0) + before);
        isBold &&= bold;
        words += node.data;
      }
    } else if (isElement(node)) element(node, kind, bold);
  };
  const element = (node: Element, kind: Stretch['kind'], bold: boolean): void => {
    const { name } = node;
    if (skipped.has(name)) return;
    if (name === 'br') words += ' ';
    else if (name === 'table') {
      end(kind);
      found.push(...rowsOf(node, placeAt));
    } else if (inline.has(name)) {
      for (const child of node.children) visit(child, kind, bold || name === 'b' || name === 'strong');
      words += hiddenAddress(node);
    } else {
      const own = /^h[1-6]$/.test(name) ? 'heading' : name === 'li' ? 'item' : kind;
      end(kind);
      for (const child of node.children) visit(child, own, bold);
      end(own);
    }
  };
  for (const node of nodes) visit(node, outer, false);
  end(outer);
  return found;
}

const isElement = (node: Node): node is Element => 'attribs' in node;

/** An address that is only in the link: “email us”. */
function hiddenAddress({ attribs, children }: Element): string {
  const target = /^(?:mailto|tel):([^?]+)/i.exec(attribs.href ?? '')?.[1];
  const shown = children.map((child) => ('data' in child ? child.data : '')).join('');
  const bare = (text: string) => text.replaceAll(/[\s()-]/g, '').toLowerCase();
  return target && !bare(shown).includes(bare(target)) ? ` (${target})` : '';
}

/** The rows of a table. A first cell that spans several rows stands empty in the others; a table of one column is no table. */
function rowsOf(table: Element, placeAt: (index: number) => Place): Stretch[] {
  let spanned = 0;
  return under(table, ['tr']).flatMap((row): Stretch[] => {
    const cells = under(row, ['td', 'th']);
    const inside = cells.map((cell) => stretchesIn(cell.children, placeAt, 'text'));
    if (cells.length === 1 && spanned === 0) return inside.flat();
    const pieces = inside.map((stretches) => stretches.flatMap(({ cells }) => cells.flat().map(apart)));
    if (spanned > 0) {
      spanned--;
      return [{ kind: 'row', cells: [[], ...pieces] }];
    }
    spanned = Number(cells[0]?.attribs.rowspan ?? 1) - 1;
    return [{ kind: 'row', cells: pieces }];
  });
}

const apart = (piece: Piece): Piece => ({ ...piece, apart: true });

/** The nearest elements of these names, in order. */
function under(node: Element, names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return names.includes(child.name) ? [child] : child.name === 'table' ? [] : under(child, names);
  });
}
