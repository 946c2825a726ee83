import type { TimeRange } from '../language/shape.ts';
import { slug } from './circumstance.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Commitment, Hours, HoursReference, WrittenCase } from './policy.ts';

type Identified = Pick<
  Commitment,
  | 'party'
  | 'internal'
  | 'subject'
  | 'stage'
  | 'qualifiers'
  | 'action'
  | 'actions'
  | 'fulfilledBy'
  | 'kind'
  | 'words'
  | 'limit'
  | 'negated'
> &
  Pick<Commitment, 'whom' | 'customers'>;

const partyPrefix: Record<string, string> = { we: '', contractors: 'contractors', colleagues: 'internal' };

const kindSuffix: Partial<Record<Commitment['kind'], string>> = {
  notice: 'notice',
  recurrence: 'recurrence',
  ceiling: 'at-most',
  availability: 'availability',
  occasion: 'occasion',
  permission: 'permission',
};

/**
 * What a commitment is about, in words joined by dots: `complaint.stage-1.acknowledge`, `contractors.show-identification`.
 * It does not depend on where the statement stands, nor on its figures, so it survives a rewriting.
 */
export function identityOf(about: Identified, lexicon: Lexicon, named?: string): string {
  const { internal, party, limit, kind, words, whom, customers, stage, qualifiers, action, negated } = about;
  const prefix = internal ? 'internal' : (partyPrefix[party] ?? slug(party));
  if (named) return [prefix, named].filter(Boolean).join('.');
  const before = limit?.kind === 'notice' ? limit.before : undefined;
  const subject = about.subject ?? (words === undefined ? before : undefined);
  const person = whom && customers.includes(whom) ? 'you' : whom;
  const isNoticeOf = kind === 'notice' && subject === before;
  const parts = [
    prefix,
    words === undefined ? '' : shortSlug(words),
    subject ? slug(subject) : words === undefined && person ? slug(person) : '',
    stage === undefined ? '' : `stage-${stage}`,
    ...qualifiers.map(slug).sort(),
    action && !isNoticeOf ? deedOf(about, action, lexicon) : '',
    negated ? 'not' : '',
    kindSuffix[kind] ?? '',
  ];
  return parts.filter(Boolean).join('.');
}

/** Long quotations keep their first words, which is enough to be told apart. */
function shortSlug(words: string): string {
  return slug(words).split('-').slice(0, 12).join('-');
}

/** To answer a letter is to reply to it. Where either of several actions will do, all of them. */
function deedOf({ actions, fulfilledBy }: Identified, action: string, lexicon: Lexicon): string {
  if (actions?.join === 'or') return actions.ids.map(slug).join('-or-');
  return slug(fulfillingAction(action, fulfilledBy, lexicon));
}

/** The action that is fulfilled by an event whatever it is done to: the one that was meant, if it is. */
function fulfillingAction(action: string, event: string | undefined, lexicon: Lexicon): string {
  if (event === undefined || generally(lexicon, action) === event) return action;
  for (const id of lexicon.terms.get('action')?.keys() ?? []) if (generally(lexicon, id) === event) return id;
  return action;
}

function generally(lexicon: Lexicon, action: string): string | undefined {
  return entryOf(lexicon, 'action', action)?.fulfilled.find((of) => of.for.length === 0)?.event;
}

/** The event that fulfils an action on an object. */
export function fulfillingEvent(lexicon: Lexicon, action: string, ...objects: string[]): string | undefined {
  const fulfilled = entryOf(lexicon, 'action', action)?.fulfilled ?? [];
  const narrow = fulfilled.find((of) => of.for.some((object) => objects.includes(object)));
  return (narrow ?? fulfilled.find((of) => of.for.length === 0) ?? fulfilled[0])?.event;
}

/** The cases of a commitment, as they stand in its id, whatever order they were written in: `[email,letter]`. */
export function casesOf(commitment: WrittenCase): string[] {
  const { means, withAppointment, customers, someCustomers, conditions, during, occasion, inForce, season } =
    commitment;
  const { languages } = commitment;
  const date = (of: { year?: number; month: number; day?: number }) =>
    [of.year, of.month, of.day].filter((part) => part !== undefined).join('-');
  return [
    ...means.map(slug).sort(),
    ...(withAppointment === undefined ? [] : [withAppointment ? 'with-appointment' : 'without-appointment']),
    ...customers.map((id) => `${someCustomers.includes(id) ? 'for-some' : 'for'}-${slug(id)}`).sort(),
    ...(languages ? [`in-${languages.of.map(slug).sort().join(`-${languages.join}-`)}`] : []),
    ...conditions.map(({ fact, holds }) => (holds ? `if-${fact}` : `unless-${fact}`)).sort(),
    ...(occasion ? [occasionCase(occasion)] : []),
    ...(during ? [hoursCase(during)] : []),
    ...(inForce?.from ? [`from-${date(inForce.from)}`] : []),
    ...(inForce?.to ? [`to-${date(inForce.to)}`] : []),
    ...(season ? [`from-${date(season.from)}-to-${date(season.to)}`] : []),
  ];
}

function occasionCase(occasion: NonNullable<WrittenCase['occasion']>): string {
  if (occasion.kind === 'manner') return slug(occasion.manner);
  return slug(`${occasion.when} ${occasion.every ? 'every ' : ''}${occasion.event}`);
}

function hoursCase(reference: HoursReference): string {
  if ('named' in reference) return slug(`${reference.outside ? 'outside' : 'during'} ${reference.named}`);
  return slug(writtenHours(reference.hours));
}

/** “mon 09:00 17:00”: hours that have no name, told by what they are. */
function writtenHours({ always, week = [], openOnHolidays }: Hours): string {
  if (always) return 'at all hours';
  const times = (ranges: readonly TimeRange[]) => ranges.map(({ from, to }) => `${from} ${to}`).join(' ');
  const byTimes = Map.groupBy(week, (of) => times(of.times));
  const runs = [...byTimes].map(([shown, days]) => `${days.map(({ day }) => day.slice(0, 3)).join(' ')} ${shown}`);
  return `${runs.join(' ')}${openOnHolidays ? ' holidays' : ''}`;
}
