import type { WrittenDate } from '../language/shape.ts';
import { daysInMonth } from '../time/day.ts';
import type { Commitment } from './policy.ts';
import { isKindOf, type Rules } from './ready.ts';
import { everyDay } from './season.ts';

/** How one commitment stands to another on one axis; nothing where neither holds the other. */
export type Width = 'narrower' | 'same' | 'wider' | undefined;

type Axis = (one: Commitment, other: Commitment, rules: Rules) => Width;

/** All on which commitments may differ about the cases that they cover. */
const axes = {
  subject: (one, other, rules) =>
    optional(one.subject, other.subject, (a, b) =>
      compare(isKindOf(rules, 'subject', a, b), isKindOf(rules, 'subject', b, a)),
    ),
  words: (one, other) => optional(objectWords(one), objectWords(other), equal),
  qualifiers: (one, other) => sets(one.qualifiers, other.qualifiers),
  stage: (one, other) => optional(one.stage, other.stage, equal),
  means: (one, other, rules) => groups(meansOf(one), meansOf(other), (a, b) => isKindOf(rules, 'means', a, b)),
  customers: (one, other, rules) => groups(one.customers, other.customers, (a, b) => isCustomer(rules, a, b)),
  someCustomers: (one, other) => sets(one.someCustomers, other.someCustomers),
  withAppointment: (one, other) => optional(one.withAppointment, other.withAppointment, equal),
  conditions: (one, other) => sets(one.conditions.map(factOf), other.conditions.map(factOf)),
  during: (one, other) =>
    optional(one.during && JSON.stringify(one.during), other.during && JSON.stringify(other.during), equal),
  inForce: (one, other) => (one.inForce || other.inForce ? periods(periodOf(one), periodOf(other)) : 'same'),
  season: (one, other) => optional(one.season, other.season, (a, b) => sets(everyDay(b), everyDay(a))),
} as const satisfies Record<string, Axis>;

export type AxisName = keyof typeof axes;

/** The axes, those on which commitments differ most often first. */
export const axisNames = Object.keys(axes) as readonly AxisName[];

/** How one commitment stands to another on one axis. */
export function widthOn(axis: AxisName, one: Commitment, other: Commitment, rules: Rules): Width {
  return axes[axis](one, other, rules);
}

/** How one commitment stands to another on each axis. */
export function widthsOf(one: Commitment, other: Commitment, rules: Rules): Record<AxisName, Width> {
  const widths = axisNames.map((axis) => [axis, widthOn(axis, one, other, rules)]);
  return Object.fromEntries(widths) as Record<AxisName, Width>;
}

/** Whether one commitment is about fewer cases than another on some axis, and about more on none. */
export function isNarrower(one: Commitment, other: Commitment, rules: Rules): boolean {
  const widths = Object.values(widthsOf(one, other, rules));
  return widths.includes('narrower') && widths.every((width) => width === 'narrower' || width === 'same');
}

/** The words of an object in quotes; a promise that is quoted as a whole has no object. */
export function objectWords({ action, words }: Commitment): string | undefined {
  return action === undefined ? undefined : words;
}

/** By what means a case must have come. A promise quoted as a whole, in a channel, is about what comes by that. */
export function meansOf({ means, words, action, channel }: Commitment): readonly string[] {
  return means.length === 0 && channel !== undefined && words !== undefined && action === undefined ? [channel] : means;
}

const factOf = ({ fact, holds }: Commitment['conditions'][number]) => `${holds ? 'if' : 'unless'} ${fact}`;

/**
 * Whether a customer group is another, or a part of it. A group that is made of several holds each of them; one that is
 * said to be one other is a part of that: not every tenant is a tenant in sheltered housing.
 */
export function isCustomer(rules: Rules, id: string, wider: string, seen: readonly string[] = []): boolean {
  if (isKindOf(rules, 'customer', id, wider)) return true;
  const asked = `${id} ${wider}`;
  if (seen.includes(asked)) return false;
  const goesFor = (one: string, other: string) => isCustomer(rules, one, other, [...seen, asked]);
  return rules.policy.customers.some((group) => {
    if (isPart(group)) return group.id === id && group.of.some((whole) => goesFor(whole, wider));
    return group.id === wider && group.of.some((part) => goesFor(id, part));
  });
}

const isPart = ({ of, someOf = [] }: Rules['policy']['customers'][number]) => of.length === 1 && someOf.length === 0;

/** Whether a group holds only some of these customers: “residents is tenants, some leaseholders”. */
export function isSomeOf(rules: Rules, id: string, wider: string): boolean {
  const parts = rules.policy.customers.filter((group) => group.id === wider);
  return parts.some(({ someOf = [] }) => id !== wider && someOf.some((part) => isCustomer(rules, id, part)));
}

function compare(within: boolean, around: boolean): Width {
  if (within && around) return 'same';
  return within ? 'narrower' : around ? 'wider' : undefined;
}

function optional<Value>(
  one: Value | undefined,
  other: Value | undefined,
  both: (one: Value, other: Value) => Width,
): Width {
  if (one !== undefined && other !== undefined) return both(one, other);
  return one === other ? 'same' : other === undefined ? 'narrower' : 'wider';
}

const equal = (one: unknown, other: unknown): Width => (one === other ? 'same' : undefined);

/** The more is named, the fewer cases are meant. */
function sets(one: readonly string[], other: readonly string[]): Width {
  return compare(
    other.every((each) => one.includes(each)),
    one.every((each) => other.includes(each)),
  );
}

/** The fewer are named, the fewer cases are meant; none named means all. */
function groups(one: readonly string[], other: readonly string[], is: (a: string, b: string) => boolean): Width {
  const within = (some: readonly string[], all: readonly string[]) =>
    all.length === 0 || (some.length > 0 && some.every((a) => all.some((b) => is(a, b))));
  return compare(within(one, other), within(other, one));
}

/** The first and the last day on which a commitment is in force, as data. */
export function periodOf({ inForce }: { readonly inForce?: Commitment['inForce'] }): { from: string; to: string } {
  const date = (of: WrittenDate | undefined, otherwise: string, day: (of: WrittenDate) => number) =>
    of?.year === undefined ? otherwise : `${of.year}-${two(of.month)}-${two(of.day ?? day(of))}`;
  return {
    from: date(inForce?.from, '0000-01-01', () => 1),
    to: date(inForce?.to, '9999-12-31', ({ year = 2024, month }) => daysInMonth(year, month)),
  };
}

const two = (part: number) => `${part}`.padStart(2, '0');

function periods(one: { from: string; to: string }, other: { from: string; to: string }): Width {
  return compare(one.from >= other.from && one.to <= other.to, other.from >= one.from && other.to <= one.to);
}
