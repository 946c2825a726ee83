import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { startsOf } from '../strictness/limits.ts';
import type { Part, PartName, Side, Witness } from '../strictness/weighed.ts';
import { dateWords } from '../time/words.ts';
import { partWords } from '../wording/verdict.ts';

/** What speaks against saying that a promise meets a requirement. */
export interface Fault {
  /** `weaker`: there is a day on which it shows. `in part`: it may fall short. `open`: nobody but a person can tell. */
  readonly is: 'weaker' | 'in part' | 'open';
  readonly part: PartName;
  /** “slower”, “only an aim”. */
  readonly words: string;
  /** The case in which it shows, in a sentence. */
  readonly shows?: string;
  readonly witness?: Witness;
}

/** What counts where it is settled about which cases both are; exceptions are looked at one by one. */
const counted = [
  'limit',
  'strength',
  'share',
  'conditions',
  'hours',
  'extension',
  'pausing',
  'fee',
  'payment',
] as const satisfies PartName[];

/** What is only to be free says nothing of how soon, or how firmly, the rest is promised. */
export const countedFor = ({ kind, fee }: Commitment): readonly PartName[] =>
  kind === 'standing' && fee ? ['fee'] : counted;

/** What one part, in which a promise is not the same as a requirement, says against it; nothing where it is better. */
export function faultOf(part: Part, promise: Side, requirement: Side): Fault | undefined {
  if (part.relation === 'stricter') return undefined;
  const words = partWords(part, [promise.commitment, requirement.commitment]);
  switch (part.part) {
    case 'limit':
      return ofLimit(part, promise, requirement, words);
    case 'extension':
      return ofExtension(part, words);
    case 'fee':
      return isPriced(promise.commitment) && requirement.commitment.fee
        ? { is: 'weaker', part: 'fee', words: 'it asks for a fee' }
        : undefined;
    case 'payment':
      return { is: part.relation === 'weaker' ? 'weaker' : 'open', part: 'payment', words };
    default:
      // Reasons and conditions in an author's own words cannot be held against those of a standard.
      return part.relation === 'weaker' ? { is: 'in part', part: part.part, words } : undefined;
  }
}

/** Of a price nothing is said in most policies, and nothing is asked. */
const isPriced = ({ fee }: Commitment): boolean => fee !== undefined && !('free' in fee);

function ofLimit(part: Part, promise: Side, requirement: Side, words: string): Fault {
  const { relation, because, firstLater, firstShort } = part;
  const [ours, theirs] = [eventOf(promise.commitment), eventOf(requirement.commitment)];
  const apart = ours !== theirs && (because === 'different events' || !because);
  if (firstShort)
    return { is: 'weaker', part: 'limit', words, shows: `By ${dateWords(firstShort)} it can have fallen short.` };
  if (firstLater && (!apart || areRelated(ours, theirs, promise.rules, requirement.rules)))
    return {
      is: 'weaker',
      part: 'limit',
      words: apart ? 'slower' : words,
      witness: firstLater,
      shows: shown(firstLater, apart ? theirs : undefined),
    };
  if (apart && ours && theirs)
    return { is: 'in part', part: 'limit', words: `counted from ${ours}, which may come later than ${theirs}` };
  return { is: relation === 'weaker' ? 'in part' : 'open', part: 'limit', words };
}

const areRelated = (ours: string | undefined, theirs: string | undefined, one: Rules, other: Rules): boolean =>
  startsOf(ours, theirs, one, other) !== 'unrelated';

const eventOf = ({ limit }: Commitment): string | undefined =>
  limit === undefined ? undefined : 'from' in limit ? limit.from : limit.kind === 'notice' ? limit.before : undefined;

/** The end of an extension, and of one that has none. Grounds in own words cannot be held against others. */
function ofExtension({ relation, firstLater }: Part, words: string): Fault | undefined {
  if (firstLater)
    return {
      is: 'weaker',
      part: 'extension',
      words: 'later once it is extended',
      witness: firstLater,
      shows: shown(firstLater),
    };
  return relation === 'weaker' ? { is: 'in part', part: 'extension', words } : undefined;
}

/** Where the two count from different events, it shows when both happen at once. */
function shown({ begins, first, second }: Witness, together?: string): string {
  const at = together === undefined ? '' : `, with the ${together} on the same day,`;
  return `${begins}${at} is due ${first} here, and ${second} under the standard.`;
}

/** The time that customers have, where the standard leaves them more. */
export function shownToCustomers({ first, second, case: { begins } }: Witness): string {
  return `Counted from ${dateWords(begins.date)}, customers have to do it ${second} here, and ${first} under the standard.`;
}
