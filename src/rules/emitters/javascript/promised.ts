import { isCustomer, isSomeOf, meansOf, periodOf } from '../../../policy/axes.ts';
import { underFallback } from '../../../policy/binding.ts';
import { hoursFrom } from '../../../policy/clock.ts';
import { hoursOf, isUnderADay, limitOf, percentOf } from '../../../policy/measure.ts';
import type { Commitment } from '../../../policy/policy.ts';
import { fulfilmentOf, fulfilmentsOf, isKindOf } from '../../../policy/ready.ts';
import { daysOf } from '../../../policy/season.ts';
import { fromOf } from '../../applies.ts';
import { asking, conditionOf } from './asking.ts';
import type { HoursTable } from './hours.ts';
import { eventNumber, type Plan, type Promised, warnsOf, wordsOf } from './plan.ts';
import { literal, remark } from './text.ts';

/** A commitment as a constant of the module, with the place in the source that it comes from. */
export function promised(promise: Promised, plan: Plan, hours: HoursTable): string {
  const { commitment, number, name, deed, replacedBy } = promise;
  const { id, party, clauses, span, vagueConditions, written } = commitment;
  const main = asking(limitOf(commitment), commitment, plan, hours);
  const ways = waysOf(commitment, plan, hours);
  const clause = clauses.length > 0 ? `, clause ${clauses.join(', ')}` : '';
  const fields = {
    number: `${number}`,
    id: literal(id),
    fulfilledBy: literal(fulfilmentOf(commitment)),
    fulfils: `[${fulfilmentsOf(commitment)
      .map((event) => eventNumber(plan, event))
      .join(', ')}]`,
    party: literal(party),
    clauses: literal(clauses),
    stage: `${commitment.stage}`,
    deed: `${deed}`,
    replacedBy: literal(replacedBy),
    isVague: `${vagueConditions.length > 0}`,
    isAverage: `${percentOf(commitment) === undefined}`,
    covers: `(kase) => ${coverage(commitment, plan, hours).join(' && ') || 'true'}`,
    measure: main.measure,
    ask: main.ask,
    quick: ways === undefined ? (main.quick?.code ?? 'undefined') : 'undefined',
    ways: ways ?? 'undefined',
  };
  const body = Object.entries(fields).map(([field, value]) => `  ${field}: ${value},\n`);
  return `/** ${remark(`Line ${span.line}${clause}: ${written}`)} */\nconst ${name} = {\n${body.join('')}};\n`;
}

/** The limits of which one binds: those for a case, and then the one that else does; nothing where there is but one. */
function waysOf(commitment: Commitment, plan: Plan, hours: HoursTable): string | undefined {
  const timed = commitment.otherwise.flatMap((fallback, i) => {
    const limit = fallback.limit ?? fallback.occasion;
    return limit ? [{ limit, i, conditions: fallback.conditions }] : [];
  });
  if (timed.length === 0) return undefined;
  const always = timed.find(({ conditions }) => conditions.length === 0);
  const conditional = timed.filter(({ conditions }) => conditions.length > 0);
  const last = always ?? { limit: limitOf(commitment), i: undefined, conditions: [] };
  const ways = [...conditional, last].map((way) => {
    const { measure, ask } = asking(
      way.limit,
      underFallback(commitment, commitment.otherwise[way.i ?? -1]),
      plan,
      hours,
    );
    const conditions = literal(way.conditions.map(conditionOf));
    return `    { conditions: ${conditions}, fallback: ${way.i}, isLast: ${way === last}, measure: ${measure}, ask: ${ask} },\n`;
  });
  return `[\n${ways.join('')}  ]`;
}

/** What a commitment asks of a case besides its subject and means, which were decided on the way to it. */
function coverage(commitment: Commitment, plan: Plan, hours: HoursTable): string[] {
  const { qualifiers, stage, withAppointment, conditions } = commitment;
  const means = meansOf(commitment);
  const words = wordsOf(commitment);
  return [
    ...(words === undefined ? [] : [`sameWords(${literal(words.toLowerCase())}, kase)`]),
    ...warnsOf(commitment).map((event) => `isBefore(kase, ${eventNumber(plan, event)}, ${literal(event)})`),
    ...qualifiers.map((id) => `isAny(kase.qualifiers, ${literal(qualifiersOf(id, plan))})`),
    ...(stage === undefined ? [] : [`isAtStage(kase, ${stage})`]),
    ...(means.length === 0 ? [] : [`cameBy(kase, ${literal(means)})`]),
    ...forWhom(commitment, plan),
    ...(withAppointment === undefined ? [] : [`isWithAppointment(kase, ${withAppointment})`]),
    ...(conditions.length === 0 ? [] : [`isCase(kase, ${literal(conditions.map(conditionOf))})`]),
    ...inForce(commitment, plan),
    ...inSeason(commitment, plan),
    ...inHours(commitment, plan, hours),
  ];
}

/** A qualifier and those that are a kind of it. */
export function qualifiersOf(id: string, { rules }: Plan): string[] {
  const others = rules.policy.vocabulary.filter((term) => term.kind === 'qualifier').map((term) => term.id);
  return [...new Set([id, ...others])].filter((other) => isKindOf(rules, 'qualifier', other, id));
}

function forWhom({ customers, someCustomers }: Commitment, { rules }: Plan): string[] {
  if (customers.length === 0) return [];
  const all = rules.policy.vocabulary.filter(({ kind }) => kind === 'customer').map(({ id }) => id);
  const surely: string[] = [];
  const perhaps: [string, string[]][] = [];
  for (const id of [...all, 'enquiry']) {
    const covering = customers.filter((wider) => isCustomer(rules, id, wider));
    if (covering.length === 0) continue;
    const isSome = (wider: string) => someCustomers.includes(wider) || isSomeOf(rules, id, wider);
    if (covering.every(isSome)) perhaps.push([id, covering]);
    else surely.push(id);
  }
  return [`isFor(kase, ${literal(customers)}, ${literal(surely)}, ${literal(perhaps)})`];
}

/** The event that starts a commitment. */
function start(commitment: Commitment, plan: Plan): string {
  const from = fromOf(commitment);
  const kase = commitment.stage === undefined ? 'kase' : `atStage(${commitment.stage}, kase)`;
  return from === undefined ? `${kase}.began` : `firstOf(${kase}, ${eventNumber(plan, from)})`;
}

function inForce(commitment: Commitment, plan: Plan): string[] {
  if (!commitment.inForce) return [];
  const { from, to } = periodOf(commitment);
  return [`isInForce(${start(commitment, plan)}, ${literal(from)}, ${literal(to)})`];
}

function inSeason(commitment: Commitment, plan: Plan): string[] {
  if (!commitment.season) return [];
  const { from, to } = daysOf(commitment.season);
  return [`isInSeason(${start(commitment, plan)}, ${literal(from)}, ${literal(to)})`];
}

/** A limit restricted to hours, or under a day in a channel with hours, covers what begins while they are open. */
export function inHours(commitment: Commitment, plan: Plan, table: HoursTable): string[] {
  const { limit, during, channel } = commitment;
  const { policy } = plan.rules;
  if (!limit) return [];
  const counts = limit.kind === 'within' && limit.unit === 'working hour';
  const opening = policy.channels.find(({ means }) => means === channel)?.open;
  const name = !during ? '' : 'named' in during ? during.named : during.hours.name;
  const all = [
    ...(during && !counts ? [{ hours: hoursOf(during, policy), name }] : []),
    ...(opening && isUnderADay(limit)
      ? [{ hours: hoursFrom(opening, policy) ?? ('not stated' as const), name: opening.name }]
      : []),
  ];
  if (all.length === 0) return [];
  const tables = all.map(
    (of) => `[${of.hours === 'not stated' ? undefined : table.nameOf(of.hours)}, ${literal(of.name)}]`,
  );
  return [`beginsIn(kase, ${start(commitment, plan)}, ${literal(fromOf(commitment) ?? '')}, [${tables.join(', ')}])`];
}
