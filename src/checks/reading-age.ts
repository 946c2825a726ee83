import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check, Printed } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';
import { type Reading, readingOf } from './shared/readability.ts';
import { shortened } from './shared/said.ts';

export const hardToRead = diagnostic({
  code: 'P0705',
  severity: 'warning',
  says: t`What customers will read asks for a reading age of ${'age'} (formula of Flesch and Kincaid: school year ${'grade'}, plus 5). Aim for 12 or less.`,
  because:
    'Many adults read no better than a child of eleven, and nobody is put off by a text that is easy. Shorter sentences and shorter words bring the figure down.',
  wrong: `section Our commitment
  | Organisational excellence necessitates comprehensive understanding of individual requirements and accommodation preferences.
  | Collaborative consultation arrangements guarantee meaningful participation opportunities for representative community organisations.
  | Performance management information demonstrates continuous improvement across operational responsibilities and financial administration.
  | Independent satisfaction evaluations complement professional supervision, investigation procedures and international benchmarking activities.
  | Environmental sustainability considerations influence procurement decisions, construction specifications and neighbourhood regeneration programmes.
  | Accessibility improvements prioritise vulnerable individuals experiencing communication difficulties, disability discrimination or accommodation insecurity.
  | Confidentiality obligations regulate information management responsibilities throughout administrative departments and partnership organisations.
  | Technological modernisation facilities simplify transactional communication between residents, representatives and organisational administrators.
  | Equality legislation determines recruitment opportunities, professional development entitlements and disciplinary investigation arrangements.`,
  right: `section Our commitment
  | We want to know what you need and what you like. We ask you, and we listen.
  | We tell you how well we do. We check it with surveys, and put right what is wrong.`,
});

/** Below this many words a formula says little. */
export const least = 100;
const highest = 12;

/** The reading age of everything that customers will read, with the sentences that raise it most. */
export const readingAge: Check = {
  finds: [hardToRead],
  look: ({ printed, tree }) => {
    const { whole, hardest } = hardnessOf(printed());
    if (whole.words < least || whole.age <= highest) return [];
    const words = { age: whole.age.toFixed(1), grade: whole.grade.toFixed(1) };
    const related = hardest.map(({ sentence, span }) => ({
      span,
      message: `Among the hardest: “${shortened(sentence)}”`,
    }));
    return [raise(hardToRead, words, placeOf(blocksOf(tree, 'policy')[0]), { related })];
  },
};

/** How hard all that is printed is to read, and the three sentences that are hardest. */
export interface Hardness {
  whole: Reading;
  hardest: readonly Printed[];
}

export function hardnessOf(printed: readonly Printed[]): Hardness {
  const { whole, each } = readingOf(printed.map(({ sentence }) => sentence));
  const ranked = printed.map((of, i) => ({ ...of, grade: each[i]?.grade ?? 0 }));
  return { whole, hardest: ranked.toSorted((a, b) => b.grade - a.grade).slice(0, 3) };
}
