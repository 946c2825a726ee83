import { closed } from '../text.ts';

/** How something that is no promise is told when it changes: what it is called, and what it is to customers. */
interface Saying {
  /** In a table: “who answers”. */
  readonly label: string;
  /** When it is new, and when it is gone: sentences of `{it}`, what it says, and `{of}`, what it is said of. */
  readonly come?: string;
  readonly gone?: string;
}

/** All that may change besides promises, by the name of the part. */
const sayings = {
  name: { label: 'name of the association' },
  'short name': { label: 'short name' },
  nation: { label: 'nation' },
  registered: { label: 'registration' },
  parent: { label: 'group to which it belongs' },
  group: { label: 'customers', come: '{it} are now named as customers', gone: '{it} are no longer named as customers' },
  contact: {
    label: 'how to reach them',
    come: 'customers can also use {it}',
    gone: 'customers can no longer use {it}',
  },
  title: { label: 'title' },
  number: { label: 'number' },
  reference: { label: 'what it refers to' },
  status: { label: 'status' },
  approved: { label: 'approved' },
  reviewed: { label: 'last reviewed' },
  review: {
    label: 'how often it is reviewed',
    come: 'the policy is now reviewed {it}',
    gone: 'the policy no longer says that it is reviewed {it}',
  },
  'next review': { label: 'next review' },
  'reviewed by': { label: 'who reviews it' },
  owner: { label: 'owner' },
  value: { label: 'values' },
  fact: { label: 'about the document' },
  standard: {
    label: 'standard that is followed',
    come: 'the policy now says that it follows {it}',
    gone: 'the policy no longer says that it follows {it}',
  },
  'not followed': { label: 'standard that is not followed' },
  leaflet: { label: 'title of the leaflet' },
  pages: { label: 'how many pages the leaflet may have' },
  glossary: { label: 'words explained' },
  'made of': { label: 'who belongs to it' },
  channel: {
    label: 'way to reach us',
    come: 'customers can now reach the association in this way: {it}',
    gone: 'customers can no longer reach the association in this way: {it}',
  },
  opening: { label: 'opening hours', come: 'the hours are now stated: {it}', gone: 'the hours are no longer stated' },
  'open only': {
    label: 'open only',
    come: 'it is now open only {it}',
    gone: 'it is no longer open only {it}',
  },
  'answered by': { label: 'who answers' },
  'received by': { label: 'who receives it' },
  'passed to': { label: 'to whom it is passed on' },
  'passed if': { label: 'when it is passed on' },
  option: { label: 'keyword to send', come: 'customers can now send {it}', gone: 'customers can no longer send {it}' },
  facility: {
    label: 'what is to be had',
    come: 'customers can now have this: {it}',
    gone: 'customers can no longer count on this: {it}',
  },
  format: {
    label: 'format',
    come: 'customers can now have information in this form: {it}',
    gone: 'customers can no longer count on information in this form: {it}',
  },
  procedure: {
    label: 'procedure',
    come: 'there is now a procedure for this',
    gone: 'there is no longer a procedure for this',
  },
  'raise by': {
    label: 'how to begin it',
    come: 'customers can now begin it {it}',
    gone: 'customers can no longer begin it {it}',
  },
  then: {
    label: 'where it may go after the last stage',
    come: 'after the last stage customers are now told of the {it}',
    gone: 'customers are no longer told that they may go to the {it}',
  },
  stage: {
    label: 'stage',
    come: 'there is one more stage to go through: {it}',
    gone: 'there is one stage fewer: {it} is gone',
  },
  body: { label: 'ombudsman or regulator', come: '{it} is now named', gone: '{it} is no longer named' },
  check: {
    label: 'how we check',
    come: 'the association now checks how it does by its {it}',
    gone: 'the association no longer says that it checks how it does by its {it}',
  },
  'how often': { label: 'how often', come: 'this is now done {it}', gone: 'it is no longer said how often' },
  occasion: { label: 'on what occasion' },
  'carried out by': { label: 'who carries it out' },
  published: {
    label: 'where the results are published',
    come: 'the results are now published: {it}',
    gone: 'the results are no longer published: {it}',
  },
  'reported to': { label: 'who sees the results' },
  share: { label: 'target' },
  clause: { label: 'clause in the document' },
  terms: { label: 'on what terms' },
  declared: { label: 'code or law that is told of' },
  requirement: { label: 'what it asks' },
} as const satisfies Record<string, Saying>;

export type FactName = keyof typeof sayings;

/** What a part is called in a table: “who answers”. */
export function factLabel(part: FactName): string {
  return sayings[part].label;
}

/** What has changed, in a sentence: “It was the Customer Team, and is now the Contact Centre.” */
export function factWords(part: FactName, before: string | undefined, after: string | undefined): string {
  const { come, gone }: Saying = sayings[part];
  if (before === undefined) return closed(come ? put(come, after) : `new: ${after}`);
  if (after === undefined) return closed(gone ? put(gone, before) : `no longer there: ${before}`);
  return closed(`it was ${before}, and is now ${after}`);
}

const put = (template: string, it = ''): string => template.replaceAll('{it}', it);
