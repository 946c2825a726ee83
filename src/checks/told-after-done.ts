import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Check, Checking } from './check.ts';
import { hoursIn } from './shared/hours-in.ts';
import { held } from './shared/later.ts';
import { about, timeSaid } from './shared/said.ts';
import { isPromise, standing } from './shared/standing.ts';

export const saidAfterDone = diagnostic({
  code: 'P0455',
  severity: 'note',
  says: t`${'what'}: due ${'here'}, and ${'done'} ${'there'} (line ${'line'}), so word may come after the deed.`,
  because:
    'A receipt or an acknowledgement tells people that they may now wait. Give it a time that is shorter than the shortest of the work, or say for which work it is sent.',
  wrong: `section Repairs
  we will send repair receipts within 48 hours of report
  we will complete emergency repairs within 24 hours
  we will complete routine repairs within 28 calendar days`,
  right: `section Repairs
  we will send repair receipts within 12 hours of report
  we will complete emergency repairs within 24 hours
  we will complete routine repairs within 28 calendar days`,
});

/** Word of a repair, or of an enquiry, that may come later than that is done where it is of the most pressing kind. */
export const toldAfterDone: Check = {
  finds: [saidAfterDone],
  look: (checking) => {
    const promises = checking.policy.commitments.filter((of) => isPromise(of) && !of.internal);
    const deeds = promises.filter(({ fulfilledBy = '' }) => ends.includes(fulfilledBy));
    return promises
      .filter(
        ({ fulfilledBy, subject = '' }) => fulfilledBy === 'acknowledgement' || isReceipt(subject, checking.rules),
      )
      .flatMap((word) => afterDone(word, deeds, checking));
  },
};

/** What ends the wait of whoever asked. */
const ends = ['reply', 'decision', 'completion', 'attendance'];

const isReceipt = (subject: string, rules: Rules): boolean => isKindOf(rules, 'subject', subject, 'repair receipt');

function afterDone(word: Commitment, deeds: readonly Commitment[], { policy, rules, on }: Checking): Finding[] {
  const { subject = '', limit, span } = word;
  const waits = isReceipt(subject, rules) ? { ...word, subject: 'repair' } : word;
  const deed = deeds.find((of) => isOfAKind(waits, of, rules) && isLater(word, of, { rules, on }));
  if (!limit || !deed?.limit) return [];
  const words = {
    what: about(word, policy),
    here: timeSaid(limit),
    done: lower(about(deed, policy)),
    there: timeSaid(deed.limit),
    line: `${deed.span.line}`,
  };
  return [raise(saidAfterDone, words, span, { related: [{ span: deed.span, message: 'The deed:' }] })];
}

/** What is done is some of that of which word is given, such as what is urgent. */
const isOfAKind = (word: Commitment, deed: Commitment, rules: Rules): boolean =>
  word.statement !== deed.statement &&
  deed.qualifiers.length > word.qualifiers.length &&
  standing(word, deed, rules) === 'wider';

/** In one unit the figures tell, and so do hours of the clock that are no more than the other's; a calendar tells the rest. */
function isLater(word: Commitment, deed: Commitment, { rules, on }: Pick<Checking, 'rules' | 'on'>): boolean {
  const [a, b] = [word.limit, deed.limit];
  if (a?.kind === 'within' && b?.kind === 'within') {
    if (a.unit === b.unit) return a.from === b.from && a.amount > b.amount;
    if (a.unit === 'hour' && hoursIn(a) <= hoursIn(b)) return false;
  }
  return held(word, deed, rules, on)?.relation === 'weaker';
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
