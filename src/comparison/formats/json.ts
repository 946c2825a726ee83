import { verdictWords } from '../../wording/verdict.ts';
import type { Column } from '../column.ts';
import type { Comparison } from '../comparison.ts';
import type { Row, RowCell } from '../rows.ts';

/**
 * A comparison as data. In `order` each pair stands for all columns whose cells have the same `as`; `witnesses` are
 * cases in which it shows, `first` being when they are due with `a` and `second` with `b`.
 */
export function json(comparison: Comparison): string {
  const { on, calendar, columns, overview, findings, gaps, rows, tables } = comparison;
  const id = (at: number) => columns[at]?.id ?? '';
  const byColumn = <Of extends { at: number }>(all: readonly Of[]) =>
    all.map(({ at, ...of }) => ({ column: id(at), ...of }));
  const lists = <Of>(all: readonly (readonly Of[])[]) => all.map((items, at) => ({ column: id(at), items }));
  const { arrival, paths } = tables.complaints;
  const data = {
    on,
    calendar,
    columns: columns.map(columnData),
    overview,
    findings,
    gaps: byColumn(gaps),
    rows: rows.map((row) => rowData(row, columns)),
    repairsByRank: tables.repairsByRank.map((row) => rowData(row, columns)),
    complaints: { arrival, paths: byColumn(paths) },
    channels: tables.channels.map(({ means, cells }) => ({ means, cells: cells.map((cell) => cell ?? null) })),
    hours: byColumn(tables.hours),
    duties: lists(tables.duties),
    measures: lists(tables.measures),
    formats: tables.formats.map(({ name, cells }) => ({ name, cells: cells.map((cell) => cell ?? null) })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function columnData({ id, name, kind, nation, policy }: Column) {
  return { id, name, kind, nation: nation ?? null, policy: policy.policy.title };
}

function rowData({ id, topic, asks, question, cells, order, footnotes }: Row, columns: readonly Column[]) {
  const name = (at: number) => columns[at]?.id ?? '';
  const { subject, means, asked } = question;
  return {
    id,
    topic,
    question: asks,
    subject: subject ?? null,
    means: means ?? null,
    action: asked.action ?? null,
    qualifiers: asked.qualifiers,
    stage: asked.stage ?? null,
    cells: cells.map((cell, at) => cellData(cell, columns[at] as Column, name)),
    order: [...order.pairs.values()].map(({ sides: [a, b], weighed }) => ({
      a: name(a.at),
      b: name(b.at),
      relation: weighed.relation,
      says: verdictWords(weighed, [a.commitment, b.commitment]),
      parts: weighed.parts.map(({ part, relation, because, except }) => ({ part, relation, because, except })),
      witnesses: weighed.parts.flatMap(({ part, firstLater, secondLater }) =>
        [firstLater, secondLater].flatMap((witness) => (witness ? [{ part, ...witness }] : [])),
      ),
    })),
    onOwnCalendars: footnotes.map(({ at, against, common, own }) => ({
      a: name(at),
      b: name(against),
      common,
      relation: own.relation,
    })),
  };
}

function cellData({ how, told, besides, standing }: RowCell, column: Column, name: (at: number) => string) {
  const whole = how === 'own' || how === 'inherited';
  const [first] = whole ? told : [];
  return {
    column: column.id,
    commitment: first?.commitment ?? null,
    inherited: how === 'inherited',
    from: how === 'inherited' ? (first?.cases ?? null) : null,
    clauses: first?.clauses ?? [],
    how,
    as: standing ? name(standing.as) : null,
    mark: standing?.mark ?? null,
    promises: [...told, ...besides],
  };
}
