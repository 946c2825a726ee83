import { raise } from '../ground/diagnostic.ts';
import type { Form } from '../language/define.ts';
import { blocks } from '../language/index.ts';
import { type Filled, type Term, type TimeRange, type Weekday, weekdays } from '../language/shape.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';
import { timeWords } from '../time/words.ts';
import { minutes } from './clock.ts';
import { closesBeforeOpening } from './diagnostics.ts';
import type { Compiling } from './draft.ts';
import type { Hours } from './making.ts';
import { citedIn, proseIn } from './node.ts';

const { entries } = blocks.hours;
const { fields } = blocks.channel;

/** The lines about hours, in their own block and after `open` in a channel. */
const forms = {
  days: [entries.days, fields.openDays],
  wholeDays: [entries.wholeDays],
  closedDays: [entries.closedDays],
  everyDay: [entries.everyDay, fields.openEveryDay],
  always: [entries.always, fields.openAlways],
  outside: [entries.outside, fields.openOutside],
} as const;

function gapsOfAny<Of extends Form>(read: Read | undefined, any: readonly Of[]) {
  for (const form of any) {
    const gaps = gapsIn(read, form);
    if (gaps) return gaps as Record<string, Filled<unknown>>;
  }
  return undefined;
}

/** Adds one line about hours; false where the line is about something else. */
export function addHours(hours: Hours, { read }: Node, compiling: Compiling): boolean {
  const add = (days: Weekday[], times: TimeRange[]) => {
    hours.week = [...(hours.week ?? []), ...days.map((day) => ({ day, times }))];
  };
  const days = gapsOfAny(read, forms.days);
  const everyDay = gapsOfAny(read, forms.everyDay);
  const times = (days ?? everyDay)?.times as Filled<TimeRange[]> | undefined;
  if (times) {
    checkTimes(times, compiling);
    add((days?.days?.value as Weekday[] | undefined) ?? [...weekdays], times.value);
    return true;
  }
  const whole = gapsOfAny(read, forms.wholeDays);
  if (whole) add(whole.days?.value as Weekday[], [{ from: '00:00', to: '24:00' }]);
  const closed = gapsOfAny(read, forms.closedDays);
  if (closed) add(closed.days?.value as Weekday[], []);
  const always = gapsOfAny(read, forms.always);
  if (always) hours.always = true;
  const outside = gapsOfAny(read, forms.outside);
  if (outside) hours.outside = (outside.hours as Filled<Term>).value.id;
  if (read?.form === entries.closedOnHolidays.name) hours.closedOnHolidays = true;
  else if (read?.form === entries.notStated.name) hours.notStated = true;
  else return Boolean(whole ?? closed ?? always ?? outside);
  return true;
}

/** Past midnight is fine for an evening; a morning that closes earlier than it opens is a slip. */
function checkTimes({ value, line, from, to }: Filled<TimeRange[]>, { findings }: Compiling): void {
  for (const range of value)
    if (range.to <= range.from && range.from < '12:00' && range.to > '00:00')
      findings.push(raise(closesBeforeOpening, { from: shown(range.from), to: shown(range.to) }, { line, from, to }));
}

const shown = (time: string) => timeWords(minutes(time));

/** A block of named hours. */
export function hoursFrom(node: Node, compiling: Compiling): Hours {
  const name = gapsIn(node.read, { ...blocks.hours, shape: blocks.hours.opens })?.name.value ?? '';
  const hours: Hours = { name, closedOnHolidays: false, text: proseIn(node) };
  for (const child of node.children) addHours(hours, child, compiling);
  if (hours.week) hours.week = withoutClosed(hours.week);
  const clauses = citedIn(node);
  return clauses.length > 0 ? { ...hours, clauses } : hours;
}

/** “Wednesday closed” holds whatever other lines say of Wednesday, before it or after. */
function withoutClosed(week: NonNullable<Hours['week']>): NonNullable<Hours['week']> {
  const closed = new Set(week.filter(({ times }) => times.length === 0).map(({ day }) => day));
  return closed.size === 0 ? week : week.filter(({ day, times }) => times.length === 0 || !closed.has(day));
}
