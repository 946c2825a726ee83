import { dateWords } from '../../time/words.ts';
import { cellWords, clauseWords } from '../../wording/cell.ts';
import type { Comparison } from '../comparison.ts';
import { sectionNames } from '../comparison.ts';
import { commonCalendar, isEmpty, titleOf } from '../heading.ts';
import type { Item } from '../tables/others.ts';
import { type TopicName, topicNames } from '../topics.ts';
import { type RowView, rowView } from './cells.ts';
import { dayLines, missingFrom, pathViews, weekView } from './drawings.ts';

/** More columns than this do not fit a screen or a sheet side by side. */
const few = 6;

/** All that the page's template sees; what has nothing in it is absent. */
export function viewOf(comparison: Comparison, leaflets: ReadonlyMap<string, string> = new Map()) {
  const { columns, rows, findings, tables } = comparison;
  const topics = Object.entries(topicNames) as [TopicName, string][];
  const sections = topics.map(([id, title]) =>
    section(
      id,
      title,
      rows.filter(({ topic }) => topic === id).map((row) => rowView(row, columns)),
    ),
  );
  const ranked = tables.repairsByRank.map((row) => rowView(row, columns, true));
  return {
    title: titleOf(comparison),
    calendar: commonCalendar(comparison),
    many: columns.length > few,
    columns: columns.map(({ id, name, nation, kind }) => ({
      ...{ id, name, nation },
      standard: kind === 'standard',
      leaflet: leaflets.get(id),
    })),
    count: columns.length,
    findings,
    overview: comparison.overview,
    nothing: isEmpty(comparison) ? cellWords.nothing : undefined,
    gaps: comparison.gaps.map(({ at, unsaid }) => ({ name: columns[at]?.name, unsaid })),
    topics: sections.filter(({ rows }) => rows.length > 0),
    ranked: ranked.length > 0 ? section('repairs-by-rank', 'Repairs by rank', ranked) : undefined,
    names: sectionNames,
    ...tableViews(comparison),
  };
}

/** First what several answer, since there is most to see. */
function section(id: string, title: string, rows: readonly RowView[]) {
  return { id, title, rows: [...rows.filter(({ single }) => !single), ...rows.filter(({ single }) => single)] };
}

function tableViews({ columns, tables }: Comparison) {
  const { hours, complaints, channels, formats, duties, measures } = tables;
  const names = columns.map(({ name }) => name);
  const paths = pathViews(complaints, columns);
  return {
    hours: presence(
      hours.map((week) => weekView(week, columns)),
      new Set(hours.map(({ at }) => at)),
      columns,
    ),
    dayLines,
    complaints: {
      ...presence(paths.paths, new Set(complaints.paths.map(({ at }) => at)), columns),
      days: paths.days,
      arrival: dateWords(complaints.arrival),
    },
    channels: channels.map(({ means, title, cells }) => ({
      means,
      title,
      cells: cells.map((cell, at) => ({ name: names[at], reached: cell, cite: cell && clauseWords(cell.clauses) })),
    })),
    formats: formats.map(({ name, cells }) => ({
      name,
      cells: cells.map((item, at) => ({ name: names[at], text: item?.text, cite: item && clauseWords(item.clauses) })),
    })),
    duties: listed(duties, names),
    measures: listed(measures, names),
  };
}

function presence<Of>(all: readonly Of[], present: ReadonlySet<number>, columns: Comparison['columns']) {
  return { all, missing: missingFrom(present, columns) };
}

function listed(all: readonly (readonly Item[])[], names: readonly string[]) {
  const shown = all.map((items, at) => ({
    name: names[at],
    items: items.map(({ text, clauses, commitments }) => ({
      text,
      cite: clauseWords(clauses),
      commitments: commitments.join(' '),
    })),
  }));
  return shown.some(({ items }) => items.length > 0) ? shown : [];
}
