import type { AskedAssociation } from '../asked.ts';
import type { Kase } from './rules.ts';

/** What was chosen and filled in, by the names of the fields; events and circumstances as far as they were answered. */
export interface Question {
  about: string;
  means: string;
  customer: string;
  date: string;
  time: string;
  /** When other events happened, by their name: `2027-01-05`. */
  events: Readonly<Record<string, string>>;
  /** By the number of the association, the facts of its promises that were told, by their name. */
  facts: Readonly<Record<string, Facts>>;
}

/** Circumstances that are so, or are not, each with the words in which it was asked for. */
export type Facts = Readonly<Record<string, { words: string; holds: boolean }>>;

/** The question as a case of one association; nothing where its policy does not speak of such a thing. */
export function caseFor(question: Question, association: AskedAssociation, number: number): Kase | undefined {
  const about = association.abouts[question.about];
  if (!about) return undefined;
  const means = association.means[question.means];
  const customer = association.customers[question.customer];
  const began = question.time ? `${question.date}T${question.time}` : question.date;
  const beginning = association.begins[about.subject] ?? 'receipt';
  const isLater = (about.stage ?? 1) > 1;
  const events = { ...question.events, [beginning]: began, ...(isLater && { escalation: began }) };
  return {
    ...about,
    ...(means && { means }),
    ...(customer && { customer }),
    events: Object.fromEntries(Object.entries(events).filter(([name]) => Object.hasOwn(association.events, name))),
    circumstances: Object.fromEntries(
      Object.entries(question.facts[number] ?? {}).map(([fact, { holds }]) => [fact, holds]),
    ),
  };
}
