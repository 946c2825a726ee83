import { slug } from '../policy/circumstance.ts';
import { calendarOf, countingOf, holidaysNamed, namedHours } from '../policy/clock.ts';
import type { Commitment, Nation, Policy, Standard, UsedTerm, WorkingCalendar } from '../policy/policy.ts';
import { type Rules, rulesOf } from '../policy/ready.ts';
import { onCalendar, onStandard } from '../strictness/calendars.ts';
import { type DayTable, layOut } from '../time/calendar.ts';
import type { HolidayList } from '../time/govuk.ts';
import { dateWords } from '../wording/dates.ts';

/** A policy or a standard that is to stand beside others, and the name that its file goes by. */
export interface Compared {
  readonly name: string;
  readonly policy: Policy;
  /** Of a file that declares standards: the one that is meant. */
  readonly standard?: Standard;
}

/** One side by side with others. */
export interface Column {
  /** The file's name, made unique: what data and links call it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'association' | 'standard';
  readonly nation?: Nation;
  readonly policy: Policy;
  /** What is promised to customers; of a standard, what is required. */
  readonly promises: readonly Commitment[];
  /** On the calendar that all share. */
  readonly common: Rules;
  /** On its own calendar. */
  readonly own: Rules;
}

/** The calendars that a comparison may be made on. */
export type CommonCalendar = WorkingCalendar['holidays'];

export const calendarNames = Object.keys(holidaysNamed) as CommonCalendar[];

/** Readies what is compared, in the given order. All share one calendar, and what each knows as a kind of something. */
export function columnsOf(compared: readonly Compared[], calendar: CommonCalendar, announced?: HolidayList): Column[] {
  const terms = termsOfAll(compared.map(({ policy }) => policy));
  const onCommon = onCalendar(holidaysNamed[calendar], {}, announced);
  const layOwn = layingOut(announced);
  const ids = uniquely(compared.map(({ name, standard }) => slug(standard ? standard.name : name)));
  const names = toldApart(compared, ids);
  return compared.map(({ policy, standard }, at) => {
    const rules = layOwn(policy, terms);
    const own = standard ? onStandard(standard, holidaysNamed[calendar], announced)(rules) : rules;
    const { nation } = policy.association;
    return {
      id: ids[at] ?? '',
      name: names[at] ?? '',
      kind: standard ? 'standard' : 'association',
      ...(nation && !standard && { nation }),
      policy,
      promises: (standard?.requirements ?? policy.commitments).filter(isToCustomers),
      common: onCommon(rules),
      own,
    };
  });
}

/** What may tell policies of one association apart: the day of approval, and the number. */
const marks: readonly ((of: Compared) => string | undefined)[] = [
  ({ policy: { policy } }) => policy.approved && dateWords(policy.approved.on),
  ({ policy: { policy } }) => policy.reference,
];

/** How people call each column: its association, and where several have one name, the first mark that differs, or else the file. */
function toldApart(compared: readonly Compared[], ids: readonly string[]): string[] {
  const nameOf = ({ policy, standard }: Compared) => standard?.name ?? policy.association.name;
  const alike = Map.groupBy(compared, nameOf);
  return compared.map((of, at) => {
    const all = alike.get(nameOf(of)) ?? [];
    if (all.length === 1) return nameOf(of);
    const mark = marks.find((say) => new Set(all.flatMap((one) => say(one) ?? [])).size === all.length);
    return `${nameOf(of)} (${mark?.(of) ?? ids[at]})`;
  });
}

/** What is kept from customers, forbidden or only permitted is no promise to them. */
function isToCustomers({ internal, party, negated, kind }: Commitment): boolean {
  return !internal && party !== 'colleagues' && !negated && kind !== 'permission';
}

/** The words of all policies in one: what one of them knows as a kind of something, it is for all. */
function termsOfAll(policies: readonly Policy[]): ReadonlyMap<string, UsedTerm> {
  const terms = new Map<string, UsedTerm>();
  for (const term of policies.flatMap(({ vocabulary }) => vocabulary)) {
    const key = `${term.kind} ${term.id}`;
    const known = terms.get(key);
    const isNew = !known || term.is.some((of) => !known.is.includes(of));
    if (isNew) terms.set(key, known ? { ...known, is: [...new Set([...known.is, ...term.is])] } : term);
  }
  return terms;
}

/** Policies on their own calendars. Calendars that are alike are laid out once. */
function layingOut(announced: HolidayList | undefined): (policy: Policy, terms: Rules['terms']) => Rules {
  const tables = new Map<string, DayTable>();
  return (policy, terms) => {
    const calendar = calendarOf(policy.calendar);
    return {
      policy,
      terms,
      commitments: rulesOf(policy).commitments,
      get clock() {
        const key = JSON.stringify(calendar);
        const days = tables.get(key) ?? layOut(calendar, announced);
        tables.set(key, days);
        const officeHours = namedHours(policy, 'office hours');
        return { calendar, counting: countingOf(policy.calendar), days, ...(officeHours && { officeHours }) };
      },
    };
  };
}

/** The same names, with a number after each that stood before. */
export function uniquely(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
