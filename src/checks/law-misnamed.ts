import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { firstSaid } from './shared/own-words.ts';

export const lawMisnamed = diagnostic({
  code: 'P0462',
  severity: 'note',
  says: t`There is no law called “${'written'}”.`,
  because: 'Who looks a law up finds it under its name. A wrong one also makes a reader doubt the rest.',
  wrong: `section Your privacy
  we will "keep to the General Data Protection Regulations"`,
  right: `section Your privacy
  we will "keep to the General Data Protection Regulation"`,
});

/**
 * Names that are often given to laws and are not theirs, and the right ones, as legislation.gov.uk has them: Regulation
 * (EU) 2016/679 and what the United Kingdom kept of it, and the Acts.
 */
const rightNames: Readonly<Record<string, string>> = {
  'general data protection regulations': 'General Data Protection Regulation',
  'equalities act': 'Equality Act',
  'human right act': 'Human Rights Act',
};
const anyName = new RegExp(`\\b(?:${Object.keys(rightNames).join('|')})\\b`, 'gi');

/** Whether a law goes by a name that is not its own. */
export const isMisnamed = (name: string): boolean => name.search(anyName) >= 0;

/** What is said of a law that no law is called. Each name is told once, where it first stands. */
export const misnamedLaw: Check = {
  finds: [lawMisnamed],
  look: (checking) =>
    firstSaid(checking, anyName, (written) => rightNames[written.toLowerCase()] ?? '').map(
      ({ found: written, is, span }) =>
        raise(lawMisnamed, { written }, span, { hint: `It is the “${is}”.`, fix: { span, text: is, safe: false } }),
    ),
};
