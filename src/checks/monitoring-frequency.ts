import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Monitoring } from '../policy/policy.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { vagueWords } from './vague.ts';

export const howOftenNotSaid = diagnostic({
  code: 'P0610',
  severity: 'note',
  says: t`Nothing says how often this is done: ${'names'}.`,
  because: 'Whether a promise is kept is only known as often as somebody looks. Add “every” and a time.',
  wrong: `monitoring Call report
  to the Board
monitoring Tenant survey
  every 3 years`,
  right: `monitoring Call report
  every month
  to the Board
monitoring Tenant survey
  every 3 years`,
});

/** So many names are enough to see what is meant. */
const shown = 2;

/** Ways of monitoring that the policy describes without saying how often, told together, and those with a vague frequency. */
export const monitoringFrequency: Check = {
  finds: [howOftenNotSaid],
  look: ({ policy }) => {
    const silent = policy.monitoring.filter((of) => of.declared && !isFrequent(of) && !of.vague);
    const vague = policy.monitoring.flatMap(({ vague, span }) =>
      vague === undefined ? [] : [raise(vagueWords, { words: vague, what: 'how often it is done' }, span)],
    );
    const [first, ...others] = silent;
    if (!first || !policy.monitoring.some(isFrequent)) return vague;
    const names = silent.map(({ name }) => `“${name}”`);
    const more = names.length > shown ? [`${names.length - shown} more`] : [];
    const related = others.slice(0, shown - 1).map(({ span, name }) => ({ span, message: `And “${name}”:` }));
    const words = { names: listWords([...names.slice(0, shown), ...more]) };
    return [...vague, raise(howOftenNotSaid, words, first.span, { related })];
  },
};

function isFrequent({ every, times, occasion }: Monitoring): boolean {
  return every !== undefined || times !== undefined || occasion !== undefined;
}
