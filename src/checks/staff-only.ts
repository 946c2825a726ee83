import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';

export const onlyStaffSee = diagnostic({
  code: 'P0457',
  severity: 'note',
  says: t`Here only staff see what customers tell, and on line ${'line'} it is shared with others.`,
  because:
    'Both are promises about personal information, and data protection law asks that people are told with whom it is shared. Say it in one place: who sees it, and when others do.',
  wrong: `section Your privacy
  we will "show what you tell us only to staff who need it"
  we will "share your data with other agencies where the law allows"`,
  right: `section Your privacy
  we will "show what you tell us to staff who need it"
  we will "share your data with other agencies where the law allows"`,
});

/** Information that is for staff alone in one place, and is passed on in another. */
export const staffOnly: Check = {
  finds: [onlyStaffSee],
  look: ({ policy: { commitments } }) => {
    const shared = commitments.find((of) => isPositive(of) && passedOn.test(of.words ?? ''));
    if (!shared) return [];
    const related = [{ span: shared.span, message: 'The sharing:' }];
    return commitments
      .filter((of) => of !== shared && isPositive(of) && forStaff.test(of.words ?? ''))
      .map(({ span }) => raise(onlyStaffSee, { line: `${shared.span.line}` }, span, { related }));
  },
};

/** Internal rules among colleagues are no promise to customers, and what is not done is not shared. */
const isPositive = ({ negated, internal }: Commitment): boolean => !negated && !internal;

const forStaff = /\bonly (?:to|with|by|for) (?:our |those )?(?:own )?(?:staff|colleagues|employees|officers)\b/i;

const passedOn =
  /\b(?:share|pass|disclose)\b.*\b(?:it|(?:your|personal) (?:\w+ )?(?:data|information|details|records))\b.*\b(?:with|to) (?:\w+ ){0,2}(?:agencies|organisations|bodies|partners|contractors|others|third parties)\b/i;
