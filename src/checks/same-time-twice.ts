import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { held } from './shared/later.ts';
import { about } from './shared/said.ts';
import { isPromise, isSameDeed, pairs, standing } from './shared/standing.ts';

export const aimAndPromise = diagnostic({
  code: 'P0419',
  severity: 'note',
  says: t`${'what'}: this is only an aim in one place, and a promise in the other (line ${'line'}).`,
  because: 'A promise binds in every case, an aim in none. Say which of them you mean, in both places.',
  wrong: `section Calls
  we aim to answer calls within 20 seconds
section Our standards
  we will answer calls within 20 seconds`,
  right: `section Calls
  we will answer calls within 20 seconds
section Our standards
  we will answer calls within 20 seconds`,
});

/** The same time, once hedged and once not. */
export const sameTimeTwice: Check = {
  finds: [aimAndPromise],
  look: ({ policy, rules, on }) =>
    pairs(policy.commitments.filter(isPromise)).flatMap(([one, other]) => {
      const isOneHedged = (one.hedge === undefined) !== (other.hedge === undefined);
      if (!isOneHedged || one.target || other.target || !isSameDeed(one, other)) return [];
      if (standing(one, other, rules) !== 'same cases') return [];
      if (held(one, other, rules, on)?.relation !== 'the same') return [];
      const words = { what: about(other, policy), line: `${one.span.line}` };
      return [raise(aimAndPromise, words, other.span, { related: [{ span: one.span, message: 'The other place:' }] })];
    }),
};
