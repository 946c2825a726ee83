import type { Filled, Term } from '../language/shape.ts';
import { listed } from './circumstance.ts';
import type { Compiling } from './draft.ts';
import { kindsOf } from './lexicon.ts';

/** What a statement is about: one for each thing in its list that is no case of another. */
export interface Thing {
  qualifiers: string[];
  stage?: number;
  subject?: string;
  means: string[];
  /** The person who is the object. */
  whom?: string;
  /** The customers who are the object, and whether only some of them. */
  group?: { id: string; some: boolean };
  words?: string;
}

/** Where a statement stands, as far as that tells what it is about. */
interface Where {
  subject?: string;
  stage?: number;
  channel?: string;
}

type What = Filled<Term | string>[];

/** “Urgent calls and routine emails” are two things; so is what is done to two kinds of people. */
export function thingsIn(what: What, words: Filled<string>[] | undefined, where: Where, compiling: Compiling): Thing[] {
  const { things, people } = thingsAndPeople(what, where, compiling);
  const standing = words && inWords(words);
  if (things.length === 0) things.push(nothingNamed(standing, [], where));
  const merged = mergeMeans(things.map((thing) => staged(thing, where)));
  return people.length === 0 ? merged : merged.flatMap((thing) => people.map((person) => ({ ...thing, ...person })));
}

/** Qualifiers gather before the thing that they qualify. */
function thingsAndPeople(what: What, where: Where, compiling: Compiling) {
  const things: Thing[] = [];
  const people: Pick<Thing, 'whom' | 'group'>[] = [];
  let pending: string[][] = [[]];
  for (const { value, joined } of what) {
    if (typeof value !== 'string' && value.kind === 'qualifier') {
      if (joined && pending.at(-1)?.length) pending.push([]);
      pending.at(-1)?.push(value.id);
    } else if (typeof value !== 'string' && (value.kind === 'pronoun' || value.kind === 'customer')) {
      const isGroup = value.kind === 'customer' && value.id !== 'customer';
      people.push({ whom: value.id, ...(isGroup && { group: { id: value.id, some: value.some === true } }) });
    } else {
      things.push(...pending.map((qualifiers) => thingFrom(value, qualifiers, where, compiling)));
      pending = [[]];
    }
  }
  if (pending.some((qualifiers) => qualifiers.length > 0))
    things.push(...pending.map((qualifiers) => nothingNamed(undefined, qualifiers, where)));
  return { things, people };
}

/** Thing whatever its block is about. */
function nothingNamed(words: string | undefined, qualifiers: string[], { subject, channel }: Where): Thing {
  return {
    qualifiers,
    ...(subject && { subject }),
    means: channel && words === undefined ? [channel] : [],
    ...(words !== undefined && { words }),
  };
}

function thingFrom(value: Term | string, qualifiers: string[], where: Where, { lexicon }: Compiling): Thing {
  const { channel, subject } = where;
  const means = channel ? [channel] : [];
  const about = subject ? { subject } : {};
  if (typeof value === 'string') return { ...about, qualifiers, means, words: value };
  if (value.kind === 'subject') return { qualifiers, subject: value.id, means };
  const isNarrower = channel && kindsOf(lexicon, 'means', channel).includes(value.id);
  return { ...about, qualifiers, means: [isNarrower ? channel : value.id] };
}

/** “Stage 1” is a number, and no other qualifier is; what the author names goes before where it stands. */
function staged(about: Thing, { stage }: Where): Thing {
  const split = splitStage(about.qualifiers);
  const found = split.stage ?? stage;
  return { ...about, qualifiers: split.qualifiers, ...(found !== undefined && { stage: found }) };
}

/** The stage among some qualifiers, and the others. */
export function splitStage(qualifiers: readonly string[]): { qualifiers: string[]; stage?: number } {
  const stage = qualifiers.map((id) => /^stage (\d+)$/.exec(id)?.[1]).find((number) => number !== undefined);
  const others = qualifiers.filter((id) => id !== `stage ${stage}`);
  return { qualifiers: others, ...(stage !== undefined && { stage: Number(stage) }) };
}

/** Letters and emails are two cases of one commitment; enquiries and complaints are two commitments. */
function mergeMeans(things: Thing[]): Thing[] {
  const merged: Thing[] = [];
  for (const thing of things) {
    const same = merged.find(
      (of) =>
        of.subject === thing.subject &&
        of.words === thing.words &&
        of.stage === thing.stage &&
        of.qualifiers.join() === thing.qualifiers.join(),
    );
    if (!same) merged.push(thing);
    else same.means = [...new Set([...same.means, ...thing.means])];
  }
  return merged;
}

/** Several quotations are one promise in words: “call you or write to you”. */
function inWords(words: Filled<string>[]): string {
  return listed(
    words.map(({ value }) => value),
    words.some(({ joined }) => joined === 'or') ? 'or' : 'and',
  );
}
