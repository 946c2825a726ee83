import type { Policy, Section, Text } from '../policy/policy.ts';
import { about } from './parts/about.ts';
import { complaints } from './parts/complaints.ts';
import { contact } from './parts/contact.ts';
import { duties } from './parts/duties.ts';
import { formats } from './parts/formats.ts';
import { promises } from './parts/promises.ts';
import { tabled } from './parts/said.ts';
import { timescales } from './parts/timescales.ts';

/**
 * A leaflet: what is printed, in the order in which a customer needs it, and free of any format. Templates see this
 * and nothing else. A part with nothing in it is absent. Text is plain, or Markdown where the type says `Text`; every
 * sentence and figure comes from the policy, by way of `src/wording`.
 */
export interface Leaflet {
  title: string;
  association: string;
  /** What the association calls itself in the middle of a sentence. */
  shortName: string;
  intro: readonly Text[];
  /** The parts that the leaflet has, in order. */
  contents: readonly { id: PartName; title: string }[];
  /** For the cover: the ways of contact that most people use, and when. */
  glance: { contacts: readonly ContactLine[]; open: readonly string[] };
  contact?: ContactPart;
  timescales?: TimescalesPart;
  promises?: { sections: readonly PromiseSection[] };
  duties?: { sections: readonly PromiseSection[] };
  complaints?: { paths: readonly ComplaintPath[] };
  formats?: FormatsPart;
  about?: AboutPart;
}

export type PartName = 'contact' | 'timescales' | 'promises' | 'duties' | 'complaints' | 'formats' | 'about';

/** A sentence, and the commitments that it states: their ids with spaces between. */
export interface Said {
  commitments: string;
  text: string;
  more: readonly Text[];
}

/** A telephone number, an address and the like; `href` where it can be followed. */
export interface ContactLine {
  kind: 'telephone' | 'text' | 'email' | 'web' | 'address' | 'name';
  /** What it is, for people who cannot see the icon. */
  label: string;
  text: string;
  href?: string;
}

export type Icon = 'phone' | 'night' | 'message' | 'email' | 'letter' | 'web' | 'chat' | 'building' | 'app' | 'person';

export interface ContactPart {
  channels: readonly ChannelCard[];
  /** Hours of more than one line. */
  hours: readonly HoursTable[];
  /** Ways of contact that are the association's own and stand in no channel. */
  general: readonly ContactLine[];
}

export interface ChannelCard {
  icon: Icon;
  title: string;
  contacts: readonly ContactLine[];
  /** When it is open, who answers and who takes it on, a line each. */
  lines: readonly string[];
  options: readonly { keyword: string; gives: string }[];
  facilities: readonly string[];
  said: readonly Said[];
  text: readonly Text[];
}

export interface HoursTable {
  title: string;
  rows: readonly { days: string; times: string }[];
  text: readonly Text[];
}

export interface TimescalesPart {
  groups: readonly { title: string; audience?: string; rows: TimescaleRow[] }[];
  /** How days are counted. */
  notes: readonly string[];
}

/** One line of the table: what is done, how soon, and the target or whatever else is part of the promise. */
export interface TimescaleRow {
  commitments: string;
  what: string;
  when: string;
  notes: readonly string[];
  more: readonly Text[];
}

export interface PromiseSection {
  title: string;
  /** Whom all of it is for, where that is not everyone. */
  audience?: string;
  /** Of a procedure, how it is begun. */
  raiseBy?: string;
  /** Its title again, where it stands beside others. */
  subtitle?: string;
  /** In the policy's own order: sentences that follow one another are one list. */
  blocks: readonly ({ said: Said[] } | { paragraph: Text })[];
  facilities: readonly string[];
}

export interface ComplaintPath {
  title: string;
  subtitle?: string;
  /** How it is begun: “complain by phone or on our website”. */
  raiseBy?: string;
  /** Whether there are steps to show: a way to begin, stages, or a body to go to. */
  leads: boolean;
  text: readonly Text[];
  /** Said of the procedure as a whole. */
  said: readonly Said[];
  stages: readonly PathStage[];
  then?: { name: string; contacts: readonly ContactLine[]; open?: string; text: readonly Text[] };
}

export interface PathStage {
  number: number;
  title: string;
  answeredBy?: string;
  steps: readonly TimescaleRow[];
  /** What holds for all steps. */
  notes: readonly string[];
  said: readonly Said[];
  text: readonly Text[];
}

export interface FormatsPart {
  names: readonly string[];
  /** All of them cost nothing. */
  free: boolean;
  /** Where to ask. */
  contacts: readonly ContactLine[];
}

export interface AboutPart {
  text: readonly Text[];
  facts: readonly { name: string; value: string }[];
  customers: readonly { name: string; of: readonly string[]; text: readonly Text[] }[];
  values: readonly string[];
  monitoring: readonly { name: string; words: string; text: readonly Text[] }[];
  /** Monitoring of which nothing is told but its name. */
  alsoMonitoredBy: readonly string[];
  references: readonly { title: string; names: readonly string[] }[];
  glossary: readonly { word: string; means: string }[];
}

const titles: Record<PartName, string> = {
  contact: 'How to contact us',
  timescales: 'How soon we answer',
  promises: 'What we promise',
  duties: 'What we ask of you',
  complaints: 'How to complain',
  formats: 'Other formats and languages',
  about: 'About this leaflet',
};

/** Everything that a policy says to its customers, arranged for printing. What is internal is left out. */
export function leaflet(written: Policy): Leaflet {
  const policy = { ...written, sections: saidOnce(written.sections) };
  const inTable = tabled(policy);
  const reach = contact(policy, inTable);
  const parts = {
    ...given('contact', reach.part),
    ...given('timescales', timescales(policy, inTable)),
    ...given('promises', promises(policy, inTable)),
    ...given('duties', duties(policy)),
    ...given('complaints', complaints(policy)),
    ...given('formats', formats(policy, reach.glance.contacts)),
    ...given('about', about(policy)),
  };
  const names = (Object.keys(titles) as PartName[]).filter((name) => name in parts);
  return {
    title: policy.leaflet.title || policy.policy.title,
    association: policy.association.name,
    shortName: policy.association.shortName ?? policy.association.name,
    intro: policy.leaflet.text,
    contents: names.map((id) => ({ id, title: titles[id] })),
    glance: reach.glance,
    ...parts,
  };
}

/** What a policy promises in several places is printed at the first of them. */
function saidOnce(sections: readonly Section[]): Section[] {
  const said = new Set<string>();
  return sections.map((section) => ({
    ...section,
    content: section.content.filter(
      (item) => 'text' in item || (!said.has(item.commitment) && said.add(item.commitment)),
    ),
  }));
}

function given<Name extends PartName, Part>(name: Name, part: Part | undefined): { [Key in Name]?: Part } {
  return (part === undefined ? {} : { [name]: part }) as { [Key in Name]?: Part };
}
