import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { countWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const tooMuchText = diagnostic({
  code: 'P0805',
  severity: 'warning',
  says: t`The leaflet will fill about ${'pages'} pages, and is to have at most ${'most'}.`,
  because:
    'What does not fit is printed on one page more, or in a smaller type that fewer can read. Pledge keeps the type, so the text must give: leave out what customers need not know, or mark it “internal”.',
  wrong: `section Visits
  we will "call you before we come"
leaflet Our promise to you
  pages 2`,
  right: `section Visits
  we will "call you before we come"
leaflet Our promise to you
  pages 8`,
});

/**
 * Measured on six printed leaflets of 500 to 1,800 words, of which five come out within a page of it: pages for what
 * stands around the text, and words on each of the others. What is printed is counted when it is printed.
 */
const around = 7;
const wordsOnAPage = 320;

/** More text than the pages hold that an author allows the leaflet. */
export const leafletSize: Check = {
  finds: [tooMuchText],
  look: ({ policy, tree, printed }) => {
    const most = policy.leaflet.pages;
    if (most === undefined) return [];
    const words = printed().reduce((sum, { sentence }) => sum + countWords(sentence), 0);
    const pages = Math.round(around + words / wordsOnAPage);
    if (pages <= most) return [];
    const place = placeOf(fieldIn(blocksOf(tree, 'leaflet')[0], 'pages'));
    return [raise(tooMuchText, { pages: `${pages}`, most: `${most}` }, place)];
  },
};
