import type { Filled } from '../language/shape.ts';
import type { Edge, State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import type { Read } from './tree.ts';
import { isSmall, type Match, type Vocabulary } from './vocabulary.ts';

/** One thing that was seen in a line, where it begins, and whether a form begins with it. */
export interface Step {
  edge: Edge;
  from: number;
  match: Match<unknown>;
  begins: boolean;
}

/** How far a line could be read, and what would have gone on from there: what mending and completion start from. */
export interface Stuck {
  /** The lexeme at which every reading ended. */
  at: number;
  /** The states in which readings ended there. */
  states: Set<State>;
  /** The longest beginning that would have been a line by itself. */
  whole?: { path: Step[]; at: number };
}

export type Reading = { path: Step[] } | { readonly stuck: Stuck };

/**
 * Finds a way through a line, from where its rule begins. Of all that the grammar allows at a place the longest is
 * taken; if the rest of the line then cannot be read, the next shorter. Where a line cannot be read, why is found out
 * only when asked.
 */
export function pathThrough(start: State, lexemes: readonly Lexeme[], vocabulary: Vocabulary): Reading {
  const path: Step[] = [];
  if (search(start, lexemes, vocabulary, path)) return { path };
  return {
    get stuck() {
      const stuck: Stuck = { at: 0, states: new Set([start]) };
      search(start, lexemes, vocabulary, [], stuck);
      return stuck;
    },
  };
}

function search(
  start: State,
  lexemes: readonly Lexeme[],
  vocabulary: Vocabulary,
  path: Step[],
  stuck?: Stuck,
): boolean {
  let failed: Set<number> | undefined;
  const width = lexemes.length + 1;
  const note = (state: State, at: number, track: Stuck) => {
    if (state.final && at > (track.whole?.at ?? 0)) track.whole = { path: [...path], at };
    if (at > track.at) {
      track.at = at;
      track.states = new Set();
    }
    if (at === track.at) track.states.add(state);
  };
  const reach = (state: State, at: number): boolean => {
    if (state.final && passOver(lexemes, at) === lexemes.length) return true;
    const key = state.id * width + at;
    if (failed?.has(key)) return false;
    if (stuck) note(state, at, stuck);
    for (const step of stepsFrom(state, lexemes, at, vocabulary)) {
      path.push(step);
      if (reach(step.edge.to(), step.match.next)) return true;
      path.pop();
    }
    failed ??= new Set();
    failed.add(key);
    return false;
  };
  return reach(start, 0);
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
  const past = passOver(lexemes, at);
  const see = (edges: readonly Edge[] | undefined, from: number, begins: boolean) => {
    for (const edge of edges ?? none) {
      const place = edge.terminal.is === 'join' ? at : from;
      for (const match of edge.matches(lexemes, place, vocabulary)) steps.push({ edge, from: place, match, begins });
    }
  };
  const key = lexemes[past]?.key ?? '';
  for (let of: State | undefined = start; of; of = of.also) see(of.byWord.get(key), past, of.begins);
  if (isSmall(key)) {
    const second = lexemes[past + 1]?.key ?? '';
    for (let of: State | undefined = start; of; of = of.also) see(of.byWord.get(second), past + 1, of.begins);
  }
  for (let of: State | undefined = start; of; of = of.also) see(of.others, past, of.begins);
  return steps.length < 2 ? steps : steps.sort((a, b) => b.match.next - a.match.next);
}

const none: readonly never[] = [];

/** What a line yields: the head of a statement or the one form of a field, and the clauses that follow. */
export interface ReadLine {
  head?: Read;
  clauses: Read[];
}

/** What a way through a line says, from where that rule begins. */
export function readAlong(rule: string, path: readonly Step[], lexemes: readonly Lexeme[], line: number): ReadLine {
  const reads = formsAlong(path, lexemes, line);
  if (rule === 'clauses') return { clauses: reads };
  const [head, ...clauses] = reads;
  return head ? { head, clauses } : { clauses };
}

/** The forms of a line, one after the other, and what fills their gaps. */
function formsAlong(path: readonly Step[], lexemes: readonly Lexeme[], line: number): Read[] {
  const reads: Read[] = [];
  let joined: string | undefined;
  for (const [i, { edge, from: at, match, begins }] of path.entries()) {
    const { value, next } = match;
    const from = lexemes[at]?.from ?? 0;
    const to = (lexemes[next - 1] ?? lexemes[at])?.to ?? 1;
    if (begins || i === 0) reads.push({ form: edge.form, gaps: {}, line, from, to });
    const read = reads.at(-1) as Read;
    read.to = to;
    if (edge.gap !== undefined) {
      const filled = { value, text: textOf(lexemes, at, next), line, from, to };
      fill(read.gaps, edge, joined === undefined ? filled : { ...filled, joined });
    }
    joined = edge.terminal.is === 'join' ? String(value) : undefined;
  }
  return reads;
}

function fill(gaps: Read['gaps'], { gap = '', isList }: Edge, filled: Filled<unknown>): void {
  const before = gaps[gap];
  if (isList && Array.isArray(before)) before.push(filled);
  else gaps[gap] = isList ? [filled] : filled;
}

function textOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = lexemes[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) text += ` ${lexemes[at]?.text}`;
  return text;
}
