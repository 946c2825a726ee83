import { createToken, EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type { Form } from '../language/define.ts';
import type { Filled } from '../language/shape.ts';
import { lateLookahead } from './lookahead.ts';
import { type Part, partsOf } from './shape.ts';
import type { Read } from './tree.ts';

/** What a token type recognises: one of the words of the language, a kind of value or term, or what joins a list. */
export type Terminal = { is: 'words'; words: string } | { is: 'kind'; kind: string } | { is: 'join' };

/** The token types, made as shapes ask for them; two shapes that hold the same word share its type. */
export interface Tokens {
  byName: Map<string, TokenType>;
  terminals: Map<TokenType, Terminal>;
}

export function tokenFor(tokens: Tokens, terminal: Terminal): TokenType {
  const name =
    terminal.is === 'words' ? `“${terminal.words}”` : terminal.is === 'kind' ? `<${terminal.kind}>` : '<and>';
  const known = tokens.byName.get(name);
  if (known) return known;
  const made = createToken({ name });
  tokens.byName.set(name, made);
  tokens.terminals.set(made, terminal);
  return made;
}

/** All token types that some shapes need. */
export function tokensFor(forms: readonly Form[]): Tokens {
  const tokens: Tokens = { byName: new Map(), terminals: new Map() };
  tokenFor(tokens, { is: 'join' });
  const visit = (part: Part): void => {
    if (part.is === 'optional') part.parts.forEach(visit);
    else if (part.is === 'gap') for (const kind of part.kinds) tokenFor(tokens, { is: 'kind', kind });
    else for (const words of part.words) tokenFor(tokens, { is: 'words', words });
  };
  for (const form of forms) partsOf(form.shape).forEach(visit);
  return tokens;
}

type Gaps = Read['gaps'];

/** A part of a shape, the tokens with which it begins, and how it is read. */
interface Reader {
  part: Part;
  types: readonly TokenType[];
  read: () => void;
}

function terminalsOf(part: Part): Terminal[] {
  if (part.is === 'optional') return [];
  if (part.is === 'gap') return part.kinds.map((kind) => ({ is: 'kind', kind }));
  return part.words.map((words) => ({ is: 'words', words }));
}

/** What a line yields: the head of a statement or the one form of a field, and the clauses that follow. */
export interface ReadLine {
  head?: Read;
  clauses: Read[];
}

/** What the grammar is built from; `lines` by a name that tells the block too, such as `channel.contact`. */
export interface LineForms {
  statements: readonly Form[];
  clauses: readonly Form[];
  lines: readonly (readonly [string, Form])[];
}

/**
 * Reads one line whose words are already tokens. The grammar is built from the shapes of the language: a rule for
 * each form, one for a statement with its clauses, one for clauses alone.
 */
export class LineParser extends EmbeddedActionsParser {
  readonly tokens: Tokens;
  private readonly join: TokenType;
  /** Of the form that is being read. */
  private gaps: Gaps = {};

  constructor(tokens: Tokens, { statements, clauses, lines }: LineForms) {
    super([...tokens.byName.values()], {
      maxLookahead: 2,
      lookaheadStrategy: lateLookahead(),
      recoveryEnabled: false,
      skipValidations: true,
    });
    this.tokens = tokens;
    this.join = tokenFor(tokens, { is: 'join' });
    const rule = (form: Form) => this.RULE(`form ${form.name}`, this.formReader(form));
    const alternatives = clauses.map(rule).map((of, i) => ({ ALT: () => this.subrule(i, of) }));
    const clause = this.RULE('one clause', () => this.or(0, alternatives));
    for (const form of statements) {
      const head = rule(form);
      this.RULE(`line ${form.name}`, (): ReadLine => {
        const read: ReadLine = { head: this.subrule(0, head), clauses: [] };
        this.many(0, () => read.clauses.push(this.subrule(1, clause)));
        return read;
      });
    }
    this.RULE('line clauses', (): ReadLine => {
      const read: ReadLine = { clauses: [] };
      this.atLeastOne(0, () => read.clauses.push(this.subrule(0, clause)));
      return read;
    });
    for (const [name, form] of lines) {
      const read = this.formReader(form);
      this.RULE(`line ${name}`, (): ReadLine => ({ head: read(), clauses: [] }));
    }
    this.performSelfAnalysis();
  }

  // What reads a form is put together once; while a line is read, nothing is made but what it yields.

  private formReader({ name, shape }: Form): () => Read {
    const readers = this.readers(partsOf(shape));
    return () => {
      const gaps: Gaps = {};
      this.gaps = gaps;
      const first = this.LA(1);
      for (const { read } of readers) read();
      const last = this.LA(0);
      return { form: name, gaps, line: first.startLine ?? 0, from: first.startOffset, to: (last.endOffset ?? 0) + 1 };
    };
  }

  private readers(parts: readonly Part[]): Reader[] {
    return parts.map((part) => {
      const types = terminalsOf(part).map((terminal) => tokenFor(this.tokens, terminal));
      return { part, types, read: this.partReader(part, types) };
    });
  }

  private partReader(part: Part, types: readonly TokenType[]): () => void {
    if (part.is === 'optional') {
      const inner = this.readers(part.parts);
      const way = {
        GATE: () => this.begins(inner),
        DEF: () => {
          for (const { read } of inner) read();
        },
      };
      return () => this.option(part.index, way);
    }
    if (part.is === 'gap' && part.many !== '') return this.listReader(part, types);
    const one = this.oneOf(part.index, types);
    if (part.is !== 'gap' && part.is !== 'choice') return one;
    return () => {
      this.gaps[part.gap] = filled(one());
    };
  }

  /**
   * Whether the next two tokens can begin these parts. Chevrotain looks no further than the end of a rule, and would
   * take the `from` of `within 5 days from 1 April` for that of `from receipt`.
   */
  private begins([first, second]: readonly Reader[]): boolean {
    const next = (of: Reader | undefined, i: number) =>
      !of || of.part.is === 'optional' || of.types.includes(this.LA(i).tokenType);
    return next(first, 1) && next(second, 2);
  }

  private oneOf(index: number, types: readonly TokenType[]): () => IToken {
    const [only] = types;
    if (only && types.length === 1) return () => this.consume(index, only);
    const alternatives = types.map((type) => ({ ALT: () => this.consume(index, type) }));
    return () => this.or(index, alternatives);
  }

  /** `a, b and c`, or with `*` any number, with or without what joins them. */
  private listReader({ index, many, gap }: Part & { is: 'gap' }, types: readonly TokenType[]): () => void {
    const first = this.oneOf(index + 40, types);
    const further = this.oneOf(index + 80, types);
    const join = () => this.consume(index, this.join).image;
    const put = (value: Filled<unknown>) => {
      this.gaps[gap] = [...((this.gaps[gap] as Filled<unknown>[]) ?? []), value];
    };
    const another = () => {
      const joined = many === '+' ? join() : this.option(index + 100, join);
      put(filled(further(), joined));
    };
    return () => {
      if (many === '+') put(filled(first()));
      this.many(index, another);
    };
  }
}

function filled(token: IToken, joined?: string): Filled<unknown> {
  const { payload, image, startLine, startOffset, endOffset } = token;
  const value = { value: payload, text: image, line: startLine ?? 0, from: startOffset, to: (endOffset ?? 0) + 1 };
  return joined ? { ...value, joined } : value;
}
