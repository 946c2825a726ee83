import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';
import { held } from './shared/later.ts';
import { about } from './shared/said.ts';
import { isPromise, sameDeeds, standing } from './shared/standing.ts';

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

export const twoShares = diagnostic({
  code: 'P0421',
  severity: 'warning',
  says: t`${'what'}: ${'here'} here, and ${'there'} on line ${'line'}, for the same time.`,
  because:
    'A time that is to be kept in nine cases of ten in one place is no promise for every case in another. Say which share you mean.',
  wrong: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls
section Our standards
  we will answer calls within 20 seconds for at least 80% of calls`,
  right: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls
section Our standards
  we will answer calls within 20 seconds for at least 90% of calls`,
});

/** The same time, once hedged and once not, or for two shares of the cases. */
export const sameTimeTwice: Check = {
  finds: [aimAndPromise, twoShares],
  look: ({ policy, rules, on }) =>
    sameDeeds(policy.commitments.filter(isPromise)).flatMap(([one, other]) => {
      if (standing(one, other, rules) !== 'same cases') return [];
      if (held(one, other, rules, on)?.relation !== 'the same') return [];
      const words = { what: about(other, policy), line: `${one.span.line}` };
      const related = [{ span: one.span, message: 'The other place:' }];
      const isOneHedged = (one.hedge === undefined) !== (other.hedge === undefined);
      const [there, here] = [share(one), share(other)];
      if (!isOneHedged && here !== there) return [raise(twoShares, { ...words, here, there }, other.span, { related })];
      if (!isOneHedged || one.target || other.target) return [];
      return [raise(aimAndPromise, words, other.span, { related })];
    }),
};

function share({ target }: Commitment): string {
  if (!target) return 'for all cases';
  return 'average' in target ? 'on average' : `for ${target.percent}% of cases`;
}
