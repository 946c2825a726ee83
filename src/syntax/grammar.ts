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

function tokenFor(tokens: Tokens, terminal: Terminal): TokenType {
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

/** A part of a shape with its token types at hand. */
interface Ready {
  part: Part;
  types: TokenType[];
  parts: Ready[];
}

function readied(parts: readonly Part[], tokens: Tokens): Ready[] {
  const typesOf = (part: Part): Terminal[] => {
    if (part.is === 'optional') return [];
    if (part.is === 'gap') return part.kinds.map((kind) => ({ is: 'kind', kind }));
    return part.words.map((words) => ({ is: 'words', words }));
  };
  return parts.map((part) => ({
    part,
    types: typesOf(part).map((terminal) => tokenFor(tokens, terminal)),
    parts: part.is === 'optional' ? readied(part.parts, tokens) : [],
  }));
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

  constructor(tokens: Tokens, { statements, clauses, lines }: LineForms) {
    super([...tokens.byName.values()], {
      maxLookahead: 2,
      lookaheadStrategy: lateLookahead(),
      recoveryEnabled: false,
      skipValidations: true,
    });
    this.tokens = tokens;
    this.join = tokenFor(tokens, { is: 'join' });
    const rule = (form: Form, name = form.name) => {
      const parts = readied(partsOf(form.shape), tokens);
      return this.RULE(`form ${name}`, () => this.form(form.name, parts));
    };
    const alternatives = clauses.map((of) => rule(of));
    const clause = this.RULE('one clause', () =>
      this.or(
        0,
        alternatives.map((of, i) => ({ ALT: () => this.subrule(i, of) })),
      ),
    );
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
      const line = rule(form, name);
      this.RULE(`line ${name}`, (): ReadLine => ({ head: this.subrule(0, line), clauses: [] }));
    }
    this.performSelfAnalysis();
  }

  private form(name: string, parts: readonly Ready[]): Read {
    const gaps: Gaps = {};
    const first = this.LA(1);
    this.parts(parts, gaps);
    const last = this.LA(0);
    return { form: name, gaps, line: first.startLine ?? 0, from: first.startOffset, to: (last.endOffset ?? 0) + 1 };
  }

  private parts(parts: readonly Ready[], gaps: Gaps): void {
    for (const { part, types, parts: inner } of parts) {
      if (part.is === 'optional')
        this.option(part.index, { GATE: () => this.begins(inner), DEF: () => this.parts(inner, gaps) });
      else if (part.is === 'gap' && part.many !== '') this.list(part, types, gaps);
      else {
        const token = this.oneOf(part.index, types);
        if (part.is === 'gap' || part.is === 'choice') gaps[part.gap] = filled(token);
      }
    }
  }

  /**
   * Whether the next two tokens can begin these parts. Chevrotain looks no further than the end of a rule, and would
   * take the `from` of `within 5 days from 1 April` for that of `from receipt`.
   */
  private begins(parts: readonly Ready[]): boolean {
    const next = (types: readonly TokenType[], i: number) => types.includes(this.LA(i + 1).tokenType);
    return parts.slice(0, 2).every(({ part, types }, i) => part.is === 'optional' || next(types, i));
  }

  private oneOf(index: number, types: readonly TokenType[]): IToken {
    const [only] = types;
    if (only && types.length === 1) return this.consume(index, only);
    return this.or(
      index,
      types.map((type) => ({ ALT: () => this.consume(index, type) })),
    );
  }

  /** `a, b and c`, or with `*` any number, with or without what joins them. */
  private list(part: Part & { is: 'gap' }, types: readonly TokenType[], gaps: Gaps): void {
    const { index, many } = part;
    const list: Filled<unknown>[] = [];
    if (many === '+') list.push(filled(this.oneOf(index + 40, types)));
    this.many(index, () => {
      let joined: string | undefined;
      const joining = () => {
        joined = this.consume(index, this.join).image;
      };
      if (many === '+') joining();
      else this.option(index + 100, joining);
      list.push(filled(this.oneOf(index + 80, types), joined));
    });
    if (list.length > 0) gaps[part.gap] = list;
  }
}

function filled(token: IToken, joined?: string): Filled<unknown> {
  const { payload, image, startLine, startOffset, endOffset } = token;
  const value = { value: payload, text: image, line: startLine ?? 0, from: startOffset, to: (endOffset ?? 0) + 1 };
  return joined ? { ...value, joined } : value;
}
