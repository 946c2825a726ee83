import type * as model from './policy.ts';
import { boolean, list, object, oneOf, optional, type Schema, string, strings, whole } from './schema-kinds.ts';
import { ref } from './schema-limits.ts';

const moment: Schema = {
  type: 'string',
  description: 'As the clocks of London show it, 2026-12-23T16:30; without a time, a day, 2026-12-23.',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$',
};

const given = object<model.GivenCase>({
  subject: optional(string),
  words: optional(string),
  qualifiers: strings,
  stage: optional(whole),
  means: optional(string),
  customer: optional(string),
  withAppointment: optional(boolean),
  began: optional(moment),
  events: list(object<model.GivenCase['events'][number]>({ event: string, at: moment })),
  circumstances: list(
    object<model.GivenCase['circumstances'][number]>({ fact: string, words: string, holds: boolean }),
  ),
  pauses: list(object<model.GivenCase['pauses'][number]>({ from: moment, to: optional(moment) })),
  extended: optional(
    object<NonNullable<model.GivenCase['extended']>>({ at: optional(moment), by: optional(ref('amount')) }),
  ),
});

const expectation = object<model.Expectation>({
  written: string,
  line: whole,
  event: optional(string),
  words: optional(string),
  qualifiers: strings,
  stage: optional(whole),
  expects: oneOf(
    ...(['due', 'no deadline', 'met', 'missed', 'pending', 'overdue', 'paused', 'not measurable'] as const),
    'not promised',
  ),
  on: optional(moment),
});

/** A worked case in `policy.json`. */
export const example = object<model.Example>({ name: string, given, then: list(expectation), span: ref('span') });
