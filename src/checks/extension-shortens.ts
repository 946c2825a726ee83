import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Commitment, Limit } from '../policy/policy.ts';
import type { Check, Checking } from './check.ts';
import { held } from './shared/later.ts';
import { timeSaid } from './shared/said.ts';
import { isPromise, isSamePromise, standing } from './shared/standing.ts';

export const shorterThanPlain = diagnostic({
  code: 'P0406',
  severity: 'error',
  says: t`The longer time (${'longer'}) ends before the ordinary one (${'plain'}).`,
  because: 'What is meant to give more time gives less. Mostly the two figures were swapped, or one is mistyped.',
  wrong: `procedure complaints
  stage 1
    we will reply within 20 working days
    we will reply to extended complaints within 10 working days
  then             Housing Ombudsman`,
  right: `procedure complaints
  stage 1
    we will reply within 10 working days
    we will reply to extended complaints within 20 working days
  then             Housing Ombudsman`,
});

/** An extended case, or what counts where the first time is not kept, that is due sooner than the plain one. */
export const extensionShortens: Check = {
  finds: [shorterThanPlain],
  look: (checking) => {
    const promises = checking.policy.commitments.filter(isPromise);
    return promises.flatMap((commitment) => [
      ...fallbacksOf(commitment, checking),
      ...extendedCases(commitment, promises, checking),
    ]);
  },
};

/** `otherwise` with no case of its own is the limit, and the first one an aim. */
function fallbacksOf(commitment: Commitment, checking: Checking): Finding[] {
  return commitment.otherwise.flatMap(({ limit, conditions }) => {
    if (!limit || conditions.length > 0) return [];
    return finding(commitment, { ...commitment, limit }, commitment, checking);
  });
}

function extendedCases(commitment: Commitment, promises: readonly Commitment[], checking: Checking): Finding[] {
  if (!commitment.qualifiers.includes('extended')) return [];
  const plain = { ...commitment, qualifiers: commitment.qualifiers.filter((id) => id !== 'extended') };
  const first = promises.find((of) => isSamePromise(of, plain) && standing(plain, of, checking.rules) === 'same cases');
  return first ? finding(first, commitment, commitment, checking) : [];
}

function finding(plain: Commitment, longer: Commitment, at: Commitment, { rules, on }: Checking): Finding[] {
  const order = held(longer, plain, rules, on);
  if (order?.relation !== 'stricter') return [];
  const [first, second] = [plain.limit as Limit, longer.limit as Limit];
  const related = plain === at ? [] : [{ span: plain.span, message: 'The ordinary time:' }];
  const [shows] = order.witnesses;
  const hint =
    shows && `${shows.begins} is due ${shows.first} with the longer time, and ${shows.second} with the ordinary one.`;
  const words = { longer: timeSaid(second), plain: timeSaid(first) };
  return [raise(shorterThanPlain, words, at.span, { related, ...(hint && { hint }) })];
}
