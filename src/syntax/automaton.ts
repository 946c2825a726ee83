import type { TokenType } from 'chevrotain';
import type { Form } from '../language/define.ts';
import { type LineForms, type Terminal, type Tokens, tokenFor } from './grammar.ts';
import { type Recogniser, recogniser } from './match.ts';
import { type Part, partsOf } from './shape.ts';

/** A way on from a state: what must be seen, and where it leads. */
export interface Edge extends Recogniser {
  readonly to: State;
}

/** A place in a line at which the same things may follow. */
export interface State {
  readonly id: number;
  /** The line may end here. */
  readonly final: boolean;
  /** Words of the language, by the first. */
  readonly byWord: ReadonlyMap<string, readonly Edge[]>;
  /** Values and terms, and what joins a list. */
  readonly others: readonly Edge[];
  /** A state whose ways on are this one's too: after most words, another clause may follow. */
  also?: State;
}

/** All ways on from a state. */
export function edgesOf(state: State): Edge[] {
  return [...state.byWord.values(), state.others].flat().concat(state.also ? edgesOf(state.also) : []);
}

/** Whether a state goes on with a word of the language, of which this is the first. */
export function goesOnWith(word: string, { byWord, also }: State): boolean {
  return byWord.has(word) || (also !== undefined && goesOnWith(word, also));
}

/** A state as it is drawn: `free` leads on without anything being seen. */
interface Raw {
  readonly edges: { readonly sees: Recogniser; readonly to: Raw }[];
  readonly free: Raw[];
  /** The clauses after which more clauses may follow, drawn once for all lines. */
  readonly isLoop: boolean;
}

const fresh = (isLoop = false): Raw => ({ edges: [], free: [], isLoop });

/**
 * The states in which a line of each rule begins: statements and lines by their names, and `clauses`. A line has no
 * recursion, so its states are few; they are drawn when a line is first read by the rule.
 */
export function automata({ statements, clauses, lines }: LineForms, tokens: Tokens): (rule: string) => State {
  const end = fresh();
  const settle = settler(end);
  const draw = drawing(recognisers(tokens));
  const clause = fresh(true);
  const afterwards: Raw = { ...fresh(), free: [end, clause] };
  /** What follows a head or a clause: the end, or a clause, which are drawn when a line first asks for them. */
  const withClauses = (): Raw => {
    if (clause.edges.length === 0) for (const form of clauses) draw(form, clause, afterwards);
    return afterwards;
  };
  const rules = new Map<string, (start: Raw) => void>([
    ...lines.map(([name, form]) => [name, (start: Raw) => draw(form, start, end)] as const),
    ...statements.map((form) => [form.name, (start: Raw) => draw(form, start, withClauses())] as const),
    [
      'clauses',
      (start) => {
        withClauses();
        start.free.push(clause);
      },
    ],
  ]);
  const starts = new Map<string, State>();
  return (rule) => {
    const known = starts.get(rule);
    if (known) return known;
    const start = fresh();
    rules.get(rule)?.(start);
    const made = settle(start);
    starts.set(rule, made);
    return made;
  };
}

/** How each terminal is recognised, made once for all places at which it stands. */
function recognisers(tokens: Tokens): (terminal: Terminal) => Recogniser {
  const known = new Map<TokenType, Recogniser>();
  return (terminal) => {
    const token = tokenFor(tokens, terminal);
    const made = known.get(token) ?? recogniser(terminal, token);
    known.set(token, made);
    return made;
  };
}

/** Draws forms between two states. */
function drawing(sight: (terminal: Terminal) => Recogniser): (form: Form, from: Raw, to: Raw) => void {
  const see = (terminal: Terminal, from: Raw, to: Raw) => from.edges.push({ sees: sight(terminal), to });
  const parts = (all: readonly Part[], from: Raw, to: Raw) => {
    let at = from;
    for (const [i, each] of all.entries()) {
      const next = i === all.length - 1 ? to : fresh();
      part(each, at, next);
      at = next;
    }
  };
  const part = (of: Part, from: Raw, to: Raw) => {
    if (of.is === 'optional') {
      from.free.push(to);
      parts(of.parts, from, to);
    } else if (of.is !== 'gap') {
      for (const words of of.words) see({ is: 'words', words }, from, to);
    } else if (of.many === '') {
      for (const kind of of.kinds) see({ is: 'kind', kind }, from, to);
    } else list(of, from, to);
  };
  /** `a, b and c`, or with `*` any number, with or without what joins them. */
  const list = ({ kinds, many }: Part & { is: 'gap' }, from: Raw, to: Raw) => {
    const [joint, member, after] = [fresh(), fresh(), fresh()];
    const members = (before: Raw) => {
      for (const kind of kinds) see({ is: 'kind', kind }, before, after);
    };
    after.free.push(to, joint);
    if (many === '+') members(from);
    else {
      from.free.push(to, joint);
      joint.free.push(member);
    }
    see({ is: 'join' }, joint, member);
    members(member);
  };
  return ({ shape }, start, end) => parts(partsOf(shape), start, end);
}

/** Follows what is free, so that every edge of a settled state sees something; a state and all that can be come to from it. */
function settler(end: Raw): (raw: Raw) => State {
  const settled = new Map<Raw, State>();
  const settle = (raw: Raw): State => {
    const known = settled.get(raw);
    if (known) return known;
    const { reach, loop } = closure(raw);
    const byWord = new Map<string, Edge[]>();
    const others: Edge[] = [];
    const state: State = { id: settled.size, final: reach.has(end), byWord, others };
    settled.set(raw, state);
    for (const { sees, to } of [...reach].flatMap((of) => of.edges)) {
      const [first] = sees.keys;
      const like = first === undefined ? others : (byWord.get(first) ?? []);
      like.push({ ...sees, to: settle(to) });
      if (first !== undefined) byWord.set(first, like);
    }
    if (loop) state.also = settle(loop);
    return state;
  };
  return settle;
}

/** What can be reached for free, and apart from it the loop that can be entered. */
function closure(raw: Raw): { reach: Set<Raw>; loop?: Raw } {
  const reach = new Set([raw]);
  let loop: Raw | undefined;
  for (const of of reach)
    for (const free of of.free)
      if (free.isLoop) loop = free;
      else reach.add(free);
  return { reach, ...(loop && { loop }) };
}
