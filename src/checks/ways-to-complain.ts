import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Channel, Procedure } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const wayLeftOut = diagnostic({
  code: 'P0445',
  severity: 'note',
  says: t`Customers are offered ${'channels'}, and not among the ways to complain.`,
  because:
    'Whoever may phone or write about everything else expects to complain in the same way. Add the means to “raise by”, or say that it is not for complaints.',
  wrong: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel email "Email us"
  contact hello@meadowbank.example
  we will reply to emails within 2 weeks
procedure complaints
  raise by email
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`,
  right: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel email "Email us"
  contact hello@meadowbank.example
  we will reply to emails within 2 weeks
procedure complaints
  raise by telephone, email
  stage 1
    we will reply within 2 weeks
  then Housing Ombudsman`,
});

/** The means by which everybody expects to be able to say anything; those beside them may be for a purpose. */
const plainMeans = ['telephone', 'letter', 'email'];

/** Telephone, letters and emails, where they are offered and a list of the ways to complain leaves them out. */
export const waysToComplain: Check = {
  finds: [wayLeftOut],
  look: ({ policy, tree, rules }) =>
    policy.procedures.flatMap((procedure, i) => {
      if (procedure.subject !== 'complaint' || procedure.raiseBy.length === 0) return [];
      const channels = policy.channels.filter((of) => plainMeans.includes(of.means) && !isAmong(of, procedure, rules));
      if (channels.length === 0) return [];
      const node = blocksOf(tree, 'procedure')[i];
      const words = { channels: listWords(channels.map(({ title }) => `“${title}”`)) };
      return [raise(wayLeftOut, words, placeOf(fieldIn(node, 'raiseBy') ?? node))];
    }),
};

const isAmong = ({ means }: Channel, { raiseBy }: Procedure, rules: Rules): boolean =>
  raiseBy.some((id) => isKindOf(rules, 'means', means, id) || isKindOf(rules, 'means', id, means));
