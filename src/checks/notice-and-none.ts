import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';

export const noticeAndNone = diagnostic({
  code: 'P0447',
  severity: 'note',
  says: t`Here you may come without notice, and on line ${'line'} you give ${'notice'} before ${'event'}.`,
  because:
    'A customer who was promised notice takes a visit without it for a promise broken. Say which visits need notice, and which do not.',
  wrong: `section Visits
  we will give at least 24 hours' notice before a visit
  our staff may "visit without notice"`,
  right: `section Visits
  we will give at least 24 hours' notice before a visit
  our staff may "knock on your door as they pass"`,
});

/** Notice that is promised before somebody comes, where own words permit to come without. */
export const noticeOrNone: Check = {
  finds: [noticeAndNone],
  look: ({ policy: { commitments } }) => {
    const noticed = commitments.find(isBeforeComing);
    if (noticed?.limit?.kind !== 'notice') return [];
    const { limit, span } = noticed;
    return commitments.filter(isWithoutNotice).map((of) => {
      const words = { line: `${span.line}`, notice: `${limit.stated}’ notice`, event: theEvent(limit.before ?? '') };
      return raise(noticeAndNone, words, of.span, { related: [{ span, message: 'The notice:' }] });
    });
  },
};

/** What it is to come to somebody’s home. */
const coming = ['access', 'visit', 'appointment'];

const theEvent = (event: string): string => (event === 'access' ? 'entering a home' : `a ${event}`);

const isBeforeComing = ({ limit, negated }: Commitment): boolean =>
  limit?.kind === 'notice' && !negated && coming.includes(limit.before ?? '');

const isWithoutNotice = ({ kind, words = '' }: Commitment): boolean =>
  kind === 'permission' && /\b(?:visit|call|come|enter)\b/i.test(words) && without.test(words);

const without = /\bunannounced\b|\bwithout (?:\w+ ){0,2}(?:notice|warning|appointment)\b|\bwithout telling you\b/i;
