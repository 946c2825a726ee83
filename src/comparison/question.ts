import { slug } from '../policy/circumstance.ts';
import type { Commitment, UsedTerm } from '../policy/policy.ts';
import { fulfilmentOf } from '../policy/ready.ts';
import { type TopicName, topicFor } from './topics.ts';

/** What a customer might ask of every association alike: how soon a letter is answered, how often a boiler is checked. */
export interface Question {
  /** What data and links call it: `enquiry-reply-letter`. */
  readonly id: string;
  readonly topic: TopicName;
  readonly subject?: string;
  readonly means?: string;
  /** What is done, by whom, and how it is measured: what two promises must share to stand in one row. */
  readonly deed: string;
  /** The case that is asked about, as the first who promises something about it puts it. */
  readonly asked: Commitment;
}

type Terms = ReadonlyMap<string, UsedTerm>;

/** What a promise answers: a question for each means that it names. None, where it is in its author's own words. */
export function questionsOf(commitment: Commitment, terms: Terms): Question[] {
  const about = asCase(commitment, terms);
  const { subject, means, words, limit, occasion } = about;
  const goesOn = (limit?.kind === 'every' || limit?.kind === 'times') && limit.until !== undefined;
  const ofOwn = occasion !== undefined && 'own' in occasion && occasion.own === true;
  if (words !== undefined || ofOwn || !(subject !== undefined || means.length > 0 || goesOn)) return [];
  const deed = deedOf(about);
  const topic = topicFor(subject, { terms });
  return (means.length > 0 ? means : [undefined]).map((one) => {
    const asked = { ...about, means: one === undefined ? [] : [one] };
    const by = one === undefined ? {} : { means: one };
    return { id: idOf(asked), topic, ...(subject !== undefined && { subject }), ...by, deed, asked };
  });
}

/**
 * A promise with its subject said. Notice is about the event that it comes before; what is done to people alone, such
 * as to visit them, is about what it is called when it is done.
 */
export function asCase(commitment: Commitment, terms: Terms): Commitment {
  const { subject, limit, whom, means } = commitment;
  if (subject !== undefined) return commitment;
  if (limit?.kind === 'notice' && limit.before !== undefined) return { ...commitment, subject: limit.before };
  const done = fulfilmentOf(commitment);
  const isThing = whom !== undefined && means.length === 0 && terms.has(`subject ${done}`);
  return isThing ? { ...commitment, subject: done } : commitment;
}

/** The same deed by the same party, measured alike: what is due once, with notice, or again and again. */
export function deedOf(commitment: Commitment, deed: string = fulfilmentOf(commitment)): string {
  const { kind, party } = commitment;
  const measure = kind === 'notice' || kind === 'recurrence' ? kind : 'case';
  // What is required of landlords, associations promise themselves.
  return `${measure} ${party === 'landlords' ? 'we' : party} ${deed}`;
}

function idOf({ subject = '', stage, qualifiers, means, withAppointment, party, action = '', kind }: Commitment) {
  const by = party === 'we' || party === 'landlords' ? [] : [party];
  const stages = stage === undefined ? [] : [`stage ${stage}`];
  const met = withAppointment === undefined ? [] : [withAppointment ? 'with appointment' : 'without appointment'];
  const how = kind === 'recurrence' || kind === 'notice' ? [kind] : [];
  return slug([...by, subject, ...stages, ...qualifiers.toSorted(), action, ...how, ...met, ...means].join(' '));
}
