import type { Finding, Severity } from '../ground/diagnostic.ts';
import { place, report, type Source } from '../ground/report.ts';
import type { Span } from '../ground/span.ts';
import type { Hardness, Table } from '../pledge.ts';
import { isMended } from './mending.ts';
import type { ExitCode, Stream } from './terminal.ts';

/** The findings of one file. */
export interface Found {
  source: Source;
  findings: readonly Finding[];
  /** How hard it is to read, reckoned when it is asked for; nothing where it could not be understood. */
  reading?: () => Hardness | undefined;
  /** How it fares against codes and the law, and whose policy it is; reckoned when it is asked for, and nothing of a file of standards. */
  standards?: () => { association: string; table: Table } | undefined;
}

/** Which findings are shown: notes and accepted ones are counted, and listed only when asked for. */
export interface Wanted {
  notes?: boolean;
  showAccepted?: boolean;
  /** The table of each code and law. */
  standards?: boolean;
}

const gravity: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/** A file that is no policy at all would fill the screen; so many are enough to see it. */
const most = 100;

/** Those of the findings that are to be shown. */
export const shown = (findings: readonly Finding[], { notes, showAccepted }: Wanted) =>
  findings.filter(({ severity, accepted }) => (accepted === undefined ? notes || severity !== 'note' : showAccepted));

/** Writes findings for people. */
export function writeFindings(found: readonly Found[], wanted: Wanted, to: Stream): void {
  for (const { source, findings } of found) {
    const all = shown(findings, wanted);
    if (all.length === 0) continue;
    const told = all.slice(0, most).map((finding) => ({ ...finding, hint: hintOf(finding) }));
    to.write(`${report(told, source, to.paint)}\n`);
    if (all.length > most) {
      to.write(`… and ${all.length - most} more in ${source.file}; --format json lists them all.\n\n`);
    }
  }
}

/** What the author might do, and whether Pledge can do it. */
function hintOf(finding: Finding): string {
  return [finding.hint, isMended(finding) ? '`pledge check --fix` can do this.' : ''].filter(Boolean).join(' ');
}

/** A finding in a sentence or two, without its place. */
export function saying(finding: Finding): string {
  return [finding.message, hintOf(finding)].filter(Boolean).join(' ');
}

/** All that is to be said of a finding, line by line, for a place that shows no lines of the file. */
export function inFull(finding: Finding, file: string): string {
  const { related, accepted, example } = finding;
  return [
    saying(finding),
    ...related.map((other) => `${place(other.file ?? file, other.span)}: ${other.message}`),
    ...(accepted === undefined ? [] : [`accepted because ${accepted}`]),
    ...(example === undefined ? [] : ['An example that shows it:', '', example]),
  ].join('\n');
}

/** Whether a finding is grave enough to make a check fail. What its author accepted is not. */
export function isGrave({ severity, accepted }: Finding, failOn: Severity): boolean {
  return accepted === undefined && gravity[severity] >= gravity[failOn];
}

/** What the exit code tells of findings. */
export function outcome(found: readonly Found[], failOn: Severity): ExitCode {
  return found.some(({ findings }) => findings.some((of) => isGrave(of, failOn))) ? 1 : 0;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  notes: number;
  accepted: number;
}

/** How many findings there are of each severity; accepted ones are counted by themselves. */
export function summarise(found: readonly Found[]): Summary {
  const all = found.flatMap(({ findings }) => findings);
  const open = (wanted: Severity) => all.filter((one) => one.accepted === undefined && one.severity === wanted).length;
  return {
    files: found.length,
    errors: open('error'),
    warnings: open('warning'),
    notes: open('note'),
    accepted: all.filter(({ accepted }) => accepted !== undefined).length,
  };
}

/** “2 errors and 1 warning in 5 files”, and how to see what was not listed. */
export function inWords(summary: Summary, wanted: Wanted): string {
  const counts = [
    ...count(summary.errors, 'error'),
    ...count(summary.warnings, 'warning'),
    ...count(summary.notes, 'note', wanted.notes ? '' : ' (--notes lists them)'),
    ...count(summary.accepted, 'accepted finding', wanted.showAccepted ? '' : ' (--show-accepted lists them)'),
  ];
  const files = summary.files === 1 ? '1 file' : `${summary.files} files`;
  return counts.length ? `${listed(counts)} in ${files}.` : `Nothing to report in ${files}.`;
}

function count(number: number, name: string, hint = ''): string[] {
  return number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}${hint}`];
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Findings as data. Lines and columns count from 1, a column is a UTF-16 unit, and an end is the first place outside. */
export function asData(found: readonly Found[], wanted: Wanted) {
  return found.flatMap(({ source: { file }, findings }) =>
    shown(findings, wanted).map(({ code, severity, message, hint, span, related, fix, example, accepted }) => ({
      code,
      severity,
      message,
      hint: hint ?? null,
      file,
      range: range(span),
      related: related.map((other) => ({
        message: other.message,
        file: other.file ?? file,
        range: range(other.span),
      })),
      fix: fix ? { range: range(fix.span), text: fix.text, safe: fix.safe } : null,
      ...(example !== undefined && { example }),
      accepted: accepted ?? null,
    })),
  );
}

/** Lines and columns from 1. */
export function range({ line, from, to }: Span) {
  return { start: { line, column: from + 1 }, end: { line, column: to + 1 } };
}

/** Data as it is printed. */
export function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
