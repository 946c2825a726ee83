import { name } from './objects.ts';
import type { Content, Element, Kid } from './tree.ts';

/** The roles of PDF 1.7 (ISO 32000-1, 14.8.4); a reader knows no others, so others need a map to these. */
const STANDARD_ROLES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Sub', 'Note']);
const CELLS = new Set(['TH', 'TD']);

/**
 * The same structure as PDF/UA-1 wants it: list items of a label and a body, figures only where there is a picture to
 * describe, wrappers that mean nothing gone, and no content that `isArtifact` says is mere decoration.
 */
export function tidied(top: Element, isArtifact: (content: Content) => boolean): Element {
  return { ...top, kids: tidiedKids(top, top.role, isArtifact) };
}

/** Roles in use that PDF 1.7 does not know, each with the one it stands for: `Strong` and `Em` are spans of text. */
export function roleMapOf(elements: Iterable<Element>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { role, kids } of elements) {
    if (!STANDARD_ROLES.has(role)) map.set(role, kids.every(isInline) ? 'Span' : 'Div');
  }
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True for an element that has words of its own to be read instead of its content. */
export function isDescribed({ dictionary }: Element): boolean {
  return dictionary.has(name('Alt')) || dictionary.has(name('ActualText'));
}

/** `around` is the role of the nearest element above that means something. */
function tidiedKids(parent: Element, around: string, isArtifact: (content: Content) => boolean): readonly Kid[] {
  const kids = parent.kids.flatMap((kid): readonly Kid[] => {
    if (kid.kind === 'content') return isArtifact(kid) ? [] : [kid];
    if (kid.kind === 'annotation') return [kid];
    const below = tidiedKids(kid, kid.role === 'NonStruct' ? around : kid.role, isArtifact);
    // An empty cell keeps its row rectangular; anything else that is empty says nothing.
    if (below.length === 0 && !CELLS.has(kid.role)) return [];
    return settled(kid, below, around);
  });
  return parent.role === 'LI' ? labelAndBody(parent, kids) : kids;
}

function settled(element: Element, kids: readonly Kid[], around: string): readonly Kid[] {
  const hasElements = kids.some((kid) => kid.kind === 'element');
  // An HTML figure is a box around a picture and its caption; the picture within is the figure that needs words.
  if (element.role === 'Figure')
    return [{ ...element, kids, role: hasElements && !isDescribed(element) ? 'Div' : 'Figure' }];
  if (element.role !== 'NonStruct') return [{ ...element, kids }];
  // What only wraps says nothing, unless in another language.
  if (!isDescribed(element) && !element.dictionary.has(name('Lang'))) return kids;
  return [{ ...element, kids, role: GROUPING.has(around) ? 'Div' : 'Span' }];
}

/** An item holds its number or bullet, and all the rest as one body. */
function labelAndBody(item: Element, kids: readonly Kid[]): readonly Kid[] {
  const isLabel = (kid: Kid) => kid.kind === 'element' && kid.role === 'Lbl';
  const [labels, rest] = [kids.filter(isLabel), kids.filter((kid) => !isLabel(kid))];
  const [only] = rest;
  if (rest.length === 0 || (rest.length === 1 && only?.kind === 'element' && only.role === 'LBody')) return kids;
  const context = item.dictionary.context;
  const dictionary = context.obj({ Type: 'StructElem' });
  return [...labels, { kind: 'element', ref: context.register(dictionary), dictionary, role: 'LBody', kids: rest }];
}

function isInline(kid: Kid): boolean {
  return kid.kind !== 'element' || INLINE.has(kid.role);
}
