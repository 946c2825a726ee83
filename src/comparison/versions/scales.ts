import type { Commitment, Hours, Policy } from '../../policy/policy.ts';
import { type Rules, rulesOf } from '../../policy/ready.ts';
import { comparedHours, hoursOn, type Verdict } from '../../strictness/limits.ts';
import { remembering } from '../../strictness/memory.ts';
import { both, together } from '../../strictness/relation.ts';
import { weighing } from '../../strictness/weigh.ts';
import type { Part, PartName, Side } from '../../strictness/weighed.ts';
import { dayNumber } from '../../time/day.ts';
import type { HolidayList } from '../../time/govuk.ts';
import { momentOf } from '../../time/moment.ts';
import type { PartApart } from './difference.ts';
import type { Compared } from './differences.ts';
import { canonical, contentOf } from './parts.ts';

/** What judgements weigh with. Everything is told of the later version. */
export interface Scales {
  /** How the later version of a promise stands to the earlier one, in each part in which they are not the same. */
  weigh: (alike: PartApart['alike']) => readonly Part[];
  /** How the later hours stand to the earlier ones. */
  hours: (before: Hours, after: Hours) => Verdict;
  /** What a change of the calendar, or of hours of this name, does to promises that both versions make. */
  effects: (cause: Cause) => readonly Effect[];
}

/** From which day on versions are weighed, and the bank holidays that stand in for those that Pledge knows. */
export interface When {
  readonly on: Temporal.PlainDate;
  readonly announced?: HolidayList | undefined;
}

/** Where days and hours are counted differently: in the calendar, or in hours of a name. */
export type Cause = 'calendar' | { readonly hours: string };

/** A promise that is kept later, or sooner, though it says the same. */
export interface Effect {
  readonly before: Commitment;
  readonly after: Commitment;
  readonly part: Part;
}

type Version = 'before' | 'after';

/** Which version's calendar holds, and which version's hours of each name. */
type World = (cause: string) => Version;

const always =
  (version: Version): World =>
  () =>
    version;

/**
 * Scales for two versions, for what begins from a day on. A change of the calendar or of hours is weighed by itself,
 * and everything else as if there had been none: on the calendar of either version, so that it comes to the same
 * whichever of the two is called the earlier.
 */
export function scalesFor(before: Policy, after: Policy, { pairs }: Compared, { on, announced }: When): Scales {
  const weigh = weighing(on);
  const scales = { from: momentOf(dayNumber(on.year, on.month, on.day)), memory: remembering() };
  const causes = causesIn(before, after);
  const rules = rulesIn({ before, after }, causes, announced);
  const worlds = causes.length === 0 ? [always('after')] : [always('after'), always('before')];
  const everywhere = (first: (world: World) => Side, second: (world: World) => Side, parts?: readonly PartName[]) =>
    worlds.map((world) => weigh(first(world), second(world), parts).parts).reduce(joined);
  const hoursIn = (version: Version, hours: Hours, world: World) =>
    hoursOn({ hours }, ofRules(rules(version, but('calendar', world('calendar'), always(version)))));
  return {
    weigh: ([one, other]) =>
      everywhere(
        (world) => ({ commitment: other, rules: rules('after', world) }),
        (world) => ({ commitment: one, rules: rules('before', world) }),
      ),
    hours: (one, other) =>
      worlds
        .map((world) => comparedHours(hoursIn('after', other, world), hoursIn('before', one, world), scales))
        .reduce(inOne),
    effects: (cause) => {
      const name = cause === 'calendar' ? cause : cause.hours;
      const under = (version: Version, commitment: Commitment) => (cause: Version) => (world: World) => ({
        commitment,
        rules: rules(version, but(name, cause, world)),
      });
      return pairs.flatMap(([one, other]): Effect[] => {
        // Where the two say the same, what it does to the one it does to the other.
        const earlier = contentOf(one) === contentOf(other) ? [] : [under('before', one)];
        const found = [under('after', other), ...earlier].map((promise) =>
          everywhere(promise('after'), promise('before'), timed),
        );
        return effectFrom(found.reduce(joined), one, other);
      });
    },
  };
}

/** The same world, but for one cause. */
const but =
  (cause: string, version: Version, world: World): World =>
  (of) =>
    of === cause ? version : world(of);

/** Of several parts that a cause moves, the first shows it; all of them say which way. */
function effectFrom(parts: readonly Part[], before: Commitment, after: Commitment): Effect[] {
  const [part] = parts;
  if (!part) return [];
  return [{ before, after, part: { ...part, relation: together(parts.map(({ relation }) => relation)) } }];
}

/** Hours need rules alone; there is no promise to them. */
const ofRules = (rules: Rules) => ({ rules }) as Parameters<typeof hoursOn>[1];

/** What of a promise the calendar and hours decide. */
const timed: readonly PartName[] = ['limit', 'hours', 'extension', 'exceptions'];

/** The names of what decides over days and hours and is not the same in both. */
function causesIn(before: Policy, after: Policy): string[] {
  const names = new Set([...before.times, ...after.times].map(({ name }) => name));
  const hours = (policy: Policy, name: string) => canonical(policy.times.find((of) => of.name === name));
  const apart = [...names].filter((name) => hours(before, name) !== hours(after, name));
  return canonical(before.calendar) === canonical(after.calendar) ? apart : ['calendar', ...apart];
}

/** The rules of either version on the calendar, and with the hours, of a world; each laid out once. */
function rulesIn(policies: Record<Version, Policy>, causes: readonly string[], announced: HolidayList | undefined) {
  const made = new Map<string, Rules>();
  const names = new Set([...policies.before.times, ...policies.after.times].map(({ name }) => name));
  return (version: Version, world: World): Rules => {
    const key = [version, ...causes.map(world)].join(' ');
    const known = made.get(key);
    if (known) return known;
    const times = [...names].flatMap((name) => policies[world(name)].times.find((of) => of.name === name) ?? []);
    const { calendar } = policies[world('calendar')];
    const rules = rulesOf({ ...policies[version], calendar, times }, announced);
    made.set(key, rules);
    return rules;
  };
}

/** What two weighings found, part by part: better on one calendar and worse on another is neither. */
function joined(one: readonly Part[], other: readonly Part[]): Part[] {
  const names = [...new Set([...one, ...other].map(({ part }) => part))];
  return names.flatMap((name) => {
    const [a, b] = [one, other].map((parts) => parts.find(({ part }) => part === name));
    if (!a || !b) return a ?? b ?? [];
    return inOne(a, b);
  });
}

/** What was found on two calendars; what shows it on the first stands before what shows it on the second. */
function inOne<Of extends Verdict>(one: Of, other: Of): Of {
  return { ...other, ...one, relation: both(one.relation, other.relation) };
}
