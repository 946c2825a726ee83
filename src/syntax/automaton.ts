import type { Form } from '../language/define.ts';
import { type Recogniser, recogniser, type Terminal } from './match.ts';
import { type Part, partsOf } from './shape.ts';

/** A gap of a form that a value fills, or several do. */
interface Gap {
  readonly name: string;
  readonly many: boolean;
}

/** A way on from a state: what must be seen, what that is a part of, and where it leads. */
export interface Edge {
  readonly sees: Recogniser;
  /** The form of which it is a part, by name, and whether that begins here. */
  readonly form: string;
  readonly opens: boolean;
  readonly gap: Gap | undefined;
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
  /** The state whose ways on are this one's too: after most words, a clause may follow. */
  readonly also: (() => State) | undefined;
}

/** All ways on from a state. */
export function edgesOf({ byWord, others, also }: State): Edge[] {
  return [...byWord.values(), others].flat().concat(also ? edgesOf(also()) : []);
}

/** Whether a state goes on with a word of the language, of which this is the first. */
export function goesOnWith(word: string, { byWord, also }: State): boolean {
  return byWord.has(word) || (also !== undefined && goesOnWith(word, also()));
}

/** A state as it is drawn: `free` leads on without anything being seen. */
interface Raw {
  readonly edges: (Omit<Edge, 'opens' | 'to'> & { readonly to: Raw })[];
  readonly free: Raw[];
}

const fresh = (...free: Raw[]): Raw => ({ edges: [], free });

/** What automata are built from; `lines` by a name that tells the block too, such as `channel.contact`. */
export interface LineForms {
  readonly statements: readonly Form[];
  readonly clauses: readonly Form[];
  readonly lines: readonly (readonly [string, Form])[];
}

/**
 * The states in which a line of each rule begins: statements and lines by their names, and `clauses`. A line has no
 * recursion, so its states are few; they are drawn when a line is first read by the rule.
 */
export function automata({ statements, clauses, lines }: LineForms): (rule: string) => State {
  const draw = drawing();
  const end = fresh();
  /** After a head or a clause the line ends, or another clause follows. Clauses are drawn once for all lines. */
  const clause = fresh();
  const afterwards = fresh(end, clause);
  const settle = settler(end, clause, () => start('clauses'));
  const rules = new Map<string, (start: Raw) => void>([
    ...lines.map(([name, form]) => [name, (start: Raw) => draw(form, start, end)] as const),
    ...statements.map((form) => [form.name, (start: Raw) => draw(form, start, afterwards)] as const),
    [
      'clauses',
      (start) => {
        for (const form of clauses) draw(form, start, afterwards);
      },
    ],
  ]);
  const starts = new Map<string, State>();
  const start = (rule: string): State => {
    const known = starts.get(rule);
    if (known) return known;
    const raw = fresh();
    rules.get(rule)?.(raw);
    const made = settle(raw);
    starts.set(rule, made);
    return made;
  };
  return start;
}

/** Draws forms between two states. What recognises a terminal is made once for all places at which it stands. */
function drawing(): (form: Form, from: Raw, to: Raw) => void {
  const known = new Map<string, Recogniser>();
  const recogniserOf = (terminal: Terminal) => {
    const key = Object.values(terminal).join(' ');
    const made = known.get(key) ?? recogniser(terminal);
    known.set(key, made);
    return made;
  };
  return ({ name: form, shape }, start, end) => {
    const see = (terminal: Terminal, from: Raw, to: Raw, gap?: Gap) =>
      from.edges.push({ sees: recogniserOf(terminal), form, gap, to });
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
        const gap = of.is === 'choice' ? { name: of.gap, many: false } : undefined;
        for (const words of of.words) see({ is: 'words', words }, from, to, gap);
      } else if (of.many === '') {
        for (const kind of of.kinds) see({ is: 'kind', kind }, from, to, { name: of.gap, many: false });
      } else list(of, from, to);
    };
    /** `a, b and c`, or with `*` any number, with or without what joins them. */
    const list = ({ gap, kinds, many }: Part & { is: 'gap' }, from: Raw, to: Raw) => {
      const [joint, member, after] = [fresh(), fresh(), fresh(to)];
      const members = (before: Raw) => {
        for (const kind of kinds) see({ is: 'kind', kind }, before, after, { name: gap, many: true });
      };
      after.free.push(joint);
      if (many === '+') members(from);
      else {
        from.free.push(to, joint);
        joint.free.push(member);
      }
      see({ is: 'join' }, joint, member);
      members(member);
    };
    parts(partsOf(shape), start, end);
  };
}

/**
 * Follows what is free, so that every edge of a settled state sees something: a state and all that can be come to from
 * it, as far as the clauses, which `also` leads to.
 */
function settler(end: Raw, clause: Raw, also: () => State): (start: Raw) => State {
  let count = 0;
  return (start) => {
    const settled = new Map<Raw, State>();
    const settle = (raw: Raw): State => {
      const known = settled.get(raw);
      if (known) return known;
      const reach = closure(raw);
      const byWord = new Map<string, Edge[]>();
      const others: Edge[] = [];
      const state = { id: count++, final: reach.has(end), byWord, others, also: reach.has(clause) ? also : undefined };
      settled.set(raw, state);
      for (const { sees, form, gap, to } of [...reach].flatMap((of) => of.edges)) {
        const [first] = sees.keys;
        const like = first === undefined ? others : (byWord.get(first) ?? []);
        like.push({ sees, form, opens: raw === start, gap, to: settle(to) });
        if (first !== undefined) byWord.set(first, like);
      }
      return state;
    };
    return settle(start);
  };
}

/** What can be reached for free. */
function closure(raw: Raw): Set<Raw> {
  const reach = new Set([raw]);
  for (const of of reach) for (const free of of.free) reach.add(free);
  return reach;
}
