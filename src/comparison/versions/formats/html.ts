import type { Brand } from '../../../pages/brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours } from '../../../pages/sheet.ts';
import type { Fill, Page, Templates } from '../../../pages/template.ts';
import type { Change, Versions } from '../change.ts';
import { chapters, counts, inShort, titlesOf, whereSaid } from '../report.ts';
import { isReworded, stretches } from '../rewording.ts';

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
  const { before, after } = change;
  const words = isReworded(change)
    ? stretches(before ?? '', after ?? '').map(({ text, is }) => ({ text, gone: is === 'gone', new: is === 'new' }))
    : undefined;
  return {
    ...change,
    words,
    printed: change.says.length === 0 && !words ? (after ?? before) : undefined,
    whom: whereSaid(change),
  };
}
