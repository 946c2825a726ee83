import { raise } from '../ground/diagnostic.ts';
import type { Container } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Option } from './forms.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { pathThrough } from './read-line.ts';
import { shown, spanOf, wordsOf } from './tell.ts';

/** “we will befriend you within …”: everything up to the first clause is offered quotes. */
export function unknownAction(
  parsing: Parsing,
  proposed: Container,
  line: Line,
  lexemes: Lexeme[],
): Diagnosis | undefined {
  const { grammar, vocabulary, open } = parsing;
  const container = [proposed, ...[...open].reverse()].find((of) => of.block?.statements && !of.hasStages);
  if (!container) return undefined;
  for (const rule of ['promise', 'request']) {
    const reading = pathThrough(grammar.start(rule), lexemes, vocabulary);
    if ('path' in reading || reading.stuck.at === 0) continue;
    const wantsAction = [...reading.stuck.states].some((state) =>
      state.others.some((edge) => edge.terminal.is === 'kind' && edge.terminal.kind === 'action'),
    );
    if (!wantsAction || !lexemes[reading.stuck.at]) continue;
    const option: Option = { rule: rule === 'promise' ? 'standing' : 'plea', kind: 'statement' };
    const found = inQuotes(parsing, container, option, line, lexemes, reading.stuck.at);
    if (found) return found;
  }
  return undefined;
}

function inQuotes(
  { grammar, vocabulary }: Parsing,
  container: Container,
  option: Option,
  line: Line,
  lexemes: Lexeme[],
  from: number,
): Diagnosis | undefined {
  const first = lexemes[from] as Lexeme;
  for (let to = from + 1; to <= lexemes.length; to++) {
    const last = lexemes[to - 1] as Lexeme;
    const words = wordsOf(line, lexemes, from, to);
    const quotation: Lexeme = { kind: 'quoted', text: words, key: '', from: first.from, to: last.to };
    const quoted = [...lexemes.slice(0, from), quotation, ...lexemes.slice(to)];
    const again = pathThrough(grammar.start(option.rule), quoted, vocabulary);
    if (!('path' in again)) continue;
    const rest = to < lexemes.length ? ' …' : '';
    const hint = `Words of your own stand in quotes: ${shown(wordsOf(line, lexemes, 0, from))} "${shown(words)}"${rest}`;
    const fix = { span: spanOf(line, lexemes, from, to), text: `"${words}"`, safe: false };
    const span = spanOf(line, lexemes, from, from + 1);
    const read = grammar.read(option.rule, again.path, quoted, line.number);
    const findings = [raise(say.unknownAction, { word: first.text }, span, { hint, fix })];
    return { findings, attempt: { container, option, read }, broken: true };
  }
  return undefined;
}
