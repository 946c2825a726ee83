import { raise } from '../ground/diagnostic.ts';
import { nearest } from '../ground/suggest.ts';
import type { Block } from '../language/define.ts';
import type { Variant } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import { type Option, openers, optionsIn, topBlocks } from './forms.ts';
import { type Lexeme, lex, lexOther } from './lexer.ts';
import { isNamed, mayName } from './names.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { pathThrough } from './read-line.ts';
import { shown, spanOf } from './tell.ts';

/** A line at the margin that opens nothing known: what stands under it tells what it was meant to be. */
export function unknownBlock(parsing: Parsing, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  const span = spanOf(line, lexemes, 0, lexemes.length);
  const words = shown(line.text.trim());
  const children = childrenOf(parsing, line);
  const block = likely(parsing, children);
  if (!block && isStatement(parsing, line, lexemes))
    return { findings: [raise(say.outsideBlock, { words }, span)], broken: true };
  const near = nearest(lexemes[0]?.key ?? '', openers);
  if (!near && children.length === 0 && parsing.open.length > 1) return undefined;
  const hint = near
    ? `Did you mean “${near}”?`
    : block
      ? opening(block)
      : `At the margin stand ${[...openers].slice(0, 12).join(', ')} and others.`;
  const finding = raise(say.unknownDeclaration, { word: words }, span, { hint });
  return { findings: [finding], broken: true, container: parsing.open[0] as never, ...(block && { block }) };
}

/** What people call a block, and how it opens. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:what (?:we|you|customers|tenants|residents) (?:ask|expect|need|can do|should do|must do)\b|(?:your|customer) (?:responsibilities|duties)$)/i,
    'what we ask of you',
  ],
  [
    /^(?:(?:how to|how you can|if you want to|making an?|our) )?(?:complain|complaints?)(?: (?:procedure|process))?$/i,
    'procedure complaints',
  ],
  [/^(?:definitions?|terms used|what we mean)$/i, 'glossary'],
  [/^(?:laws?|legislation|related (?:policies|documents))$/i, 'references'],
];

/** A block under the name that people give it, such as “How to complain”: what stands under it is read as if it opened so. */
export function otherwiseCalled(line: Line, lexemes: readonly Lexeme[], variant: Variant): Diagnosis | undefined {
  const words = line.text.trim().replace(/:$/, '');
  const [, opens] = otherNames.find(([name]) => name.test(words)) ?? [];
  const attempt = opens === undefined ? undefined : variant(lexOther(opens, line));
  if (opens === undefined || attempt === undefined) return undefined;
  const span = spanOf(line, lexemes, 0, lexemes.length);
  const finding = raise(say.unknownDeclaration, { word: shown(words) }, span, {
    hint: `Write “${opens}”.`,
    fix: { span, text: opens, safe: true },
  });
  return { findings: [finding], attempt, broken: false };
}

/** How a line has to begin for what stands under it. */
function opening({ opens }: Block): string {
  const name = opens.split(/ ?[{[]/)[0];
  if (!name) return 'What stands under it are hours: give them a name that ends in “hours”.';
  return `What stands under it belongs to “${name}”: begin the line with that.`;
}

/** The lines that stand under a line, as far as they tell what it is. */
export function childrenOf({ lines }: Parsing, { number, indent }: Line): Line[] {
  const under = lines.slice(number, number + 24).filter((of) => of.kind === 'line');
  const end = under.findIndex((of) => of.indent <= indent);
  const all = end < 0 ? under : under.slice(0, end);
  const least = Math.min(...all.map((of) => of.indent));
  return all.filter((of) => of.indent === least).slice(0, 8);
}

/** Blocks that are alike are told apart by what is said in them oftenest. */
const commonest = ['section', 'channel', 'policy', 'association', 'references', 'customers', 'hours'];

/** The block in which most of some lines can be read. */
export function likely(
  parsing: Parsing,
  children: readonly Line[],
  among: readonly Block[] = topBlocks,
): Block | undefined {
  const read = children.map((child) => ({ child, lexemes: lex(child) }));
  const scores = among.map((block) => {
    const options = optionsIn(block);
    const fields = Object.values(block.fields).map(({ shape }) => shape.split(' ')[0] ?? '');
    const scores = read.map(({ child, lexemes }) => {
      const weights = options.filter((of) => reads(parsing, of, child, lexemes)).map(weightOf);
      return Math.max(fields.includes(lexemes[0]?.key ?? '') ? 0.5 : 0, ...weights);
    });
    const strong = scores.filter((one) => one > 0.4).length;
    const score = strong * 10 + scores.reduce((sum: number, one) => sum + one, 0);
    const rank = commonest.indexOf(block.name);
    return { block, score, rank: rank < 0 ? commonest.length : rank };
  });
  const [best] = scores.sort((a, b) => b.score - a.score || a.rank - b.rank);
  return best && best.score > 0 ? best.block : undefined;
}

/** Names may be any words, and clauses stand in many blocks: they prove less than a field. */
const weightOf = (option: Option): number => (isNamed(option) ? 0.4 : option.kind === 'clauses' ? 0.7 : 1);

function reads({ grammar, vocabulary, lines }: Parsing, option: Option, line: Line, lexemes: Lexeme[]): boolean {
  const reading = pathThrough(grammar.start(option.rule), lexemes, vocabulary);
  return 'path' in reading && mayName(option, lexemes, line, lines, vocabulary);
}

function isStatement({ grammar, vocabulary }: Parsing, { kind }: Line, lexemes: Lexeme[]): boolean {
  const rules = ['promise', 'standing', 'request', 'plea', 'clauses'];
  return kind === 'prose' || rules.some((rule) => 'path' in pathThrough(grammar.start(rule), lexemes, vocabulary));
}
