import { type TermKind, termKinds } from '../language/shape.ts';
import { modals, numberWords } from '../language/words.ts';
import { type Edge, edgesOf, goesOnWith, type State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { nearly, type Slip } from './near.ts';
import { partial } from './partial.ts';
import { passOver, type Step, stepsFrom } from './read-line.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What had to be supposed so that a line could be read. Places are lexemes. */
export type Mend =
  | Slip
  /** A word that stands twice. */
  | { is: 'twice'; at: number }
  /** A word or a value is missing: what the state would have gone on with. */
  | { is: 'missing'; at: number; state: State; edge: Edge }
  /** Part of a value is missing. */
  | { is: 'partial'; at: number; wanted: string }
  /** Words where a term or a value of these kinds should stand. */
  | { is: 'unknown'; at: number; to: number; kinds: string[] }
  /** Words that should stand in quotes. */
  | { is: 'unquoted'; at: number; to: number }
  /** Words that had to be passed over. */
  | { is: 'skipped'; at: number; to: number; state: State };

/** Where a reading may begin, and what it costs to begin there. */
export interface Origin {
  state: State;
  cost: number;
  /** It opens a block, so that much hangs on it. */
  opens?: boolean;
}

export interface Repair<Of extends Origin> {
  origin: Of;
  path: Step[];
  mends: Mend[];
  cost: number;
}

/** A place in a reading, and how it was come to. */
interface Place<Of extends Origin> {
  origin: Of;
  state: State;
  at: number;
  cost: number;
  before?: Place<Of>;
  step?: Step;
  mend?: Mend;
}

/** Quarters, so that costs count places in an array. */
const most = 8 * 4;
const enough = 12_000;

/** Terms that somebody might invent; the other kinds are closed, or are told apart elsewhere. */
const inventable = new Set<string>([
  'subject',
  'means',
  'event',
  'customer',
  'body',
  'language',
  'hours',
  'qualifier',
] satisfies TermKind[]);
/** What swallows any words proves nothing. */
export const takesAnything = new Set([
  'text',
  'names',
  'clause',
  'word',
  'quoted',
  'terms',
  'forms',
  'title',
  'declared-hours',
]);
const terms = new Set<string>(termKinds);

/**
 * Reads a line that cannot be read as it stands, with as few suppositions as it takes: the cheapest way from any
 * origin to the end of the line. Ways that cost the same are tried the furthest first.
 */
export function repair<Of extends Origin>(
  origins: readonly Of[],
  lexemes: readonly Lexeme[],
  vocabulary: Vocabulary,
): Repair<Of> | undefined {
  const queue: Place<Of>[][] = Array.from({ length: most + 1 }, () => []);
  const add = (place: Place<Of>) => {
    const cost = Math.round(place.cost * 4);
    if (cost <= most) queue[cost]?.push(place);
  };
  for (const origin of origins) add({ origin, state: origin.state, at: 0, cost: origin.cost });
  const seen = new Map<Of, Set<number>>(origins.map((origin) => [origin, new Set()]));
  const stepsAt = remembered(lexemes, vocabulary);
  let count = 0;
  for (let cost = 0; cost <= most; cost++)
    for (let place = queue[cost]?.pop(); place; place = queue[cost]?.pop()) {
      const inserted = place.mend?.is === 'missing';
      const key = (place.state.id * (lexemes.length + 1) + place.at) * 2 + (inserted ? 1 : 0);
      const known = seen.get(place.origin);
      if (known?.has(key)) continue;
      known?.add(key);
      if (place.state.final && passOver(lexemes, place.at) === lexemes.length) return arrived(place);
      if (++count > enough) return undefined;
      for (const next of onward(place, lexemes, stepsAt, vocabulary)) add(next);
    }
  return undefined;
}

/** All places that can be come to from one. */
function onward<Of extends Origin>(
  place: Place<Of>,
  lexemes: readonly Lexeme[],
  stepsAt: (state: State, at: number) => Step[],
  vocabulary: Vocabulary,
): Place<Of>[] {
  const { origin, state, at, cost } = place;
  const inserted = place.mend?.is === 'missing';
  const to = (edge: Edge | State, next: number, more: number, rest: Partial<Place<Of>>): Place<Of> => ({
    origin,
    state: 'others' in edge ? edge : edge.to,
    at: next,
    cost: cost + more,
    before: place,
    ...rest,
  });
  const steps = stepsAt(state, at)
    .filter(({ edge, from }) => !inserted || proves(edge, lexemes.slice(from)))
    .map((step) => to(step.edge, step.match.next, 0, { step }));
  if (inserted) return steps.reverse();
  const edges = edgesOf(state);
  const past = passOver(lexemes, at);
  const begins = goesOnWith(lexemes[past]?.key ?? '', state);
  const mended = edges.flatMap((edge) => [
    ...nearly(edge, lexemes, past, vocabulary).map(({ match, slip, cost: more }) =>
      to(edge, match.next, more + (begins && slip.at === past ? likelyMeant(slip, edge) : 0), {
        step: { edge, from: past, match },
        mend: slip,
      }),
    ),
    ...partial(edge, lexemes, past, vocabulary).map(({ wanted, at: hole, next }) =>
      to(edge, next, 3, { mend: { is: 'partial', at: hole, wanted } }),
    ),
    ...unquoted(edge, edges, lexemes, past).map((step) =>
      to(edge, step.match.next, 2, { step, mend: { is: 'unquoted', at: past, to: step.match.next } }),
    ),
    ...(begins ? [] : unknown(edge, edges, lexemes, past)).map((mend) =>
      to(edge, mend.to, 3.5 + (mend.to - past) / 2 + unlikely(edge, lexemes.slice(past, mend.to)), { mend }),
    ),
    ...(isVague(edge)
      ? []
      : [to(edge, past, lack(place, past, lexemes.length), { mend: { is: 'missing', at: past, state, edge } })]),
  ]);
  return [...steps, ...mended, ...skipped(place, past, lexemes.length, to)].reverse();
}

/** What nobody means to write is nothing that is missing. */
const isVague = ({ sees: { terminal } }: Edge): boolean => terminal.is === 'kind' && terminal.kind.startsWith('vague-');

/** The words after which a quotation stands. */
const quoting = new Set(['if', 'unless', 'otherwise', 'because', 'while', 'say', 'note', 'facility']);

/** Whether what an edge takes shows that it was meant. */
function proves({ sees: { terminal } }: Edge, rest: readonly Lexeme[]): boolean {
  if (terminal.is !== 'kind' || !takesAnything.has(terminal.kind)) return true;
  return terminal.kind === 'clause' && looksLikeClause(rest);
}

/** “5.2”, or “Appendix 1, row 3”. */
export const looksLikeClause = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.every(({ kind, text }) => kind === 'comma' || /^(\d[\w.()]*|appendix|row|part|page)$/i.test(text));

/** A word that would begin a clause here is unlikely to be another word misspelt. */
const likelyMeant = ({ is }: Slip, { sees: { terminal } }: Edge): number =>
  is === 'lacking' ? 3 : terminal.is === 'kind' ? 4 : 0;

/** What it costs to suppose that something is missing: least before the first word and between clauses. */
function lack({ origin, state, at, step }: Place<Origin>, past: number, end: number): number {
  const afterWords = step?.edge.sees.terminal.is === 'words';
  const cost = past === end ? (afterWords ? 2.75 : 3.5) : state.final || at === 0 ? 3 : 3.25;
  return origin.opens ? cost + 0.5 : cost;
}

/** “if you are out”: where nothing but a quotation can stand, words without quotes; as few as will do. */
function unquoted(edge: Edge, edges: readonly Edge[], lexemes: readonly Lexeme[], at: number): Step[] {
  const { terminal } = edge.sees;
  if (edges.length > 1 || terminal.is !== 'kind' || terminal.kind !== 'quoted' || lexemes[at]?.kind !== 'word')
    return [];
  if (!quoting.has(lexemes[at - 1]?.key ?? '')) return [];
  // At the head of a line, its comma ends the circumstance, or else the promise that follows.
  const ends = ({ kind }: Lexeme, i: number) =>
    i > at && (kind === 'quoted' || (at === 1 && (kind === 'comma' || modals.has(lexemes[i + 1]?.key ?? ''))));
  const end = lexemes.findIndex(ends);
  return Array.from({ length: (end < 0 ? lexemes.length : end) - at }, (_, i) => {
    const value = lexemes.slice(at, at + i + 1).map(({ text }) => text);
    return { edge, from: at, match: { value: value.join(' '), next: at + i + 1 } };
  });
}

/** Words that stand where a term or a value should, and are none. */
function unknown(edge: Edge, edges: readonly Edge[], lexemes: readonly Lexeme[], at: number) {
  const { terminal } = edge.sees;
  if (terminal.is !== 'kind' || lexemes[at]?.kind !== 'word') return [];
  const isTerm = terms.has(terminal.kind);
  if (isTerm ? !inventable.has(terminal.kind) : takesAnything.has(terminal.kind)) return [];
  // Among all the clauses, and without a number, an amount is the last thing that words are taken for.
  if (terminal.kind === 'money' && (edges.length > 15 || !lexemes.slice(at, at + 6).some(isNumber))) return [];
  const kinds = [
    terminal.kind,
    ...edges.flatMap((of) => (of.sees.terminal.is === 'kind' ? [of.sees.terminal.kind] : [])),
  ];
  const longest = isTerm ? 3 : 6;
  const found = [];
  for (let to = at + 1; to <= Math.min(lexemes.length, at + longest) && lexemes[to - 1]?.kind === 'word'; to++)
    found.push({ is: 'unknown' as const, at, to, kinds });
  return found;
}

const isNumber = ({ key }: Lexeme): boolean => /\d/.test(key) || key in numberWords;

/** Values that nobody writes in words. */
const inFigures = new Set(['date', 'dated', 'money', 'percentage', 'number']);

/** Hours end in “hours” and nothing else does; languages, and no amounts, begin with a capital; values mostly have figures; subjects are oftener unknown than groups of people. */
function unlikely({ sees: { terminal } }: Edge, words: readonly Lexeme[]): number {
  const kind = terminal.is === 'kind' ? terminal.kind : '';
  if ((kind === 'hours') !== (words.at(-1)?.key === 'hours')) return 0.75;
  if (kind === 'language') return /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? '') ? -0.25 : 0.75;
  if (kind === 'customer') return 0.25;
  const hasFigures = words.some(({ text }) => /\d/.test(text));
  return (terms.has(kind) ? hasFigures : inFigures.has(kind) && !hasFigures) ? 0.5 : 0;
}

/** From where a line could end, on to where clauses can be read again. */
function skipped<Of extends Origin>(
  { state, mend }: Place<Of>,
  at: number,
  end: number,
  to: (state: State, next: number, more: number, rest: Partial<Place<Of>>) => Place<Of>,
): Place<Of>[] {
  if (!state.final || mend?.is === 'skipped') return [];
  return Array.from({ length: end - at }, (_, i) =>
    to(state, at + i + 1, 4 + (i + 1) / 4, { mend: { is: 'skipped', at, to: at + i + 1, state } }),
  );
}

/** Steps, found once for each place however it is come to. */
function remembered(lexemes: readonly Lexeme[], vocabulary: Vocabulary): (state: State, at: number) => Step[] {
  const known = new Map<State, Step[][]>();
  return (state, at) => {
    const steps = known.get(state) ?? [];
    known.set(state, steps);
    const found = steps[at] ?? stepsFrom(state, lexemes, at, vocabulary);
    steps[at] = found;
    return found;
  };
}

function arrived<Of extends Origin>(end: Place<Of>): Repair<Of> {
  const path: Step[] = [];
  const mends: Mend[] = [];
  for (let place: Place<Of> | undefined = end; place; place = place.before) {
    if (place.mend) mends.unshift(place.mend);
    if (place.step) path.unshift(place.step);
  }
  return { origin: end.origin, path, mends, cost: end.cost };
}
