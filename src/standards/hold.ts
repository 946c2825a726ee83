import type { Commitment, Fallback } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { isPlainlyNoLater } from '../strictness/plainly.ts';
import { exceptionsOf, plainTerms } from '../strictness/situations.ts';
import type { Weigh } from '../strictness/weigh.ts';
import type { PartName, Side } from '../strictness/weighed.ts';
import { type Answer, answersTo, isAsked } from './answers.ts';
import { countedFor, type Fault, faultOf, shownToCustomers } from './faults.ts';
import { narrowerWords } from './words.ts';

/** How a requirement fares in a policy, the worst first. */
export const statuses = ['weaker', 'missing', 'for you to judge', 'met in part', 'met', 'not applicable'] as const;
export type Status = (typeof statuses)[number];

export interface Held {
  readonly status: Status;
  /** Why it is not simply met, a few words each. */
  readonly reasons: readonly string[];
  /** The promises that answer it, that on which the status rests first. */
  readonly answers: readonly Commitment[];
  readonly faults: readonly Fault[];
}

/** Holds a policy against one requirement. */
export function hold(requirement: Commitment, theirs: Rules, ours: Rules, weigh: Weigh): Held {
  const answers = answersTo(requirement, theirs, ours);
  const against = { commitment: requirement, rules: theirs };
  if (isAsked(requirement)) return ofCustomers(against, answers, ours, weigh);
  const judged = answers.map((answer) => judge(answer, against, ours, weigh));
  const best = judged
    .filter(({ covers }) => covers === 'all')
    .toSorted(byStatus)
    .at(-1);
  const broken = judged.filter(({ covers, status }) => covers === 'some' && status === 'weaker');
  const some = judged.filter(({ covers }) => covers === 'some');
  const [found] = [...broken, ...(best ? [best] : some.toSorted(byStatus))];
  if (found) return found;
  const others = judged.map(({ answers: [promise] }) => promise).filter((promise) => promise !== undefined);
  if (others.length > 0) return unclear('the policy tells such cases apart in another way', others);
  return isMeasured(requirement)
    ? { status: 'missing', reasons: ['the policy does not say it'], answers: [], faults: [] }
    : unclear('only a reader can tell whether the policy does this', []);
}

const unclear = (reason: string, answers: readonly Commitment[]): Held => ({
  status: 'for you to judge',
  reasons: [reason],
  answers,
  faults: [],
});

/** What stands in words of the standard's own, or has no time in it, a policy may say in words of its own. */
const isMeasured = ({ words, action, limit }: Commitment): boolean =>
  words === undefined && action !== undefined && limit !== undefined;

interface Judged extends Held {
  readonly covers: Answer['covers'];
}

const byStatus = (one: Held, other: Held) => statuses.indexOf(one.status) - statuses.indexOf(other.status);

function judge({ promise, covers, narrower }: Answer, against: Side, ours: Rules, weigh: Weigh): Judged {
  const side = { commitment: promise, rules: ours };
  const isLonger = promise.conditions.length > 0 || promise.qualifiers.includes('extended');
  const faults =
    covers === 'some' && isLonger
      ? inACase(side, against, weigh)
      : [...faultsIn(side, against, weigh), ...exceptions(side, against, weigh)];
  const reasons = [
    ...faults.map(({ words }) => words),
    ...(covers === 'some' ? narrowerWords(promise, narrower, ours) : []),
  ];
  const worst = (['weaker', 'open', 'in part'] as const).find((is) => faults.some((fault) => fault.is === is));
  const status = worst ? ofFault[worst] : reasons.length > 0 ? 'met in part' : 'met';
  return { status, reasons: [...new Set(reasons)], answers: [promise], faults, covers };
}

const ofFault = { weaker: 'weaker', open: 'for you to judge', 'in part': 'met in part' } as const;

function faultsIn(
  promise: Side,
  requirement: Side,
  weigh: Weigh,
  parts: readonly PartName[] = countedFor(requirement.commitment),
): Fault[] {
  const [ours, theirs] = [bare(promise), bare(requirement)];
  const left = isPlainlyNoLater(ours, theirs) ? parts.filter((part) => !timed.includes(part)) : parts;
  return weigh(ours, theirs, left).parts.flatMap((part) => faultOf(part, ours, theirs) ?? []);
}

const timed: readonly PartName[] = ['limit', 'extension'];

/** What holds instead in some case may be as late as the standard is, extended or in a case of its own. */
function exceptions(promise: Side, requirement: Side, weigh: Weigh): Fault[] {
  return exceptionsOf(promise.commitment)
    .flatMap((of) => exceeding(on(promise, of), requirement, weigh))
    .map((fault) => ({ ...fault, words: 'later in a case of its own' }));
}

/** What is promised in a case of its own may be meant for what the standard extends: that it is as late as that is said. */
function inACase(promise: Side, requirement: Side, weigh: Weigh): Fault[] {
  const faults = exceeding(promise, requirement, weigh);
  const plain = faults.length > 0 ? [] : faultsIn(promise, requirement, weigh, ['limit']);
  return plain.some(({ is }) => is === 'weaker')
    ? [{ is: 'in part', part: 'limit', words: 'as late as the standard is, once extended' }]
    : faults;
}

/** What is due later, in a case of its own, than the standard ever allows. */
function exceeding(promise: Side, requirement: Side, weigh: Weigh): Fault[] {
  const { extension } = requirement.commitment;
  const ends = [
    ...(extension ? [[requirement, 'extension'] as const] : []),
    ...exceptionsOf(requirement.commitment).map((of) => [on(requirement, of), 'limit'] as const),
  ];
  const allowed = ends.length > 0 ? ends : [[requirement, 'limit'] as const];
  if (isPlainlyNoLater(bare(promise), bare(on(requirement, extended(requirement.commitment))))) return [];
  const faults = allowed.map(([side, part]) => faultsIn(promise, side, weigh, [part]));
  return faults.find((of) => of.length === 0) ?? faults[0] ?? [];
}

/** The limit with all that an extension in its own unit adds to it. */
function extended({ extension, ...plain }: Commitment): Commitment {
  const { limit } = plain;
  if (limit?.kind !== 'within' || extension?.by?.unit !== limit.unit) return plain;
  return { ...plain, limit: { ...limit, amount: limit.amount + extension.by.amount } };
}

const on = (side: Side, commitment: Commitment): Side => ({ ...side, commitment });

/** Without the grounds for more time, which each side tells in words of its own; how much more there is, counts, and what is paid instead. */
function bare({ commitment, rules }: Side): Side {
  const { otherwise, extension, ...plain } = plainTerms(commitment);
  const longer = extension && { extension: { ...(extension.by && { by: extension.by }), conditions: [] } };
  return { commitment: { ...plain, otherwise: otherwise.filter(isPaid), ...longer }, rules };
}

const isPaid = ({ payment }: Fallback): boolean => payment !== undefined;

/** What is asked of customers may be asked more mildly, or not at all. */
function ofCustomers(requirement: Side, answers: readonly Answer[], ours: Rules, weigh: Weigh): Held {
  const faults = answers.flatMap(({ promise }) =>
    faultsIn(requirement, { commitment: promise, rules: ours }, weigh, ['limit']).map((fault) => ({
      ...fault,
      promise,
    })),
  );
  const [first] = faults;
  const promises = answers.map(({ promise }) => promise);
  if (!first)
    return { status: 'met', reasons: answers.length > 0 ? [] : ['the policy sets no time'], answers: promises, faults };
  const { promise, ...fault } = first;
  const shows = fault.witness && shownToCustomers(fault.witness);
  return {
    status: fault.is === 'weaker' ? 'weaker' : 'for you to judge',
    reasons: ['customers have less time'],
    answers: [promise],
    faults: [{ ...fault, ...(shows && { shows }) }],
  };
}
