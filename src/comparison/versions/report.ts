import { listWords } from '../../wording/text.ts';
import { type Change, isUnapproved, type Versions } from './change.ts';
import type { Grade } from './judgement.ts';

/** Changes of one kind, under a heading, in a report for people. */
export interface Chapter {
  readonly grade: Grade;
  readonly heading: string;
  /** What the heading means, a sentence. */
  readonly means: string;
  readonly changes: readonly Change[];
}

interface Kind extends Omit<Chapter, 'changes'> {
  readonly asked?: boolean;
}

/** What is worse for customers first, and mere wording last. */
const kinds: readonly Kind[] = [
  { grade: 'weaker', heading: 'Weaker', means: 'Customers can expect less than before.' },
  {
    grade: 'removed',
    heading: 'Removed',
    means: 'Customers could expect this, and no longer can.',
    asked: false,
  },
  {
    grade: 'added',
    heading: 'Newly asked of customers',
    means: 'Customers are asked for this, and were not before.',
    asked: true,
  },
  {
    grade: 'sideways',
    heading: 'Changed sideways',
    means: 'This is other than it was: better in one way or for one customer and worse in another, or neither.',
  },
  {
    grade: 'stronger',
    heading: 'Stronger',
    means: 'Customers can expect more than before.',
  },
  {
    grade: 'added',
    heading: 'Added',
    means: 'Customers can expect this, and could not before.',
    asked: false,
  },
  {
    grade: 'removed',
    heading: 'No longer asked of customers',
    means: 'Customers were asked for this, and no longer are.',
    asked: true,
  },
  {
    grade: 'wording only',
    heading: 'Wording only',
    means: 'The words are others, or what is told about the document. Pledge cannot weigh words in quotes: read them.',
  },
];

/** The changes of a report under their headings; headings with nothing under them are left out. */
export function chapters({ changes }: Versions): Chapter[] {
  return kinds.flatMap(({ grade, heading, means, asked }) => {
    const these = once(
      changes.filter((of) => of.grade === grade && (asked === undefined || (of.of === 'duty') === asked)),
    );
    return these.length > 0 ? [{ grade, heading, means, changes: these }] : [];
  });
}

/** One statement may make several promises, which change together, and are told once. */
function once(changes: readonly Change[]): Change[] {
  const keyOf = ({ title, part, before, after, approved }: Change) => [title, part, before, after, approved].join('\n');
  return [...Map.groupBy(changes, keyOf).values()].flatMap(([first]) =>
    first ? [{ ...first, effects: onceEach(first) }] : [],
  );
}

function onceEach({ effects }: Change): Change['effects'] {
  return [...Map.groupBy(effects, ({ title, verdict }) => `${title}\n${verdict}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** As many titles as a table has room for. */
const most = 6;

/** What the changes of a chapter are about: “Letters; Calls; and 3 more”. */
export function titlesOf({ changes }: Chapter): string {
  const titles = [...new Set(changes.map(({ title }) => title))];
  const more = titles.length - most;
  return [...titles.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** “2 weaker (1 approved), 1 removed and 3 wording only.” */
export function counts(versions: Versions): string {
  const all = chapters(versions).map(({ heading, changes }) => {
    const approved = changes.filter((of) => of.approved !== undefined).length;
    return `${changes.length} ${countedAs(heading)}${approved > 0 ? ` (${approved} approved)` : ''}`;
  });
  return all.length > 0 ? `${listWords(all)}.` : 'Nothing has changed.';
}

/** A heading as it is counted: “2 weaker”, “1 sideways”. */
const countedAs = (heading: string): string => heading.replace(/^Changed /, '').toLowerCase();

/** What a board should know before it reads on, a sentence each. */
export function inShort(versions: Versions): string[] {
  const { lapsed } = versions;
  const changes = chapters(versions).flatMap((chapter) => chapter.changes);
  if (changes.length === 0) return ['Nothing has changed.'];
  const worse = changes.filter(({ forCustomers }) => forCustomers === 'worse');
  const better = changes.filter(({ forCustomers }) => forCustomers === 'better').length;
  const open = worse.filter(isUnapproved).length;
  const things = (count: number) => (count === 1 ? 'one thing is' : `${count} things are`);
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const settled = worse.length === 0 ? '' : `, and ${approvedWords(worse.length, worse.length - open)}`;
  return [
    worse.length > 0
      ? `For customers ${things(worse.length)} worse than before${settled}.`
      : 'For customers nothing is worse than before.',
    better > 0 ? `${upper(things(better))} better.` : 'Nothing is better.',
    ...(lapsed.length > 0
      ? [`${upper(lapsed.length === 1 ? 'one approval no longer fits' : `${lapsed.length} approvals no longer fit`)}.`]
      : []),
  ];
}

/** For whom it is, and where the document says so: “For all customers. Clause 6.0.” Empty where only words changed. */
export function whereSaid({ grade, whom, clauses }: Change): string {
  const clause = clauses.length > 0 ? `Clause ${listWords(clauses)}.` : '';
  return grade === 'wording only' ? '' : [whom, clause].filter(Boolean).join(' ');
}

/** “none of them is approved yet”. */
function approvedWords(all: number, approved: number): string {
  if (all === 1) return approved === 1 ? 'it is approved' : 'it is not approved yet';
  if (approved === 0) return 'none of them is approved yet';
  return approved === all
    ? 'all of them are approved'
    : `${approved} of them ${approved === 1 ? 'is' : 'are'} approved`;
}
