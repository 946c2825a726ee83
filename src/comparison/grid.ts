import { cellWords, clauseWords, inheritedWords } from '../wording/cell.ts';
import { closed, listWords, uncapital } from '../wording/text.ts';
import type { Comparison } from './comparison.ts';
import { sectionNames } from './comparison.ts';
import { apartIn, footnoteWords } from './reasons.ts';
import type { Row, RowCell } from './rows.ts';
import type { StagePath } from './tables/complaints.ts';
import type { Item } from './tables/others.ts';
import type { Told } from './told.ts';
import { type TopicName, topicNames } from './topics.ts';

/** A comparison as plain text in rows and columns: what formats without pages are made from. */
export interface Grid {
  readonly heads: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Line[];
}

export interface Line {
  readonly head: string;
  /** By column, in sentences; empty where nothing is said. */
  readonly cells: readonly string[];
  /** Which of them are the strictest, or as strict as any. */
  readonly best: readonly boolean[];
  readonly notes: readonly string[];
}

/** Every section that has something in it. */
export function gridOf(comparison: Comparison): Grid {
  const { columns, rows, tables } = comparison;
  const { duties, measures, complaints } = tables;
  const topics = Object.entries(topicNames) as [TopicName, string][];
  const sections = [
    ...topics.map(([topic, title]) => ({
      title,
      rows: rows.filter((row) => row.topic === topic).map(line(comparison)),
    })),
    { title: 'Repairs by rank, whatever each calls them', rows: tables.repairsByRank.map(line(comparison, true)) },
    { title: 'The way of a complaint', rows: paths(complaints.paths, columns.length) },
    { title: sectionNames.channels, rows: tables.channels.map(({ title, cells }) => plain(title, cells.map(reached))) },
    { title: sectionNames.hours, rows: hours(comparison) },
    { title: sectionNames.duties, rows: lists(duties) },
    { title: sectionNames.measures, rows: lists(measures) },
    {
      title: sectionNames.formats,
      rows: tables.formats.map(({ name, cells }) =>
        plain(
          name,
          cells.map((of) => of?.text),
        ),
      ),
    },
  ];
  return { heads: columns.map(({ name }) => name), sections: sections.filter((section) => section.rows.length > 0) };
}

function line({ columns }: Comparison, named = false): (row: Row) => Line {
  return (row) => ({
    head: row.asks,
    cells: row.cells.map((cell) => (cell.how === 'silent' ? '' : cellText(cell, named))),
    best: row.cells.map(({ standing }) => standing?.mark === 'strictest' || standing?.mark === 'as strict as any'),
    notes: [...apartIn(row, columns), ...footnoteWords(row, columns)],
  });
}

/** “Within 7 working days. Said of correspondence. Clause 4.” */
function cellText({ how, told }: RowCell, named: boolean): string {
  const said = told.map((one) => toldText(one, how === 'in part' || named));
  const through = how === 'inherited' ? closed(inheritedWords(told[0]?.cases ?? '')) : '';
  const part = how === 'in part' ? cellWords.inPart : '';
  return [part, ...said, through].filter(Boolean).join(' ').replaceAll('\u00a0', ' ');
}

function toldText({ about, when, notes, clauses }: Told, isNamed: boolean): string {
  const time = when || cellWords.timeless;
  const first = isNamed ? `${about}: ${uncapital(time)}` : time;
  return [closed(first), ...notes, clauses.length > 0 ? closed(clauseWords(clauses)) : ''].filter(Boolean).join(' ');
}

function plain(head: string, cells: readonly (string | undefined)[]): Line {
  const texts = cells.map((text = '') => text.replaceAll('\u00a0', ' '));
  return { head, cells: texts, best: cells.map(() => false), notes: [] };
}

function reached(cell: Comparison['tables']['channels'][number]['cells'][number]): string | undefined {
  if (!cell) return undefined;
  const { title, contacts, lines, clauses } = cell;
  const cited = clauses.length > 0 ? [clauseWords(clauses)] : [];
  return [title, ...contacts.map(({ words }) => words), ...lines, ...cited].map((words) => closed(words)).join(' ');
}

function hours({ tables, columns }: Comparison): Line[] {
  const titles = [...new Set(tables.hours.map(({ title }) => title))];
  return titles.map((title) => {
    const at = (column: number) => tables.hours.filter((week) => week.title === title && week.at === column);
    return plain(
      title,
      columns.map((_, column) =>
        at(column)
          .map(({ words }) => words.map(closed).join(' '))
          .join(' '),
      ),
    );
  });
}

function paths(all: Comparison['tables']['complaints']['paths'], count: number): Line[] {
  const numbers = [...new Set(all.flatMap(({ stages }) => stages.map(({ number }) => number)))].toSorted();
  const cells = (tell: (path: (typeof all)[number]) => string) =>
    Array.from({ length: count }, (_, at) =>
      all
        .filter((path) => path.at === at)
        .map(tell)
        .join(' '),
    );
  const stages = numbers.map((number) =>
    plain(
      `Stage ${number}`,
      cells(({ stages }) => stageText(stages.find((stage) => stage.number === number))),
    ),
  );
  return all.length > 0
    ? [
        ...stages,
        plain(
          'After that',
          cells(({ then = '' }) => then),
        ),
      ]
    : [];
}

function stageText(stage: StagePath | undefined): string {
  const steps = stage?.steps.map(({ what, told }) => uncapital(`${what} ${uncapital(told.when)}`)) ?? [];
  return steps.length > 0 ? closed(listWords(steps)) : '';
}

function lists(all: readonly (readonly Item[])[]): Line[] {
  const cells = all.map((items) => items.map(({ text }) => text).join('\n'));
  return cells.some(Boolean) ? [plain('In their words', cells)] : [];
}
