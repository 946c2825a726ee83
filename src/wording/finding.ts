import { listWords, uncapital } from './text.ts';

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
  /** How it falls behind, where its time does not tell: “it can be extended”. */
  readonly but?: string;
}

/** A finding in words. */
export interface FindingWords {
  /** Who is first, without a full stop: “Ocean Housing is soonest”. */
  lead: string;
  /** How soon, where all who are first say the same. */
  when: string;
  /** Whole sentences: why there is no order, who comes next, who says it of some cases only, and who says nothing. */
  more: string[];
}

export function findingWords(shown: Shown): FindingWords {
  const { first, settled, apart, next, inPart, silent, all } = shown;
  const more = [
    !settled && first.length <= 3 ? `${listWords(first.map(timed))}.` : '',
    !settled && apart ? `${apart.one} against ${apart.other}: ${apart.words}.` : '',
    next.length > 0 && next.length <= 3 ? `Next: ${listWords(next.map(timed))}.` : '',
    countWords(inPart, all, ['speaks only of some of these', 'speak only of some of these']),
    countWords(silent, all, ['says nothing about it', 'say nothing about it']),
  ];
  return { lead: leadWords(shown), when: settled ? (first[0]?.when ?? '') : '', more: more.filter(Boolean) };
}

/** The same as one paragraph. */
export function findingText({ lead, when, more }: FindingWords): string {
  return [`${lead}${when ? `: ${uncapital(when)}` : ''}.`, ...more].join(' ');
}

/** A few by their names, and more by their number. */
function countWords(names: readonly string[], all: number, [one, several]: readonly [string, string]): string {
  if (names.length === 0) return '';
  if (names.length > 4) return `${names.length} of ${all} ${several}.`;
  return `${listWords(names)} ${names.length === 1 ? one : several}.`;
}

const leads = { response: 'is soonest', notice: 'gives most notice', recurrence: 'does it most often' } as const;

function leadWords({ first, settled, by, all }: Shown): string {
  const [one] = first;
  if (!one) return '';
  if (!settled) return 'Who promises most cannot be told';
  if (first.length > 1) {
    const names = first.length <= 4 ? listWords(first.map(({ name }) => name)) : `${first.length} of ${all}`;
    return `${names} promise most, and the same`;
  }
  const through = one.of ? `, by what it says of ${one.of}` : '';
  return `${one.name} ${by ? leads[by] : 'promises most'}${through}`;
}

function timed({ name, when, but }: Named): string {
  const said = [when && uncapital(when), but].filter(Boolean).join('; ');
  return said ? `${name} (${said})` : name;
}

/** What a comparison holds in all: how much of it all answer, and how much one alone. */
export function overviewWords(questions: number, associations: number, byAll: number, byOne: number): string {
  const asked = `Between them, these ${associations} answer ${questions} ${questions === 1 ? 'question' : 'questions'} of customers`;
  const all = byAll === 0 ? 'none is' : byAll === 1 ? '1 is' : `${byAll} are`;
  return `${asked}: ${all} answered by all, and ${byOne === 0 ? 'none' : byOne} by one alone.`;
}
