import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { hasDeadline, limitOf, measureOf } from '../policy/measure.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, isWhole, placeOf } from './shared/places.ts';

export const complaintsNeverAnswered = diagnostic({
  code: 'P0430',
  severity: 'warning',
  says: t`The policy speaks of complaints, and gives no time in which one is answered.`,
  because:
    'Whoever complains is waiting already. Give each stage its times, as your complaints policy has them, so that customers need not look for it.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
procedure complaints
  raise by email
  we will "learn from your complaints"
  then Housing Ombudsman
channel email
  contact hello@meadowbank.example
  we will reply to emails within 10 weeks`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
procedure complaints
  raise by email
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman
channel email
  contact hello@meadowbank.example
  we will reply to emails within 10 weeks`,
});

export const howToComplain = diagnostic({
  code: 'P0431',
  severity: 'note',
  says: t`Nothing says by what means a customer may complain.`,
  because: 'To complain must be easy. Add “raise by” with the means, such as telephone, email, letter.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
procedure complaints
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
procedure complaints
  raise by email
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman
channel email
  contact hello@meadowbank.example
  we will reply to emails within 10 weeks`,
});

export const onlySomeMayComplain = diagnostic({
  code: 'P0432',
  severity: 'note',
  says: t`Only ${'some'} are said to be able to complain, and the policy has other customers too.`,
  because: 'Whoever is given a service may be let down by it. Say “customers”, or say where the others can turn.',
  wrong: `customers
  tenants
  leaseholders
procedure complaints
  tenants may "complain if we have let them down"
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`,
  right: `customers
  tenants
  leaseholders
procedure complaints
  customers may "complain if we have let them down"
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`,
});

/** What a policy that speaks of complaints should say of them: how soon they are answered, how to begin, and who may. */
export const complaintsSaid: Check = {
  finds: [complaintsNeverAnswered, howToComplain, onlySomeMayComplain],
  look: (checking) => {
    const { policy, tree } = checking;
    const index = policy.procedures.findIndex(({ subject }) => subject === 'complaint');
    const procedure = policy.procedures[index];
    if (!procedure) return [];
    const place = placeOf(blocksOf(tree, 'procedure')[index]);
    const isAsked = isWhole(tree);
    return [
      ...(isAsked && !isTimed(checking) ? [raise(complaintsNeverAnswered, {}, place)] : []),
      ...(isAsked && procedure.raiseBy.length === 0 ? [raise(howToComplain, {}, place)] : []),
      ...someOnly(checking),
    ];
  },
};

/** Vague words are a time of a kind, and are told as such. */
function isTimed({ policy: { commitments, procedures } }: Checking): boolean {
  const own = new Set(
    procedures
      .filter(({ subject }) => subject === 'complaint')
      .flatMap((of) => [...of.commitments, ...of.stages.flatMap((stage) => stage.commitments)]),
  );
  return commitments.some((commitment) => {
    const limit = limitOf(commitment);
    return (commitment.subject === 'complaint' || own.has(commitment.id)) && limit && hasDeadline(measureOf(limit));
  });
}

/** Groups that may complain, where these are not all. */
function someOnly({ policy }: Checking) {
  const groups = policy.customers.filter(({ of }) => of.length === 0);
  return [...policy.commitments, ...policy.duties].flatMap(({ kind, party, words = '', span }) => {
    const group = policy.customers.find(({ id }) => id === party);
    if (!group || kind !== 'permission' || groups.length < 2 || !/\bcomplain/.test(words)) return [];
    return [raise(onlySomeMayComplain, { some: group.name }, span)];
  });
}
