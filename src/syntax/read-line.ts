import type { Edge, State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { isSmall, type Match, mayBeTerm, type Vocabulary } from './vocabulary.ts';

/** One thing that was seen in a line, and where it begins. */
export interface Step {
  edge: Edge;
  from: number;
  match: Match<unknown>;
}

/** How far a line could be read, and what would have gone on from there: what mending and completion start from. */
export interface Stuck {
  /** The lexeme at which every reading ended. */
  at: number;
  /** The states in which readings ended there. */
  states: Set<State>;
}

export type Reading = { path: Step[] } | { readonly stuck: Stuck };

/**
 * Finds a way through a line, from where its rule begins. Of all that the grammar allows at a place the longest is
 * taken; if the rest of the line then cannot be read, the next shorter. Where a line cannot be read, why is found out
 * only when asked.
 */
export function pathThrough(start: State, lexemes: readonly Lexeme[], vocabulary: Vocabulary): Reading {
  const search: Search = { lexemes, vocabulary, path: [] };
  if (reach(start, 0, search)) return { path: search.path };
  return {
    get stuck() {
      const stuck: Stuck = { at: 0, states: new Set([start]) };
      reach(start, 0, { lexemes, vocabulary, path: [], stuck });
      return stuck;
    },
  };
}

interface Search {
  readonly lexemes: readonly Lexeme[];
  readonly vocabulary: Vocabulary;
  /** The way so far. */
  readonly path: Step[];
  /** States, with their places, from which the end was not reached. */
  failed?: Set<number>;
  /** How far the line could be read, where that is asked. */
  readonly stuck?: Stuck;
}

function reach(state: State, at: number, search: Search): boolean {
  const { lexemes, vocabulary, path, stuck } = search;
  if (state.final && passOver(lexemes, at) === lexemes.length) return true;
  const key = state.id * (lexemes.length + 1) + at;
  if (search.failed?.has(key)) return false;
  if (stuck) note(state, at, stuck);
  const steps = stepsFrom(state, lexemes, at, vocabulary);
  // Most places from which nothing goes on are come to once.
  if (steps.length === 0) return false;
  for (const step of steps) {
    path.push(step);
    if (reach(step.edge.to, step.match.next, search)) return true;
    path.pop();
  }
  search.failed ??= new Set();
  search.failed.add(key);
  return false;
}

function note(state: State, at: number, stuck: Stuck): void {
  if (at > stuck.at) {
    stuck.at = at;
    stuck.states = new Set();
  }
  if (at === stuck.at) stuck.states.add(state);
}

/** Commas, colons and a full stop say nothing where no list goes on. */
export function passOver(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  for (; next < lexemes.length; next++) {
    const { kind } = lexemes[next] as Lexeme;
    if (kind !== 'comma' && kind !== 'colon' && kind !== 'stop') break;
  }
  return next;
}

/** What can be seen at a place, the longest first. */
export function stepsFrom(start: State, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Step[] {
  const steps: Step[] = [];
  const see = (edge: Edge, from: number) => {
    const found = edge.sees.matches(lexemes, from, vocabulary);
    for (const match of found) steps.push({ edge, from, match });
  };
  const seeWords = (from: number) => {
    const key = lexemes[from]?.key ?? '';
    for (let of: State | undefined = start; of; of = of.also?.())
      for (const edge of of.byWord.get(key) ?? none) see(edge, from);
  };
  const past = passOver(lexemes, at);
  seeWords(past);
  if (isSmall(lexemes[past]?.key ?? '')) seeWords(past + 1);
  const terms = mayBeTerm(vocabulary, lexemes, past);
  for (let of: State | undefined = start; of; of = of.also?.())
    for (const edge of of.others)
      if (terms || !edge.sees.isTerm) see(edge, edge.sees.terminal.is === 'join' ? at : past);
  return steps.length < 2 ? steps : steps.sort((a, b) => b.match.next - a.match.next);
}

const none: readonly never[] = [];

/** What stands between two places, as it was written. */
export function textOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = lexemes[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) text += ` ${lexemes[at]?.text}`;
  return text;
}
