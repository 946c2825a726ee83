import {
  Alternation,
  Terminal as Leaf,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type TokenType,
} from 'chevrotain';
import type { LineParser, Terminal } from './grammar.ts';

/** One production of chevrotain's own account of a grammar, as far as it matters here. */
interface Production {
  definition?: Production[];
  terminalType?: TokenType;
  nonTerminalName?: string;
  referencedRule?: Production;
}

/** A way on from a state: what must be seen, and where it leads. */
export interface Edge {
  token: TokenType;
  terminal: Terminal;
  /** Of words, each by itself. */
  keys: readonly string[];
  to: () => State;
}

/** A place in a line at which the same things may follow. */
export interface State {
  id: number;
  /** The line may end here. */
  final: boolean;
  /** Words of the language, by the first. */
  byWord: ReadonlyMap<string, readonly Edge[]>;
  /** Values and terms, and what joins a list. */
  others: readonly Edge[];
  /** A state whose ways on are this one's too: after most words, another clause may follow. */
  also?: State;
}

/** All ways on from a state. */
export function edgesOf(state: State): Edge[] {
  return [...state.byWord.values(), state.others].flat().concat(state.also ? edgesOf(state.also) : []);
}

/** The ways on from a state by words of the language, of which this is the first. */
export function edgesBy(word: string, { byWord, also }: State): readonly Edge[] {
  const [here, there] = [byWord.get(word) ?? none, also ? edgesBy(word, also) : none];
  return there.length === 0 ? here : here.length === 0 ? there : [...here, ...there];
}

const none: readonly Edge[] = [];

/** A state as it is drawn: `free` leads on without a token. */
interface Raw {
  edges: Edge[];
  free: Raw[];
  /** The clauses after which more clauses may follow, drawn once for all lines. */
  isLoop: boolean;
}

/**
 * The states of each line rule, made from the grammar that the parser holds, so that the language is told once. It
 * has no recursion, so its states are few; they are made as lines first come to them.
 */
export function automata(parser: LineParser): (rule: string) => State {
  const rules = parser.getGAstProductions() as unknown as Record<string, Production>;
  const starts = new Map<string, State>();
  const settled = new Map<Raw, State>();
  const end = fresh();
  const drawing: Drawing = {
    loops: new Map(),
    edge: (token, to) => {
      const terminal = parser.tokens.terminals.get(token) as Terminal;
      return { token, terminal, keys: keysOf(terminal), to: () => settle(to, end, settled) };
    },
  };
  return (name) => {
    const known = starts.get(name);
    if (known) return known;
    const start = fresh();
    link(rules[`line ${name}`] as Production, start, end, drawing);
    const made = settle(start, end, settled);
    starts.set(name, made);
    return made;
  };
}

const fresh = (): Raw => ({ edges: [], free: [], isLoop: false });

const keysOf = (terminal: Terminal): readonly string[] =>
  terminal.is === 'words' ? terminal.words.toLowerCase().replaceAll("'", '').split(/,? /) : [];

interface Drawing {
  edge: (token: TokenType, to: Raw) => Edge;
  /** Rules that may be repeated, by the rule and by where the repetition leads. */
  loops: Map<Production, Map<Raw, Raw>>;
}

/** Draws a production between two states. */
function link(production: Production, from: Raw, to: Raw, drawing: Drawing): void {
  switch (production.constructor) {
    case Leaf:
      if (production.terminalType) from.edges.push(drawing.edge(production.terminalType, to));
      return;
    case NonTerminal:
      if (production.referencedRule) link(production.referencedRule, from, to, drawing);
      return;
    case Alternation:
      for (const alternative of production.definition ?? []) link(alternative, from, to, drawing);
      return;
    case Option:
      from.free.push(to);
      inside(production, from, to, drawing);
      return;
    case Repetition:
      from.free.push(to, loop(production, to, drawing));
      return;
    case RepetitionMandatory:
      from.free.push(loop(production, to, drawing));
      return;
    default:
      inside(production, from, to, drawing);
  }
}

/** The parts of a production, one after the other. */
function inside({ definition = [] }: Production, from: Raw, to: Raw, drawing: Drawing): void {
  let at = from;
  for (const [i, part] of definition.entries()) {
    const next = i === definition.length - 1 ? to : fresh();
    link(part, at, next, drawing);
    at = next;
  }
  if (definition.length === 0) from.free.push(to);
}

/** What is repeated, from where it begins: after it, it begins again, or the line goes on. */
function loop(production: Production, to: Raw, drawing: Drawing): Raw {
  const [only, second] = production.definition ?? [];
  const rule = second ? undefined : only?.referencedRule;
  const known = rule && drawing.loops.get(rule)?.get(to);
  if (known) return known;
  const begin = { ...fresh(), isLoop: rule !== undefined };
  const again = fresh();
  again.free.push(to, begin);
  if (rule) drawing.loops.set(rule, new Map(drawing.loops.get(rule)).set(to, begin));
  inside(production, begin, again, drawing);
  return begin;
}

/** Follows what is free, so that every edge of a settled state sees a token. */
function settle(raw: Raw, end: Raw, settled: Map<Raw, State>): State {
  const known = settled.get(raw);
  if (known) return known;
  const { reach, loop } = closure(raw);
  const edges = [...reach].flatMap((of) => of.edges);
  const state: State = {
    id: settled.size,
    final: reach.has(end),
    byWord: Map.groupBy(
      edges.filter(({ keys }) => keys.length > 0),
      ({ keys }) => keys[0] as string,
    ),
    others: edges.filter(({ keys }) => keys.length === 0),
  };
  settled.set(raw, state);
  if (loop) state.also = settle(loop, end, settled);
  return state;
}

/** What can be reached for free, and apart from it the loop that can be entered. */
function closure(raw: Raw): { reach: Set<Raw>; loop?: Raw } {
  const reach = new Set([raw]);
  let loop: Raw | undefined;
  for (const of of reach)
    for (const free of of.free)
      if (free.isLoop && (loop ?? free) === free) loop = free;
      else reach.add(free);
  return { reach, ...(loop && { loop }) };
}
