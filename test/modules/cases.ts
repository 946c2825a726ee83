import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.ts';
import { contactEvents, fulfilmentOf, type Rules } from '../../src/policy/ready.ts';
import type { CaseData } from '../../src/rules/case.ts';
import { momentData } from '../../src/rules/data.ts';
import { toInstant } from '../../src/time/local.ts';
import { readMoment } from '../../src/time/moment.ts';
import { someInstant } from '../time/generators.ts';

/** Cases as a policy's own systems might tell them: its own words, and moments around everything on which one turns. */
export function someCase(rules: Rules, moments: fc.Arbitrary<string> = somewhere): fc.Arbitrary<CaseData> {
  const { policy, commitments } = rules;
  const ids = (kind: string) => policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const anything = fc.record(
    {
      subject: oneOf([...ids('subject'), 'enquiry']),
      words: oneOf([...new Set(commitments.flatMap(({ words }) => words ?? []))]),
      qualifiers: fc.subarray(ids('qualifier')),
      stage: fc.integer({ min: 1, max: 3 }),
      means: oneOf([...ids('means'), 'enquiry']),
      customer: oneOf(ids('customer')),
      withAppointment: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const about = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 4, arbitrary: aboutOne(rules, anything) });
  const any = fc.tuple(about, happenings(rules, moments)).map(([what, happened]) => ({ ...what, ...happened }));
  return fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: any.map(inPlainWords) });
}

/** A case as most are: what it is about, and once and to the minute when each thing happened. */
function inPlainWords({ subject, means, stage, qualifiers, events = {} }: CaseData): CaseData {
  const minutes = Object.entries(events).map(([name, when]) => {
    const first = typeof when === 'string' ? when : (when[0] ?? '2026-12-24');
    return [name, written(readMoment(first)?.moment.epochMilliseconds ?? 0, 4)];
  });
  const about = Object.entries({ subject, means, stage, qualifiers }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(about), events: Object.fromEntries(minutes) };
}

/** A case that one of the promises is about, but for a part that may be another, or not told. */
function aboutOne({ commitments }: Rules, anything: fc.Arbitrary<CaseData>): fc.Arbitrary<CaseData> {
  if (commitments.length === 0) return anything;
  const one = fc
    .constantFrom(...commitments)
    .map(({ subject, words, qualifiers, stage, means, customers, withAppointment }) => {
      const all = { subject, words, qualifiers, stage, means: means[0], customer: customers[0], withAppointment };
      return Object.entries(all).filter(([, value]) => value !== undefined);
    });
  const parts = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  return fc.tuple(one, fc.oneof(fc.constant([]), parts), anything).map(([told, other, instead]) => {
    const kept = told.map(([name, value], i) => (other[i] ? [name, instead[name as keyof CaseData]] : [name, value]));
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  });
}

/** What happened in a case, and when. */
function happenings(rules: Rules, moments: fc.Arbitrary<string>): fc.Arbitrary<CaseData> {
  const ids = rules.policy.vocabulary.filter(({ kind }) => kind === 'event').map(({ id }) => id);
  const events = [...new Set([...contactEvents, ...ids, ...rules.commitments.map(fulfilmentOf)])];
  const once = fc.oneof({ weight: 60, arbitrary: moments }, { weight: 1, arbitrary: noMoment });
  const happened = fc.oneof({ weight: 6, arbitrary: once }, { weight: 1, arbitrary: fc.array(once, { maxLength: 4 }) });
  const pause = fc.tuple(moments, moments, fc.boolean()).map(([one, other, open]) => {
    const [from = one, to = other] = [one, other].toSorted();
    return open ? { from } : { from, to };
  });
  const units = oneOf(['working day', 'week', 'month', 'hour', 'quarter', 'fortnight']);
  const by = fc.record({ amount: fc.integer({ min: 0, max: 20 }), unit: units });
  const few = fc.integer({ min: 0, max: 6 });
  return fc.record(
    {
      began: once,
      events: fc.dictionary(oneOf([...events, ...busy(rules)]), happened, { maxKeys: 6, noNullPrototype: true }),
      circumstances: circumstancesOf(rules.policy),
      pauses: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(pause, { maxLength: 3 }) },
      ),
      extended: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.record({ at: moments, by }, { requiredKeys: [] }) },
      ),
      counts: fc.record({ contacts: few, visits: few, rings: few }, { requiredKeys: [] }),
    },
    { requiredKeys: ['events'] },
  );
}

/** No date or time at all, or none that the calendar reaches. */
const noMoment = fc.constantFrom(
  '2026-02-31',
  '2027-02-29T10:00',
  '2026-04-31T09:00',
  '2037-01-01',
  '2011-12-31T23:59Z',
  'soon',
);

/** The events of which most promises tell, oftener than the rest. */
const busy = (rules: Rules): string[] => [...rules.commitments.map(fulfilmentOf), 'receipt', 'escalation', 'receipt'];

const oneOf = (all: readonly string[]) => fc.constantFrom(...(all.length > 0 ? all : ['enquiry']));

/** Yes/no facts of any promise, each with its parts. */
function circumstancesOf({ commitments, duties }: Policy): fc.Arbitrary<Record<string, boolean>> {
  const facts = [...commitments, ...duties].flatMap(({ conditions, otherwise, extension }) =>
    [...conditions, ...otherwise.flatMap((of) => of.conditions), ...(extension?.conditions ?? [])].flatMap(
      ({ fact, of }) => [fact, ...(of?.facts.map((part) => part.fact) ?? [])],
    ),
  );
  return fc.dictionary(oneOf([...new Set([...facts, 'something-else'])]), fc.boolean(), {
    maxKeys: 4,
    noNullPrototype: true,
  });
}

const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');

/** A moment as somebody might write it. */
export function written(at: number, how: number): string {
  const moment = zoned(at);
  const plain = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  if (how === 0) return plain.slice(0, 10);
  if (how === 1) return momentData(moment);
  if (how === 2) return moment.toInstant().toString();
  return how === 3 ? plain.replace('T', ' ') : plain;
}

export const somewhere: fc.Arbitrary<string> = fc
  .tuple(someInstant, fc.integer({ min: 0, max: 6 }))
  .map(([at, how]) => written(Math.min(Math.max(at, toInstant(15_340)), toInstant(24_470)), how));

/** Moments of a few weeks, so that what happens is not always long past. */
export const around = (day: number): fc.Arbitrary<string> => {
  const minute = fc.oneof(fc.constantFrom(0, 539, 540, 1019, 1020, 1439), fc.integer({ min: 0, max: 1439 }));
  const near = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 45 }));
  return fc
    .tuple(near, minute, fc.integer({ min: 0, max: 6 }))
    .map(([days, time, how]) => written(toInstant(day + days, time), how));
};

/** A day of the calendar: any, or one shortly before a day on which the office is shut. */
export function someStart({ clock: { days } }: Rules): fc.Arbitrary<number> {
  const any = fc.integer({ min: days.first + 60, max: days.last - 80 });
  const shut = [...days.shut.keys()].filter(
    (place) => days.shut[place] === 1 && place > 60 && place < days.shut.length - 80,
  );
  if (shut.length === 0) return any;
  const before = fc
    .tuple(fc.constantFrom(...shut), fc.integer({ min: 0, max: 4 }))
    .map(([place, n]) => days.first + place - n);
  return fc.oneof(any, before);
}
