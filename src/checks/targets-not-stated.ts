import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { within } from './shared/own-words.ts';

export const targetsNeverStated = diagnostic({
  code: 'P0613',
  severity: 'note',
  says: t`The policy speaks of targets, and states none.`,
  because:
    'Whether a target is met can only be told where it is written down. Give the figure: “for at least 90% of calls”, or “target” under “monitoring”.',
  wrong: `section How we do
  we will "set targets with our staff"`,
  right: `section How we do
  we will "set targets with our staff"
monitoring Tenant survey
  every 3 years
  target 85% satisfaction`,
});

/** Targets that are spoken of, in a policy that has no figure for any. Told where they are first spoken of. */
export const targetsNotStated: Check = {
  finds: [targetsNeverStated],
  look: ({ policy, own }) => {
    const stated = [...policy.commitments, ...policy.monitoring].some(({ target }) => target !== undefined);
    if (stated) return [];
    const [first] = own().flatMap((words) => {
      const at = words.text.search(/\btargets\b/i);
      return at < 0 ? [] : [within(words, at, 'targets'.length)];
    });
    const place = first ?? policy.monitoring.find(({ name }) => /\btargets\b/i.test(name))?.span;
    return place ? [raise(targetsNeverStated, {}, place)] : [];
  },
};
