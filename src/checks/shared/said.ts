import type { Span } from '../../ground/span.ts';
import type { Commitment, Limit, Policy, UsedTerm } from '../../policy/policy.ts';
import { limitWords } from '../../wording/limits.ts';
import { subjectWords } from '../../wording/row.ts';
import { listWords } from '../../wording/text.ts';

/** What a commitment is about, as a table names it, with no colon: “Routine enquiries”, “Stage 1 complaints, acknowledgement”. */
export function about(commitment: Commitment, policy: Policy): string {
  return plainSpaces(subjectWords(commitment, policy)).replaceAll(': ', ', ');
}

/** “within 4 working days”. */
export function timeSaid(limit: Limit): string {
  const words = plainSpaces(limitWords(limit));
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** “line 66”, “lines 66, 67 and 82”: where they stand, each line once. */
export function linesSaid(places: readonly { readonly span: Span }[]): string {
  const lines = [...new Set(places.map(({ span }) => `${span.line}`))];
  return `${lines.length > 1 ? 'lines' : 'line'} ${listWords(lines)}`;
}

/** A long text by its beginning. */
export function shortened(text: string, words = 8): string {
  const all = text.trim().split(/\s+/);
  return all.length <= words ? all.join(' ') : `${all.slice(0, words).join(' ')} …`;
}

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** “letters”, “social media”: several of a thing, where its word has a plural. */
export function several(id: string, term: UsedTerm | undefined): string {
  const [name = id, ...others] = term?.words ?? [];
  return others.find((word) => word === `${name}s` || word === name.replace(/y$/, 'ies')) ?? name;
}
