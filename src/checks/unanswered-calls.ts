import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { limitOf } from '../policy/measure.ts';
import type { Channel, Commitment } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';
import { timeSaid } from './shared/said.ts';

export const answerNotTimed = diagnostic({
  code: 'P0429',
  severity: 'note',
  says: t`Calls to “${'other'}” are to be answered ${'time'}; how soon those to “${'silent'}” are is said nowhere.`,
  because:
    'Most customers ring while you are open. Where the policy says how soon the one telephone is answered, they will ask about the other.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
out of hours
  outside office hours
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will resolve enquiries at first contact
channel out of hours telephone "Emergencies"
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`,
  right: `office hours
  Monday to Friday 9am to 5pm
out of hours
  outside office hours
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
  we will resolve enquiries at first contact
channel out of hours telephone "Emergencies"
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`,
});

/** The ordinary telephone without a time in which it is answered, beside the one for when the office is closed, which has one. */
export const unansweredCalls: Check = {
  finds: [answerNotTimed],
  look: (checking) => {
    const { policy, rules, tree } = checking;
    const index = policy.channels.findIndex(({ means }) => means === 'telephone');
    const silent = policy.channels[index];
    if (!silent || policy.commitments.some((of) => isAnswer(of) && isAt(of, silent))) return [];
    return policy.channels
      .filter(({ means }) => isKindOf(rules, 'means', means, 'out of hours telephone'))
      .flatMap((other) => {
        const limit = timedAnswer(other, checking);
        if (!limit) return [];
        const words = { other: other.title, time: timeSaid(limit), silent: silent.title };
        return [raise(answerNotTimed, words, placeOf(blocksOf(tree, 'channel')[index]))];
      });
  },
};

const isAnswer = ({ fulfilledBy, negated, limit }: Commitment): boolean =>
  fulfilledBy === 'answer' && !negated && limit !== undefined;

const isAt = ({ channel, means }: Commitment, { means: of }: Channel): boolean =>
  channel === of || (channel === undefined && means.includes(of));

function timedAnswer(channel: Channel, { policy }: Checking) {
  const limits = policy.commitments.filter((of) => isAnswer(of) && of.channel === channel.means).map(limitOf);
  return limits.find((limit) => limit?.kind === 'within' || limit?.kind === 'immediately');
}
