import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.ts';
import { type CaseData, contactEvents } from '../../src/rules/case.ts';
import { momentData } from '../../src/rules/data.ts';
import { fulfilmentOf, type Rules } from '../../src/rules/rules.ts';
import { toInstant } from '../../src/time/local.ts';
import { someInstant } from '../time/generators.ts';

/** Cases as a policy's own systems might tell them: its own words, and moments around everything on which one turns. */
export function someCase(rules: Rules, moments: fc.Arbitrary<string> = somewhere): fc.Arbitrary<CaseData> {
  const { policy } = rules;
  const ids = (kind: string) => policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const events = [...new Set([...contactEvents, ...ids('event'), ...rules.commitments.map(fulfilmentOf)])];
  const happened = fc.oneof(
    { weight: 5, arbitrary: moments },
    { weight: 1, arbitrary: fc.array(moments, { maxLength: 4 }) },
  );
  const pause = fc.tuple(moments, moments, fc.boolean()).map(([one, other, open]) => {
    const [from = one, to = other] = [one, other].toSorted();
    return open ? { from } : { from, to };
  });
  return fc.record(
    {
      subject: oneOf([...ids('subject'), 'enquiry']),
      words: oneOf([...new Set(rules.commitments.flatMap(({ words }) => words ?? []))]),
      qualifiers: fc.subarray(ids('qualifier')),
      stage: fc.integer({ min: 1, max: 3 }),
      means: oneOf([...ids('means'), 'enquiry']),
      customer: oneOf(ids('customer')),
      withAppointment: fc.boolean(),
      began: moments,
      events: fc.dictionary(oneOf([...events, ...busy(rules)]), happened, { maxKeys: 5, noNullPrototype: true }),
      circumstances: circumstancesOf(policy),
      pauses: fc.array(pause, { maxLength: 3 }),
      extended: fc.record(
        {
          at: moments,
          by: fc.record({
            amount: fc.integer({ min: 0, max: 20 }),
            unit: oneOf(['working day', 'week', 'month', 'hour', 'quarter', 'fortnight']),
          }),
        },
        { requiredKeys: [] },
      ),
      counts: fc.record(
        {
          contacts: fc.integer({ min: 0, max: 3 }),
          visits: fc.integer({ min: 0, max: 3 }),
          rings: fc.integer({ min: 0, max: 9 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
}

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
export const around = (day: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 45 }),
      fc.oneof(fc.constantFrom(0, 539, 540, 1019, 1020, 1439), fc.integer({ min: 0, max: 1439 })),
      fc.integer({ min: 0, max: 6 }),
    )
    .map(([days, minute, how]) => written(toInstant(day + days, minute), how));
