import { slug } from './circumstance.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Commitment, WrittenCase } from './making.ts';

type About = Pick<
  Commitment,
  'party' | 'internal' | 'subject' | 'qualifiers' | 'action' | 'kind' | 'words' | 'limit' | 'negated' | 'whom'
>;

const partyPrefix: Record<string, string> = { we: '', contractors: 'contractors', colleagues: 'internal' };

const kindSuffix: Partial<Record<Commitment['kind'], string>> = {
  notice: 'notice',
  recurrence: 'recurrence',
  availability: 'availability',
  occasion: 'occasion',
};

/**
 * What a commitment is about, in words joined by dots: `complaint.stage-1.acknowledge`, `contractors.show-identification`.
 * It does not depend on where the statement stands, nor on its figures, so it survives a rewriting.
 */
export function identityOf(about: About, lexicon: Lexicon, named?: string): string {
  const prefix = about.internal ? 'internal' : (partyPrefix[about.party] ?? slug(about.party));
  if (named) return [prefix, named].filter(Boolean).join('.');
  const before = about.limit?.kind === 'notice' ? about.limit.before : undefined;
  const subject = about.subject ?? (about.words === undefined ? before : undefined);
  const parts = [
    prefix,
    about.words === undefined ? '' : shortSlug(about.words),
    subject ? slug(subject) : about.words === undefined && about.whom ? slug(about.whom) : '',
    ...about.qualifiers.map(slug),
    about.action && !(about.kind === 'notice' && subject === before) ? slug(fulfillingAction(about, lexicon)) : '',
    about.negated ? 'not' : '',
    kindSuffix[about.kind] ?? '',
  ];
  return parts.filter(Boolean).join('.');
}

/** Long quotations keep their first words, which is enough to be told apart. */
function shortSlug(words: string): string {
  return slug(words).split('-').slice(0, 12).join('-');
}

/** To answer a letter is to reply to it: the action whose event fulfils the commitment. */
function fulfillingAction({ action = '', subject }: About, lexicon: Lexicon): string {
  const event = fulfillingEvent(lexicon, action, subject ?? '');
  if (!event) return action;
  const own = entryOf(lexicon, 'action', action)?.fulfilled.find((of) => of.for.length === 0)?.event;
  if (own === event) return action;
  for (const [id, entry] of lexicon.terms.get('action') ?? [])
    if (entry.fulfilled.some((of) => of.event === event && of.for.length === 0)) return id;
  return action;
}

/** The event that fulfils an action on an object. */
export function fulfillingEvent(lexicon: Lexicon, action: string, ...objects: string[]): string | undefined {
  const fulfilled = entryOf(lexicon, 'action', action)?.fulfilled ?? [];
  const narrow = fulfilled.find((of) => of.for.some((object) => objects.includes(object)));
  return (narrow ?? fulfilled.find((of) => of.for.length === 0) ?? fulfilled[0])?.event;
}

/** The cases of a commitment, as they stand in its id: `[email,letter]`. */
export function casesOf(commitment: WrittenCase): string[] {
  const { means, withAppointment, customers, conditions, inForce } = commitment;
  const date = (of: { year?: number; month: number; day?: number }) =>
    [of.year, of.month, of.day].filter((part) => part !== undefined).join('-');
  return [
    ...means.map(slug),
    ...(withAppointment === undefined ? [] : [withAppointment ? 'with-appointment' : 'without-appointment']),
    ...customers.map((id) => `for-${slug(id)}`),
    ...conditions.map(({ fact, holds }) => (holds ? `if-${fact}` : `unless-${fact}`)),
    ...(inForce?.from ? [`from-${date(inForce.from)}`] : []),
    ...(inForce?.to ? [`to-${date(inForce.to)}`] : []),
  ];
}
