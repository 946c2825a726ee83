import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';

export const openEndedExtension = diagnostic({
  code: 'P0605',
  severity: 'warning',
  says: t`The time may be made longer, and nothing says by how much.`,
  because: 'With an extension that has no end, the limit has none. Say “extendable by” and a time.',
  wrong: `section Letters
  we will reply to letters within 10 working days
    extendable if "we need to ask someone else"`,
  right: `section Letters
  we will reply to letters within 10 working days
    extendable by 5 working days if "we need to ask someone else"`,
});

/** An extension with no length of its own. */
export const endlessExtension: Check = {
  finds: [openEndedExtension],
  look: ({ policy }) =>
    statements([...policy.commitments, ...policy.duties]).flatMap(([first]) =>
      first?.extension && !first.extension.by ? [raise(openEndedExtension, {}, first.span)] : [],
    ),
};
