import type * as model from './policy.ts';
import {
  boolean,
  either,
  list,
  number,
  object,
  oneOf,
  only,
  optional,
  string,
  strings,
  whole,
} from './schema-kinds.ts';
import { limits, ref } from './schema-limits.ts';

export const accepted = list(object<{ code: string; because: string }>({ code: string, because: string }));
export const share = object<{ percent: number; of?: string }>({ percent: number, of: optional(string) });
const circumstances = list(ref('circumstance'));

/** A commitment, or a duty. */
export const commitment = object<model.Commitment>({
  id: string,
  identity: string,
  party: string,
  parties: strings,
  strength: oneOf('will', 'shall', 'must', 'always', 'should', 'may'),
  negated: boolean,
  please: optional(only(true)),
  hedge: optional(string),
  kind: oneOf('response', 'notice', 'recurrence', 'availability', 'occasion', 'standing', 'permission'),
  action: optional(string),
  actions: optional(
    object<NonNullable<model.Commitment['actions']>>({ ids: strings, verbs: strings, join: oneOf('and', 'or') }),
  ),
  verb: optional(string),
  fulfilledBy: optional(string),
  subject: optional(string),
  qualifiers: strings,
  stage: optional(whole),
  means: strings,
  withAppointment: optional(boolean),
  customers: strings,
  someCustomers: strings,
  words: optional(string),
  whom: optional(string),
  limit: optional(ref('limit')),
  during: optional(ref('hoursReference')),
  occasion: optional(either(limits.on, limits.manner)),
  vagueFrequency: optional(string),
  target: optional(share),
  by: strings,
  inWriting: boolean,
  conditions: circumstances,
  vagueConditions: strings,
  otherwise: list(
    object<model.Fallback>({
      limit: optional(ref('limit')),
      occasion: optional(either(limits.on, limits.manner)),
      by: strings,
      inWriting: boolean,
      to: strings,
      words: optional(string),
      conditions: circumstances,
    }),
  ),
  extension: optional(
    object<NonNullable<model.Commitment['extension']>>({ by: optional(ref('amount')), conditions: circumstances }),
  ),
  pausing: circumstances,
  rollsForward: boolean,
  fee: optional(
    either(
      object<{ free: true }>({ free: only(true) }),
      object<{ pounds: number; pence: number; upTo: boolean }>({ pounds: whole, pence: whole, upTo: boolean }),
    ),
  ),
  monitoredBy: strings,
  inForce: optional(
    object<NonNullable<model.Commitment['inForce']>>({ from: optional(ref('date')), to: optional(ref('date')) }),
  ),
  internal: boolean,
  clauses: strings,
  say: optional(string),
  notes: strings,
  text: strings,
  statement: whole,
  channel: optional(string),
  written: string,
  span: ref('span'),
  alsoAt: list(ref('span')),
  accepted,
});
