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
  keys: string[];
  to: () => State;
}

/** A place in a line at which the same things may follow. */
export interface State {
  id: number;
  /** The line may end here. */
  final: boolean;
  /** Words of the language, by the first. */
  byWord: Map<string, Edge[]>;
  /** Values and terms, and what joins a list. */
  others: Edge[];
}

interface Raw {
  id: number;
  edges: { token: TokenType; to: Raw }[];
  free: Raw[];
}

/**
 * The states of each line rule, made from the grammar that the parser holds, so that the language is told once. It
 * has no recursion, so its states are few; they are made as lines first come to them.
 */
export function automata(parser: LineParser): (rule: string) => State {
  const rules = parser.getGAstProductions() as unknown as Record<string, Production>;
  const starts = new Map<string, State>();
  let count = 0;
  const fresh = (): Raw => ({ id: count++, edges: [], free: [] });
  return (name) => {
    const known = starts.get(name);
    if (known) return known;
    const end = fresh();
    const start = fresh();
    link(rules[`line ${name}`] as Production, start, end, fresh);
    const made = settle(start, end, parser);
    starts.set(name, made);
    return made;
  };
}

/** Draws a production between two states. */
function link(production: Production, from: Raw, to: Raw, fresh: () => Raw): void {
  const inside = (start: Raw, end: Raw) => {
    let at = start;
    for (const part of production.definition ?? []) {
      const next = fresh();
      link(part, at, next, fresh);
      at = next;
    }
    at.free.push(end);
  };
  switch (production.constructor) {
    case Leaf:
      if (production.terminalType) from.edges.push({ token: production.terminalType, to });
      return;
    case NonTerminal:
      if (production.referencedRule) link(production.referencedRule, from, to, fresh);
      return;
    case Alternation:
      for (const alternative of production.definition ?? []) link(alternative, from, to, fresh);
      return;
    case Option:
      from.free.push(to);
      inside(from, to);
      return;
    case Repetition: {
      const again = fresh();
      from.free.push(again);
      again.free.push(to);
      inside(again, again);
      return;
    }
    case RepetitionMandatory: {
      const again = fresh();
      inside(from, again);
      inside(again, again);
      again.free.push(to);
      return;
    }
    default:
      inside(from, to);
  }
}

/** Follows what is free, so that every edge of a settled state sees a token. */
function settle(start: Raw, end: Raw, parser: LineParser): State {
  const settled = new Map<Raw, State>();
  const visit = (raw: Raw): State => {
    const known = settled.get(raw);
    if (known) return known;
    const reach = closure(raw);
    const state: State = { id: settled.size, final: reach.has(end), byWord: new Map(), others: [] };
    settled.set(raw, state);
    for (const { token, to } of [...reach].flatMap((of) => of.edges)) {
      const terminal = parser.tokens.terminals.get(token) as Terminal;
      const keys = terminal.is === 'words' ? terminal.words.toLowerCase().replaceAll("'", '').split(/,? /) : [];
      const edge: Edge = { token, terminal, keys, to: () => visit(to) };
      const [first] = keys;
      if (first === undefined) state.others.push(edge);
      else state.byWord.set(first, [...(state.byWord.get(first) ?? []), edge]);
    }
    return state;
  };
  return visit(start);
}

function closure(raw: Raw): Set<Raw> {
  const reach = new Set([raw]);
  for (const of of reach) for (const free of of.free) reach.add(free);
  return reach;
}
