import type { Commitment } from '../policy/policy.ts';

/** A commitment that remembers how its author wrote it, where the words say more than what they stand for. */
export type Spoken = Commitment & {
  /** The party, where it has another name than its plain one: “our staff”, “line managers”. */
  who?: string;
  /** The object: “letters and emails”, “urgent calls and routine emails”. */
  object?: string;
};
