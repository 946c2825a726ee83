import { weekdays } from '../language/shape.ts';
import type * as model from './policy.ts';
import { accepted, aside, commitment, share, weakening } from './schema-commitment.ts';
import { example } from './schema-example.ts';
import {
  boolean,
  either,
  list,
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
import { definitions, ref } from './schema-limits.ts';

const body = {
  name: string,
  website: optional(string),
  email: optional(string),
  telephone: optional(string),
  address: optional(string),
  form: optional(string),
  open: optional(ref('hours')),
};

const holidays = oneOf('England and Wales', 'Scotland', 'Northern Ireland', 'any part of the UK', 'none');
const decided = { on: ref('date'), by: optional(string), span: ref('span') };
const facility = { name: string, onRequest: boolean, free: optional(only(true)), clauses: strings };
const references = list(ref('reference'));
const commitments = list({ $ref: '#/$defs/commitment' });

const policy = object<model.Policy>({
  format: only('pledge-policy/1'),
  association: object<model.Association>({
    name: string,
    shortName: optional(string),
    nation: optional(oneOf('England', 'Wales', 'Scotland', 'Northern Ireland')),
    registered: optional(string),
    website: optional(string),
    emails: strings,
    telephones: strings,
    addresses: strings,
    group: optional(string),
    text: strings,
  }),
  policy: object<model.About>({
    title: string,
    reference: optional(string),
    status: optional(string),
    approved: optional(object<NonNullable<model.About['approved']>>(decided)),
    reviewed: optional(object<NonNullable<model.About['reviewed']>>(decided)),
    review: optional(
      object<NonNullable<model.About['review']>>({
        every: optional(ref('amount')),
        next: optional(ref('date')),
        by: optional(string),
        text: strings,
        span: ref('span'),
      }),
    ),
    owner: optional(string),
    values: strings,
    text: strings,
    facts: list(object<{ name: string; value: string }>({ name: string, value: string })),
    accepted,
    weakened: optional(list(object<NonNullable<model.About['weakened']>[number]>({ what: string, ...weakening }))),
    withdrawn: optional(list(object<NonNullable<model.About['withdrawn']>[number]>({ what: string, because: string }))),
  }),
  calendar: object<model.WorkingCalendar>({
    workingDays: list(oneOf(...weekdays)),
    holidays,
    alsoClosed: list(object<model.Closure>({ on: ref('date'), to: optional(ref('date')), name: optional(string) })),
    alsoOpen: list(object<model.Closure>({ on: ref('date'), to: optional(ref('date')), name: optional(string) })),
    countsDayOfReceipt: boolean,
    afterHoursCountAsNextDay: boolean,
    dueAt: oneOf('end of day', 'close of office hours'),
  }),
  times: list(ref('hours')),
  customers: list(
    object<model.CustomerGroup>({
      id: string,
      name: string,
      of: strings,
      someOf: optional(strings),
      clauses: strings,
      text: strings,
    }),
  ),
  channels: list(
    object<model.Channel>({
      means: string,
      title: string,
      contacts: list(
        object<model.Contact>({ kind: oneOf('telephone', 'text', 'email', 'web', 'address', 'name'), value: string }),
      ),
      open: optional(ref('hours')),
      openOnly: optional(oneOf('by appointment', 'by arrangement', 'by exception')),
      answeredBy: strings,
      receivedBy: strings,
      passedTo: strings,
      passedIf: strings,
      clauses: strings,
      options: list(object<model.Channel['options'][number]>({ keyword: string, gives: string, clauses: strings })),
      facilities: list(object<model.Facility>({ ...facility, condition: optional(string) })),
      commitments: strings,
      text: strings,
    }),
  ),
  sections: list(
    object<model.Section>({
      kind: oneOf('section', 'channel', 'procedure', 'duties'),
      title: string,
      about: optional(string),
      clauses: strings,
      content: list(
        either(object<{ commitment: string }>({ commitment: string }), object<{ text: string }>({ text: string })),
      ),
      internal: optional(only(true)),
      customers: strings,
      someCustomers: strings,
      facilities: list(object<model.Facility>({ ...facility, condition: optional(string) })),
      formats: list(object<model.Format>(facility)),
    }),
  ),
  commitments,
  duties: commitments,
  procedures: list(
    object<model.Procedure>({
      subject: string,
      title: string,
      raiseBy: strings,
      stages: list(
        object<model.Stage>({
          number: whole,
          title: optional(string),
          answeredBy: strings,
          clauses: strings,
          commitments: strings,
          text: strings,
        }),
      ),
      then: optional(object<NonNullable<model.Procedure['then']>>({ ...body, clauses: strings, text: strings })),
      clauses: strings,
      text: strings,
      commitments: strings,
    }),
  ),
  monitoring: list(
    object<model.Monitoring>({
      name: string,
      every: optional(ref('amount')),
      times: optional(object<NonNullable<model.Monitoring['times']>>({ times: whole, per: unit })),
      occasion: optional(string),
      vague: optional(string),
      by: strings,
      published: strings,
      to: strings,
      target: optional(share),
      clauses: strings,
      text: strings,
      declared: boolean,
      span: ref('span'),
    }),
  ),
  references: object<model.References>({
    laws: references,
    relatedPolicies: references,
    frameworks: references,
    documents: references,
    codes: references,
    organisations: references,
    teams: references,
    schemes: references,
    glossary: list(object<model.References['glossary'][number]>({ word: string, means: string })),
  }),
  standards: list(
    object<model.StandardReference>({ name: string, follows: boolean, because: optional(string), span: ref('span') }),
  ),
  declares: object<model.Policy['declares']>({
    standards: list(
      object<model.Standard>({
        name: string,
        issuedBy: optional(string),
        nations: strings,
        inForce: optional(
          object<NonNullable<model.Standard['inForce']>>({ from: ref('date'), to: optional(ref('date')) }),
        ),
        source: optional(string),
        checked: optional(ref('date')),
        binds: optional(string),
        holidays: optional(holidays),
        countsDayOfReceipt: optional(only(true)),
        requirements: commitments,
        notEncoded: list(object<{ words: string; because: string }>({ words: string, because: string })),
        fromMemory: strings,
        text: strings,
        span: ref('span'),
      }),
    ),
    gone: list(
      object<model.Gone>({
        what: oneOf('repealed', 'ended', 'renamed'),
        name: string,
        alsoCalled: strings,
        on: optional(ref('date')),
        now: optional(string),
        nations: strings,
        source: optional(string),
        checked: optional(ref('date')),
        fromMemory: optional(only(true)),
        span: ref('span'),
      }),
    ),
  }),
  bodies: list(object<model.Body>(body)),
  excuses: list(object<model.Excuse>({ words: string, because: string, clauses: strings, span: ref('span') })),
  leaflet: object<model.LeafletText>({ title: string, pages: optional(whole), text: strings }),
  examples: list(example),
  asides: list(aside),
  vocabulary: list(
    object<model.UsedTerm>({
      kind: oneOf('subject', 'means', 'qualifier', 'event', 'customer', 'action', 'body', 'unit'),
      id: string,
      words: strings,
      is: strings,
      begins: optional(string),
      follows: optional(strings),
      stages: optional(strings),
      fulfilled: optional(
        list(
          object<NonNullable<model.UsedTerm['fulfilled']>[number]>({
            event: string,
            participle: optional(string),
            for: strings,
          }),
        ),
      ),
      past: optional(string),
      noun: optional(string),
      own: boolean,
    }),
  ),
  text: list(object<model.Policy['text'][number]>({ under: string, text: string, line: whole })),
});

/** The JSON Schema of `policy.json`; `grammar/policy.schema.json` is this, printed. */
export const policySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'pledge-policy/1',
  title: 'A customer care policy, compiled by Pledge',
  ...policy,
  $defs: { ...definitions, commitment },
};
