import type { Brand } from '../../../pages/brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours } from '../../../pages/sheet.ts';
import type { Fill, Page, Templates } from '../../../pages/template.ts';
import { closed } from '../../../wording/text.ts';
import type { Change, Versions } from '../change.ts';
import { chapters, counts, inShort, titlesOf, whereSaid } from '../report.ts';
import { isReworded, type Stretch, stretches } from '../rewording.ts';

/** All that the page is made with, read from disk by somebody else. */
export interface Materials {
  readonly brand: Brand;
  readonly fill: Fill;
  readonly templates: Templates;
  readonly fonts: readonly Font[];
}

/** The comparison as a page that needs nothing but itself, for a screen and for paper. */
export function html(versions: Versions, { brand, fill, templates, fonts }: Materials): Page {
  const sheets = [templates['styles/base'], templates['styles/diff']].filter((sheet) => sheet !== undefined);
  const css = [...fonts.map(face), lightColours(brand), darkColours(brand), ...sheets].join('\n');
  const all = chapters(versions).map((chapter, at) => ({
    ...chapter,
    mark: `kind-${at}`,
    tone: toneOf(chapter.changes),
    approved: chapter.changes.filter(({ approved }) => approved !== undefined).length,
    titles: titlesOf(chapter),
    changes: chapter.changes.map(shown),
  }));
  const view = { ...versions, brand, chapters: all, counts: counts(versions), inShort: inShort(versions) };
  return fill('diff', { ...view, css, policy: contentPolicy(css) });
}

function toneOf(changes: readonly Change[]): string {
  return changes.some(({ forCustomers }) => forCustomers === 'worse')
    ? 'worse'
    : changes.some(({ forCustomers }) => forCustomers === 'better')
      ? 'better'
      : 'neither';
}

function shown(change: Change) {
  const { before, after, approved } = change;
  const rewording = isReworded(change) ? stretches(before ?? '', after ?? '').map(marked) : undefined;
  return {
    ...change,
    rewording,
    printed: change.says.length === 0 && !rewording ? (after ?? before) : undefined,
    whom: whereSaid(change),
    ...(approved !== undefined && { approved: closed(approved) }),
  };
}

/** What is struck out or underlined begins and ends with a word; between the one and the other is a space. */
function marked({ text: whole, is }: Stretch, at: number, all: readonly Stretch[]) {
  const [, lead = '', text = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(whole) ?? [];
  const instead = is === 'new' && all[at - 1]?.is === 'gone';
  return { lead: instead ? ' ' : lead, text, tail, gone: is === 'gone', new: is === 'new' };
}
