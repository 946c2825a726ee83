import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { within } from './shared/own-words.ts';

export const stillToBeDone = diagnostic({
  code: 'P0615',
  severity: 'note',
  says: t`“${'words'}” says that something is outstanding, and not until when.`,
  because:
    'A policy that is in force should be whole. Do what is outstanding and leave the words out, or say by when it will be done.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  | An equality impact assessment is still to be carried out.`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  | We have carried out an equality impact assessment.`,
});

/** What drafts say where something is missing. */
const phrases = [
  ...['still to be', 'still to follow', 'still required', 'yet to be', 'not yet been', 'to follow shortly'],
  ...['to be confirmed', 'to be agreed', 'to be decided', 'to be determined', 'to be advised', 'tbc', 'tbd', 'tba'],
];
const anyPhrase = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

/** Words of a draft, in quotes or after a bar. */
export const unfinished: Check = {
  finds: [stillToBeDone],
  look: ({ own }) =>
    own().flatMap((words) =>
      [...words.text.matchAll(anyPhrase)].map((match) => {
        const [found] = match;
        return raise(stillToBeDone, { words: found }, within(words, match.index, found.length));
      }),
    ),
};
