import { createToken, EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { Filled } from '../language/shape.ts';
import type { Lexeme } from './lexer.ts';
import { type Step, textOf } from './read-line.ts';
import type { Read } from './tree.ts';

/** What a line yields: the head of a statement or the one form of a field, and the clauses that follow. */
export interface ReadLine {
  head?: Read;
  clauses: Read[];
}

/** A line of the file, and the way through it that was found. */
interface Found {
  readonly path: readonly Step[];
  readonly lexemes: readonly Lexeme[];
  readonly number: number;
}

// What a token does in its phrase. Which word, value or term it is was seen on the way through the line.
const opening = createToken({ name: 'opening' });
const word = createToken({ name: 'word' });
const value = createToken({ name: 'value' });
const joint = createToken({ name: 'joint' });

/**
 * Puts a line together whose words were recognised. How each phrase is written the shapes of the language say, and the
 * automaton holds lines to them; what is left is that a line has a head and clauses, or clauses alone:
 *
 *     line     phrase phrase*
 *     phrase   opening ( word | value | joint value )*
 */
export class LineParser extends EmbeddedActionsParser {
  private lexemes: readonly Lexeme[] = [];
  private number = 0;
  /** The phrase that is being read. */
  private phrase: Read = { form: '', gaps: {}, line: 0, from: 0, to: 0 };
  private readonly phrases: () => Read[];

  constructor() {
    super([opening, word, value, joint], { maxLookahead: 1, skipValidations: true });
    const further = [
      { ALT: () => this.put(this.CONSUME(word)) },
      { ALT: () => this.put(this.CONSUME1(value)) },
      {
        ALT: () => {
          const joined = this.CONSUME(joint);
          this.put(this.CONSUME2(value), joined);
        },
      },
    ];
    const onwards = () => this.OR(further);
    const phrase = this.RULE('phrase', (): Read => {
      this.begin(this.CONSUME(opening));
      this.MANY(onwards);
      return this.phrase;
    });
    this.phrases = this.RULE('line', (): Read[] => {
      const read: Read[] = [];
      this.AT_LEAST_ONE(() => read.push(this.SUBRULE(phrase)));
      return read;
    });
    this.performSelfAnalysis();
  }

  /** What a way through a line says: its phrases. */
  read({ path, lexemes, number }: Found): Read[] {
    this.lexemes = lexemes;
    this.number = number;
    this.input = path.map(asToken);
    return this.phrases();
  }

  private begin(token: IToken): void {
    const step = stepOf(token);
    const { form = '' } = step?.edge ?? {};
    const from = step ? this.lexemes[step.from]?.from : undefined;
    this.phrase = { form, gaps: {}, line: this.number, from: from ?? 0, to: 0 };
    this.put(token);
  }

  private put(token: IToken, joined?: IToken): void {
    const step = stepOf(token);
    if (!step) return;
    const { edge, from, match } = step;
    const { gaps } = this.phrase;
    const [first, last] = [this.lexemes[from], this.lexemes[match.next - 1]];
    const to = last?.to ?? this.phrase.from + 1;
    this.phrase.to = to;
    if (!edge.gap) return;
    const text = textOf(this.lexemes, from, match.next);
    const filled: Filled<unknown> = { value: match.value, text, line: this.number, from: first?.from ?? 0, to };
    if (joined) filled.joined = String(stepOf(joined)?.match.value);
    const { name, many } = edge.gap;
    if (!many) gaps[name] = filled;
    else if (gaps[name]) (gaps[name] as Filled<unknown>[]).push(filled);
    else gaps[name] = [filled];
  }
}

/** What a step does in its phrase; the first of a line always opens one, whatever was left out before it. */
function asToken(step: Step, place: number): IToken {
  const { opens, gap, sees } = step.edge;
  const does = opens || place === 0 ? opening : sees.terminal.is === 'join' ? joint : gap ? value : word;
  return { image: '', startOffset: step.from, tokenType: does, tokenTypeIdx: does.tokenTypeIdx ?? 0, payload: step };
}

/** The step that a token stands for: none while chevrotain learns the grammar. */
const stepOf = (token: IToken): Step | undefined => token.payload;
