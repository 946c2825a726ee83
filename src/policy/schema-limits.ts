import { weekdays } from '../language/shape.ts';
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
  type Schema,
  string,
  strings,
  time,
  unit,
  whole,
} from './schema-kinds.ts';

type Limit<Kind extends model.Limit['kind']> = Extract<model.Limit, { kind: Kind }>;

export const limits = {
  within: object<Limit<'within'>>({
    kind: only('within'),
    amount: number,
    least: optional(number),
    unit,
    from: string,
    of: optional(string),
    stated: string,
  }),
  by: object<Limit<'by'>>({
    kind: only('by'),
    day: oneOf('same working day', 'next working day', 'same day', 'next day'),
    time: optional(time),
    from: string,
  }),
  immediately: object<Limit<'immediately'>>({ kind: only('immediately'), from: string }),
  first: object<Limit<'first'>>({ kind: only('first'), at: oneOf('contact', 'visit') }),
  notice: object<Limit<'notice'>>({
    kind: only('notice'),
    amount: number,
    least: optional(number),
    unit,
    before: optional(string),
    stated: string,
  }),
  every: object<Limit<'every'>>({
    kind: only('every'),
    amount: number,
    least: optional(number),
    unit,
    until: optional(string),
    stated: string,
  }),
  times: object<Limit<'times'>>({
    kind: only('times'),
    times: whole,
    per: unit,
    until: optional(string),
    stated: string,
  }),
  'at most': object<Limit<'at most'>>({
    kind: only('at most'),
    times: whole,
    per: optional(unit),
    stated: string,
  }),
  during: object<Limit<'during'>>({ kind: only('during'), hours: { $ref: '#/$defs/hoursReference' } }),
  on: object<Limit<'on'>>({
    kind: only('on'),
    when: oneOf('on', 'before', 'after', 'during'),
    event: string,
    every: boolean,
    own: optional(only(true)),
  }),
  manner: object<Limit<'manner'>>({
    kind: only('manner'),
    manner: oneOf('by appointment', 'on time', 'at all times', 'at an agreed time'),
  }),
  vague: object<Limit<'vague'>>({ kind: only('vague'), words: string, stands: oneOf('limit', 'frequency') }),
} satisfies { [Kind in model.Limit['kind']]: Schema };

/** What is named once, and referred to. */
export const definitions = {
  span: object<model.Commitment['span']>({ line: whole, from: whole, to: whole }),
  date: object<model.Closure['on']>({
    year: optional(whole),
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: optional({ type: 'integer', minimum: 1, maximum: 31 }),
  }),
  amount: object<model.Amount>({ amount: number, least: optional(number), unit }),
  limit: either(...Object.values(limits)),
  hours: object<model.Hours>({
    name: string,
    week: optional(
      list(
        object<NonNullable<model.Hours['week']>[number]>({
          day: oneOf(...weekdays),
          times: list(object<{ from: string; to: string }>({ from: time, to: time })),
        }),
      ),
    ),
    outside: optional(string),
    always: optional(only(true)),
    closedOnHolidays: boolean,
    openOnHolidays: optional(only(true)),
    notStated: optional(only(true)),
    clauses: optional(strings),
    text: strings,
  }),
  hoursReference: either(
    object<Extract<model.HoursReference, { named: string }>>({ named: string, outside: boolean }),
    object<Extract<model.HoursReference, { hours: model.Hours }>>({ hours: { $ref: '#/$defs/hours' } }),
  ),
  circumstance: object<model.Circumstance>({
    fact: string,
    words: string,
    holds: boolean,
    of: optional(
      object<NonNullable<model.Circumstance['of']>>({
        join: oneOf('or', 'and'),
        facts: list(object<{ fact: string; words: string }>({ fact: string, words: string })),
      }),
    ),
    bound: optional(
      object<NonNullable<model.Circumstance['bound']>>({
        words: oneOf('by more than', 'for more than', 'after more than', 'within'),
        amount: number,
        unit,
      }),
    ),
  }),
  reference: object<model.Reference>({
    name: string,
    website: optional(string),
    sections: strings,
    outcomes: strings,
    standards: strings,
    clauses: strings,
    text: strings,
    span: { $ref: '#/$defs/span' },
  }),
} satisfies Record<string, Schema>;

export const ref = (name: keyof typeof definitions): Schema => ({ $ref: `#/$defs/${name}` });
