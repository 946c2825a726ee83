import type { Finding, Related, Severity } from './diagnostic.ts';
import { lineEnd, type Span } from './span.ts';

/** How a piece of a report is coloured, where there is colour. */
export type Paint = Record<Severity | 'quiet' | 'strong', (text: string) => string>;

const asItIs = (text: string) => text;
/** No colour: for files, pipes, and people who asked for none. */
export const plain: Paint = { error: asItIs, warning: asItIs, note: asItIs, quiet: asItIs, strong: asItIs };

/** The text that findings speak of, and the name by which its author knows it. */
export interface Source {
  file: string;
  text: string;
}

/** As much of a line as is shown; what stands far from the words in question is left out. */
const widest = 110;

/**
 * Findings as a person reads them, one after the other: the place, what is wrong and what to do, and the line with the
 * words underlined.
 *
 *     specs/meadowbank.pledge:41:20  error P0201
 *     I do not know the subject “complanits”. Did you mean “complaints”?
 *
 *       41 |   we will reply to complanits within 10 working days
 *          |                    ^^^^^^^^^^
 */
export function report(findings: readonly Finding[], { file, text }: Source, paint: Paint = plain): string {
  const lines = text.split(lineEnd);
  return findings.map((finding) => one(finding, file, lines, paint)).join('\n');
}

function one(finding: Finding, file: string, lines: readonly string[], paint: Paint): string {
  const { code, severity, span, hint, related, accepted, example } = finding;
  const head = `${paint.strong(printable(place(file, span)))}  ${paint[severity](`${severity} ${code}`)}`;
  const says = printable([finding.message, hint].filter(Boolean).join(' '));
  const margin = Math.max(...[span, ...related.map(({ span }) => span)].map(({ line }) => String(line).length)) + 2;
  const excerpts = [
    ...excerpt(span, lines, margin, paint, paint[severity]),
    ...related.flatMap((other) => also(other, file, lines, margin, paint)),
  ];
  const because = accepted === undefined ? [] : [paint.quiet(`accepted because ${printable(accepted)}`)];
  const shows = example === undefined ? [] : ['', paint.quiet('An example that shows it:'), '', ...setIn(example)];
  return [head, says, ...because, ...(excerpts.length ? ['', ...excerpts] : []), ...shows, ''].join('\n');
}

const setIn = (text: string): string[] => text.split('\n').map((line) => `    ${printable(line)}`.trimEnd());

/** A place as editors and terminals understand it, both counted from 1. */
export function place(file: string, { line, from }: Span): string {
  return `${file}:${line}:${from + 1}`;
}

function also({ span, message, file }: Related, here: string, lines: readonly string[], margin: number, paint: Paint) {
  const blank = `${' '.repeat(margin)} ${paint.quiet('|')}`;
  const says = `${blank} ${printable(message)}`;
  if (file !== undefined && file !== here) return [`${says} (${printable(place(file, span))})`];
  return [says, ...excerpt(span, lines, margin, paint, paint.note)];
}

function excerpt(
  span: Span,
  lines: readonly string[],
  margin: number,
  paint: Paint,
  colour: (text: string) => string,
): string[] {
  const line = lines[span.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = Math.min(span.from, line.length);
  const to = Math.min(Math.max(span.to, from + 1), Math.max(line.length, from + 1));
  const { text, at, length } = window(line, from, to);
  const bar = paint.quiet('|');
  return [
    `${paint.quiet(String(span.line).padStart(margin))} ${bar} ${text}`,
    `${' '.repeat(margin)} ${bar} ${' '.repeat(at)}${colour('^'.repeat(length))}`,
  ];
}

/** The part of a line that shows a stretch of it, with the columns at which the stretch then stands on a screen. */
function window(line: string, from: number, to: number): { text: string; at: number; length: number } {
  const spare = Math.max(0, widest - (to - from));
  const start = line.length <= widest ? 0 : Math.max(0, Math.min(from - Math.floor(spare / 2), line.length - widest));
  const end = Math.min(line.length, start + widest);
  const lead = start > 0 ? '… ' : '';
  const before = lead + printable(line.slice(start, from));
  const inside = printable(line.slice(from, Math.min(to, end)));
  const after = printable(line.slice(Math.min(to, end), end)) + (end < line.length ? ' …' : '');
  return { text: before + inside + after, at: columns(before), length: Math.max(1, columns(inside)) };
}

/** Text that cannot steer a terminal: a tab is two spaces, any other control character is shown as a box. */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u25af');
}

/** How many columns a text takes on a screen: an accent none of its own, an ideograph or a pictograph two. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return count;
}
