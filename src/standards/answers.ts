import { type Width, widthsOf } from '../policy/axes.ts';
import type { Commitment } from '../policy/policy.ts';
import { fulfilmentsOf, type Rules } from '../policy/ready.ts';
import { joined } from '../strictness/weigh.ts';

/** A promise that answers a requirement. */
export interface Answer {
  readonly promise: Commitment;
  /** Whether it is about all of its cases, about some of them alone, or about cases that are told apart in another way. */
  readonly covers: 'all' | 'some' | 'others';
  /** Where it is about fewer of them. */
  readonly narrower: readonly Axis[];
}

export type Axis = Exclude<keyof ReturnType<typeof widthsOf>, 'inForce'>;

/** The promises that are about the deed that is required, for cases that are required. */
export function answersTo(requirement: Commitment, theirs: Rules, ours: Rules): Answer[] {
  const { commitments, duties } = ours.policy;
  const all = isAsked(requirement) ? duties : commitments.filter(isOurs);
  const rules = joined(ours, theirs);
  return all
    .filter((promise) => isDeed(promise, requirement))
    .flatMap((promise) => covering(promise, requirement, rules));
}

/** Whether it is asked of customers, and so the milder, the more they are left to do. */
export const isAsked = ({ party }: Commitment): boolean => !acting.includes(party) && party !== 'colleagues';

const acting: readonly string[] = ['we', 'contractors', 'landlords'];

/** What is for colleagues, or only permitted, is promised to nobody. */
const isOurs = ({ party, internal, strength, negated }: Commitment): boolean =>
  acting.includes(party) && !internal && strength !== 'may' && !negated;

/** Where either of several deeds will do, each of them must be one that is required. */
function isDeed(promise: Commitment, requirement: Commitment): boolean {
  if (same(promise.words) !== same(requirement.words)) return false;
  if (occasionOf(promise, requirement) !== occasionOf(requirement, requirement)) return false;
  if (!requirement.action) return !promise.action;
  const required = fulfilmentsOf(requirement);
  const about = requirement.subject === undefined || promise.subject !== undefined;
  return promise.action !== undefined && about && fulfilmentsOf(promise).every((deed) => required.includes(deed));
}

const same = (words: string | undefined) => words?.toLowerCase();

/** What it is done before or after, where the requirement names such an event: notice of one thing is not notice of another. */
function occasionOf({ limit, occasion }: Commitment, requirement: Commitment): string | undefined {
  const of = requirement.limit?.kind === 'notice' ? limit : requirement.limit ? undefined : (limit ?? occasion);
  if (of?.kind === 'notice') return of.before;
  return requirement.occasion?.kind === 'on' && of?.kind === 'on' ? `${of.when} ${of.event}` : undefined;
}

function covering(promise: Commitment, requirement: Commitment, rules: Rules): Answer[] {
  const { inForce: _, ...axes } = widthsOf(promise, requirement, rules);
  const isForSome =
    requirement.customers.length === 0 || requirement.customers.some((id) => promise.someCustomers.includes(id));
  const widths = Object.entries({ ...axes, ...(!isForSome && { someCustomers: 'same' as const }) }) as [Axis, Width][];
  if (widths.some(([, width]) => width === undefined)) return [];
  const narrower = widths.flatMap(([axis, width]) => (width === 'narrower' ? [axis] : []));
  const isWider = widths.some(([, width]) => width === 'wider');
  const covers = narrower.length === 0 ? 'all' : isWider && !isOfACase(narrower) ? 'others' : 'some';
  return [{ promise, covers, narrower }];
}

const isOfACase = (narrower: readonly Axis[]) => narrower.every((axis) => axis === 'means' || axis === 'customers');
