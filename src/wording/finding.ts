import { listWords } from './text.ts';

/** What a row shows, in names and times: what there is to say of it in plain sentences. */
export interface Shown {
  /** Those that nothing is stricter than, each with its time, and of what it says so where that is wider than what was asked. */
  readonly first: readonly Named[];
  /** Whether all of those are alike; otherwise they cannot be put in order. */
  readonly settled: boolean;
  /** Whether the first are first because they are sooner, give more notice or act more often. */
  readonly by?: 'response' | 'notice' | 'recurrence';
  /** Two of the first that cannot be put in order, and how the one stands to the other: “one counted in rings”. */
  readonly apart?: { readonly one: string; readonly other: string; readonly words: string };
  readonly next: readonly Named[];
  readonly inPart: readonly string[];
  readonly silent: readonly string[];
  readonly all: number;
}

export interface Named {
  readonly name: string;
  readonly when: string;
  /** “correspondence” */
  readonly of?: string;
}

/** A finding in whole sentences: who is first, who comes next, who says it of some cases only, and who says nothing. */
export function findingWords(shown: Shown): string[] {
  const { first, next, inPart, silent, all } = shown;
  const few = (names: readonly string[]) => names.length <= 4;
  return [
    ...leadWords(shown),
    first.length > 0 && next.length > 0 && next.length <= 3 ? `Next: ${listWords(next.map(timed))}.` : '',
    inPart.length === 0
      ? ''
      : few(inPart)
        ? `${listWords(inPart)} ${inPart.length === 1 ? 'speaks' : 'speak'} only of some of these.`
        : `${inPart.length} of ${all} speak only of some of these.`,
    silent.length === 0
      ? ''
      : few(silent)
        ? `${listWords(silent)} ${silent.length === 1 ? 'says' : 'say'} nothing about it.`
        : `${silent.length} of ${all} say nothing about it.`,
  ].filter(Boolean);
}

const leads = {
  response: 'soonest',
  notice: 'the one with most notice',
  recurrence: 'the one that does it most often',
};

function leadWords({ first, settled, by, apart, all }: Shown): string[] {
  const [one] = first;
  if (!one) return [];
  if (!settled) {
    const why = apart ? ` ${apart.one} against ${apart.other}: ${apart.words}.` : '';
    const shown = first.length <= 3 ? ` ${listWords(first.map(timed))}.` : '';
    return [`These cannot be put in order.${shown}${why}`];
  }
  const when = one.when ? `: ${lower(one.when)}` : '';
  if (first.length > 1) {
    const names = first.length <= 4 ? listWords(first.map(({ name }) => name)) : `${first.length} of ${all}`;
    return [`${names} promise most, and the same${when}.`];
  }
  const through = one.of ? `, by what it says of ${one.of}` : '';
  return [by ? `${one.name} is ${leads[by]}${through}${when}.` : `${one.name} promises most${through}${when}.`];
}

function timed({ name, when }: Named): string {
  return when ? `${name} (${lower(when)})` : name;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
