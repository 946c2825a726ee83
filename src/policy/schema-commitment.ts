import type * as model from './policy.ts';
import {
  boolean,
  either,
  list,
  number,
  type Optional,
  object,
  oneOf,
  only,
  optional,
  type Schema,
  string,
  strings,
  unit,
  whole,
} from './schema-kinds.ts';
import { limits, ref } from './schema-limits.ts';

export const accepted = list(object<model.Acceptance>({ code: string, because: string }));
export const weakening = { from: string, to: string, because: string };
export const share = object<model.Share>({ percent: number, of: optional(string) });
const target = either(share, object<model.Average>({ average: only(true) }));
const circumstances = list(ref('circumstance'));
const occasion = either(limits.on, limits.manner);
const inForce = object<NonNullable<model.Said['inForce']>>({ from: optional(ref('date')), to: optional(ref('date')) });
const season = object<model.Season>({ from: ref('date'), to: ref('date') });
const extension = object<model.Extension>({
  by: optional(ref('amount')),
  conditions: circumstances,
  vagueConditions: optional(strings),
});
const fee = either(
  object<Extract<model.Fee, { free: true }>>({ free: only(true) }),
  object<Extract<model.Fee, { pounds: number }>>({ pounds: whole, pence: whole, upTo: boolean }),
);

const money = { pounds: whole, pence: whole };
const payment = object<model.Payment>({
  ...money,
  upTo: boolean,
  more: optional(object<NonNullable<model.Payment['more']>>({ ...money, per: unit })),
  most: optional(object<NonNullable<model.Payment['most']>>(money)),
});

const languages = object<model.Languages>({ of: strings, join: oneOf('and', 'or') });

const fallback = object<model.Fallback>({
  limit: optional(ref('limit')),
  vagueLimit: optional(string),
  occasion: optional(occasion),
  by: strings,
  inWriting: boolean,
  languages: optional(languages),
  to: strings,
  words: optional(string),
  conditions: circumstances,
  during: optional(ref('hoursReference')),
  vagueFrequency: optional(string),
  target: optional(target),
  withAppointment: optional(boolean),
  someCustomers: optional(strings),
  vagueConditions: optional(strings),
  extension: optional(extension),
  pausing: optional(circumstances),
  rollsForward: optional(boolean),
  fee: optional(fee),
  payment: optional(payment),
  inForce: optional(inForce),
  season: optional(season),
});

/** What clauses say. */
const said = {
  limit: optional(ref('limit')),
  vagueLimit: optional(string),
  during: optional(ref('hoursReference')),
  occasion: optional(occasion),
  vagueFrequency: optional(string),
  target: optional(target),
  withAppointment: optional(boolean),
  customers: strings,
  someCustomers: strings,
  by: strings,
  inWriting: boolean,
  languages: optional(languages),
  conditions: circumstances,
  vagueConditions: strings,
  otherwise: list(fallback),
  extension: optional(extension),
  pausing: circumstances,
  rollsForward: boolean,
  fee: optional(fee),
  payment: optional(payment),
  monitoredBy: strings,
  inForce: optional(inForce),
  season: optional(season),
  internal: boolean,
  clauses: strings,
  say: optional(string),
  notes: strings,
  accepted,
  sureness: optional(
    object<model.Sureness>({
      sure: oneOf('official page', 'quoted elsewhere', 'described elsewhere'),
      seen: optional(string),
    }),
  ),
  weakened: optional(list(object<model.Weakening>(weakening))),
};

const any = <Of extends Schema | Optional>(schema: Of): Optional =>
  'optional' in schema ? (schema as Optional) : optional(schema as Schema);

/** Clauses under something that is no statement. */
export const aside = object<model.Aside>({
  ...(Object.fromEntries(Object.entries(said).map(([name, schema]) => [name, any(schema)])) as {
    [Key in keyof typeof said]: Optional;
  }),
  under: string,
  line: whole,
});

/** A commitment, or a duty. */
export const commitment = object<model.Commitment>({
  ...said,
  id: string,
  identity: string,
  party: string,
  parties: strings,
  strength: oneOf('will', 'shall', 'must', 'always', 'should', 'may'),
  always: optional(only(true)),
  negated: boolean,
  please: optional(only(true)),
  hedge: optional(string),
  kind: oneOf('response', 'notice', 'recurrence', 'ceiling', 'availability', 'occasion', 'standing', 'permission'),
  action: optional(string),
  actions: optional(
    object<NonNullable<model.Commitment['actions']>>({ ids: strings, verbs: strings, join: oneOf('and', 'or') }),
  ),
  verb: optional(string),
  fulfilledBy: optional(string),
  alsoFulfilledBy: optional(strings),
  subject: optional(string),
  qualifiers: strings,
  stage: optional(whole),
  means: strings,
  words: optional(string),
  whom: optional(string),
  text: strings,
  statement: whole,
  channel: optional(string),
  written: string,
  span: ref('span'),
  alsoAt: list(ref('span')),
});
