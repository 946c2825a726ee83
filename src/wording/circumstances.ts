import type { Circumstance } from '../policy/policy.ts';
import { amountWords } from './amounts.ts';

/** The words of those circumstances that hold, or of those that do not, each with its figure: “we are late by more than 1 hour”. */
export function circumstancesWords(conditions: readonly Circumstance[], holds: boolean): string[] {
  return conditions.filter((condition) => condition.holds === holds).map(circumstanceWords);
}

/** A circumstance in its author's words, with the figure that belongs to it. */
export function circumstanceWords({ words, bound }: Circumstance): string {
  return bound ? `${words} ${bound.words} ${amountWords(bound)}` : words;
}
