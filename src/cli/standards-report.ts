import { type Paint, printable } from '../ground/report.ts';
import type { Table } from '../pledge.ts';
import type { Standard } from '../policy/policy.ts';
import { statuses } from '../standards/hold.ts';
import { type Entry, isBinding, type Row } from '../standards/table.ts';
import { askedWords, citation, dayWords, promiseWords, requirementWords } from '../standards/words.ts';
import { capital } from '../wording/text.ts';
import type { Found } from './findings.ts';
import type { Stream } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The table of one policy, and whose it is. */
export interface Tabled {
  file: string;
  association: string;
  table: Table;
}

/** The tables of all that are policies. */
export function tablesOf(found: readonly Found[]): Tabled[] {
  return found.flatMap(({ source: { file }, standards }) => {
    const of = standards?.();
    return of ? [{ file, ...of }] : [];
  });
}

const statusColumn = 18;
const indent = ' '.repeat(statusColumn + 2);

/** Breaks words into lines, each with something before it. */
type Lines = (words: string, by: string) => string;

/** For people: how many requirements are known and encoded, how each of them fares, and what was left out; with `notes`, also what is known from memory alone. */
export function tableInWords(
  { association, table }: Tabled,
  notes: boolean | undefined,
  { paint, width }: Pick<Stream, 'paint' | 'width'>,
): string {
  const prose = Math.min(width, 110);
  const lines: Lines = (words, by) => wrap(printable(words), prose, by);
  const binding = table.entries.filter(isBinding).map(({ known }) => known.standard);
  const groups = [
    [paint.strong(printable(`${association}: ${headWords(table)}`)), lines(countWords(table), '')],
    ...table.entries.map((entry) => entryInWords(entry, paint, lines)),
    list('In force, and not spoken of in this policy; it binds all the same:', reasons(table, 'silent'), lines),
    list('The policy says that it does not follow:', reasons(table, 'declined'), lines),
    list('Not applicable:', [...reasons(table, 'elsewhere'), ...notNow(table)], lines),
    list('Not encoded, and so held against nobody:', notEncodedIn(binding), lines),
    list(
      'From memory, read at no source, and so held against nobody:',
      notes ? binding.flatMap(({ name, fromMemory }) => fromMemory.map((words) => `${name}: ${words}`)) : [],
      lines,
    ),
  ];
  return `${groups
    .filter((group) => group.length > 0)
    .map((group) => group.join('\n'))
    .join('\n\n')}\n\n`;
}

/** What is known of standards and held against nobody, with the reason. */
export const notEncodedIn = (standards: readonly Standard[]): string[] =>
  standards.flatMap(({ name, notEncoded }) =>
    notEncoded.map(({ words, because }) => `${name}: ${words} – because ${because}`),
  );

/** “26 of 32 known requirements encoded; checked 22 November 2026”. */
export const headWords = ({ encoded, known, checked }: Table): string =>
  `${encoded} of ${known} known requirements encoded${checked ? `; checked ${dayWords(checked)}` : ''}`;

/** “Held against what binds it on 27 November 2026: 1 weaker, 4 missing, 5 met.” */
function countWords({ on, entries }: Table): string {
  const rows = entries.flatMap(({ rows }) => rows);
  const counts = statuses.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count > 0 && status !== 'not applicable' ? [`${count} ${status}`] : [];
  });
  return `Held against what binds it on ${dayWords(on.toString())}: ${counts.join(', ') || 'nothing that it speaks of'}.`;
}

function entryInWords({ known: { standard }, standing, rows }: Entry, paint: Paint, lines: Lines): string[] {
  const shown = rows.filter(({ status }) => status !== 'not applicable');
  if (!standing.counts || shown.length === 0) return [];
  const title = `${standard.name}${standard.issuedBy ? ` (${standard.issuedBy})` : ''}`;
  const follows = standing.follows ? ', which the policy says that it follows' : '';
  return [paint.strong(printable(title)) + follows, ...shown.map((row) => rowInWords(row, paint, lines))];
}

function rowInWords(row: Row, paint: Paint, lines: Lines): string {
  const { status, requirement, answers, faults, example } = row;
  const colour = { weaker: paint.error, missing: paint.warning, 'met in part': paint.warning }[status as string];
  const where = citation(requirement);
  const first = lines(`${requirementWords(requirement)}${where ? ` (${where})` : ''}`, indent).slice(indent.length);
  const shows = faults.flatMap((fault) => fault.shows ?? []).slice(0, 1);
  // That a policy does not say a thing, or that only a reader can tell, the status says.
  const why = answers.length > 0 || status === 'met' ? row.reasons.join('; ') : '';
  return [
    `  ${(colour ?? asItIs)(status.padEnd(statusColumn))}${first}`,
    ...answers.map((of) => paint.quiet(lines(`line ${of.span.line}: ${promiseWords(of)}`, indent))),
    ...(why ? [lines([`${capital(why)}.`, ...shows].join(' '), indent)] : []),
    ...(example === undefined ? [] : ['', ...example.split('\n').map((line) => `${indent}${printable(line)}`), '']),
  ].join('\n');
}

const asItIs = (text: string) => text;

/** Standards that do not count, those of one reason together. */
function reasons({ entries }: Table, is: 'silent' | 'declined' | 'elsewhere'): string[] {
  const left = entries.flatMap(({ known: { standard }, standing, rows }) =>
    !standing.counts && standing.is === is && rows.length > 0 ? [{ name: standard.name, why: standing.why }] : [],
  );
  return [...Map.groupBy(left, ({ why }) => why)].map(
    ([why, of]) => `${of.map(({ name }) => name).join('; ')} – ${why}`,
  );
}

/** What stands in a standard that counts, and is not in force on this day. */
const notNow = ({ entries }: Table): string[] =>
  entries.flatMap(({ known: { standard }, standing, rows }) =>
    rows.flatMap(({ status, requirement, reasons }) =>
      standing.counts && status === 'not applicable'
        ? [`${standard.name}: ${askedWords(requirement)} – ${reasons.join('; ')}`]
        : [],
    ),
  );

const list = (title: string, items: readonly string[], lines: Lines): string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => lines(item, '    ').replace(/^ {4}/, '  – '))];

/** The same as data. */
export function tableAsData({ file, association, table }: Tabled) {
  const { on, encoded, known, checked, entries } = table;
  return {
    ...{ file, association, on: on.toString(), known, encoded, checked: checked ?? null },
    requirements: entries.flatMap(({ known: { standard }, rows }) => rows.map((row) => rowAsData(row, standard.name))),
    notEncoded: entries
      .filter(isBinding)
      .flatMap(({ known: { standard } }) => standard.notEncoded.map((of) => ({ standard: standard.name, ...of }))),
    fromMemory: entries
      .filter(isBinding)
      .flatMap(({ known: { standard } }) => standard.fromMemory.map((words) => ({ standard: standard.name, words }))),
  };
}

function rowAsData({ status, requirement, reasons, answers, faults, example }: Row, standard: string) {
  const { clauses, sureness } = requirement;
  return {
    standard,
    requirement: requirementWords(requirement),
    clauses,
    sureness: sureness?.sure ?? null,
    seen: sureness?.seen ?? null,
    status,
    reasons,
    commitments: answers.map(({ id, span }) => ({ id, line: span.line })),
    witnesses: faults.flatMap(({ part, witness }) => (witness ? [{ part, ...witness }] : [])),
    ...(example !== undefined && { example }),
  };
}
