import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { limitOf } from '../policy/measure.ts';
import type { Commitment } from '../policy/policy.ts';
import { isPlainlyNoLater } from '../strictness/plainly.ts';
import type { Check } from './check.ts';
import { held } from './shared/later.ts';
import { timeSaid } from './shared/said.ts';
import { isPromise } from './shared/standing.ts';

export const firstStageSlower = diagnostic({
  code: 'P0436',
  severity: 'note',
  says: t`Stage ${'stage'} is acknowledged ${'here'}, and stage ${'next'} ${'there'} (line ${'line'}): the lower stage is the slower one.`,
  because:
    'The lower stage is the quick one. Where it takes longer to be acknowledged than the stage above it, the time for the answer was mostly put in the wrong place.',
  wrong: `procedure complaints
  stage 1
    we will acknowledge within 5 working days
    we will reply within 10 working days
  stage 2
    we will acknowledge within 3 working days
    we will reply within 20 working days
  then Housing Ombudsman`,
  right: `procedure complaints
  stage 1
    we will acknowledge within 3 working days
    we will reply within 10 working days
  stage 2
    we will acknowledge within 3 working days
    we will reply within 20 working days
  then Housing Ombudsman`,
});

/** An acknowledgement that takes longer at one stage than at the next. */
export const slowerFirstStage: Check = {
  finds: [firstStageSlower],
  look: ({ policy, rules, on }) => {
    const acknowledgements = policy.commitments.filter(
      (of) => isPromise(of) && of.fulfilledBy === 'acknowledgement' && of.stage !== undefined,
    );
    return acknowledgements.flatMap((one) => {
      const next = acknowledgements.find((of) => of.subject === one.subject && of.stage === stageAfter(one));
      const [here, there] = [limitOf(one), next && limitOf(next)];
      if (!next || !here || !there) return [];
      const alike = { ...next, limit: fromTheSame(one, next) };
      if (isPlainlyNoLater({ commitment: one, rules }, { commitment: alike, rules })) return [];
      if (held(one, alike, rules, on)?.relation !== 'weaker') return [];
      const words = { stage: `${one.stage}`, next: `${next.stage}`, here: timeSaid(here), there: timeSaid(there) };
      const related = [{ span: next.span, message: 'The next stage:' }];
      return [raise(firstStageSlower, { ...words, line: `${next.span.line}` }, one.span, { related })];
    });
  },
};

const stageAfter = ({ stage = 0 }: Commitment): number => stage + 1;

/** The limit of the next stage as if it counted from the same event, so that the two lengths can be held together. */
function fromTheSame({ limit: one }: Commitment, { limit: other }: Commitment): Commitment['limit'] {
  return one?.kind === 'within' && other?.kind === 'within' ? { ...other, from: one.from } : other;
}
