import type { Question } from './question.ts';
import { topicNames } from './topics.ts';

/** How people get in touch, what is most used first. */
const means = ['telephone', 'letter', 'email', 'correspondence', 'office', 'answerphone', 'out of hours telephone'];
/** What is done, in the order in which it is done. */
const deeds = [
  ...['answer', 'acknowledgement', 'call back', 'resolution', 'investigation', 'decision', 'reply'],
  ...['attendance', 'handling', 'completion'],
].map((deed) => `case we ${deed}`);
/** How soon repairs are needed, from the soonest. Source: the shared vocabulary. */
export const priorities: readonly string[] = ['emergency', 'urgent', 'essential', 'standard', 'routine', 'planned'];

/** Questions by topic; within it those about one thing together, from the general to the particular. */
export function inOrder(questions: readonly Question[]): Question[] {
  const topics = Object.keys(topicNames);
  const subjects = ranks(questions.map(({ subject }) => subject));
  const done = ranks([...deeds, ...questions.map(({ deed }) => deed)]);
  const ways = ranks([...means, ...questions.flatMap(({ means }) => means ?? [])]);
  const keys = (question: Question): number[] => {
    const { topic, subject, means: by, deed, asked } = question;
    const rank = asked.qualifiers.map((id) => 1 + (priorities.includes(id) ? priorities.indexOf(id) : 99));
    // Who asks about a call or a letter asks for that first; of a repair, first of all repairs.
    const general = subject === 'enquiry' ? ways.size : -1;
    return [
      topics.indexOf(topic),
      subjects.get(subject) ?? 0,
      by === undefined ? general : (ways.get(by) ?? 0),
      asked.stage ?? 0,
      Math.max(0, ...rank),
      done.get(deed) ?? 0,
    ];
  };
  const keyed = questions.map((question) => ({ question, keys: keys(question) }));
  return keyed.toSorted((a, b) => compared(a.keys, b.keys)).map(({ question }) => question);
}

function compared(one: readonly number[], other: readonly number[]): number {
  for (const [at, key] of one.entries()) if (key !== other[at]) return key - (other[at] ?? 0);
  return 0;
}

function ranks<Of>(values: readonly Of[]): ReadonlyMap<Of, number> {
  return new Map([...new Set(values)].map((value, rank) => [value, rank]));
}
