import { dateWords } from '../../time/words.ts';
import { listWords } from '../../wording/text.ts';
import type { Column } from '../column.ts';
import type { Tables } from '../comparison.ts';
import type { ComplaintPath, StagePath } from '../tables/complaints.ts';
import type { Week } from '../tables/hours.ts';

/** A week as a strip of seven days: where it is open, in minutes from Monday's midnight. */
export interface WeekView {
  name: string;
  title: string;
  /** Stretches of the strip; absent where hours are not stated. */
  open?: { x: number; width: number }[];
  lines: readonly string[];
}

const DAY = 1440;

/** The places at which days begin, for the lines between them. */
export const dayLines = Array.from({ length: 6 }, (_, day) => (day + 1) * DAY);

export function weekView({ at, title, days, words }: Week, columns: readonly Column[]): WeekView {
  const open = days?.flatMap((day, place) =>
    day.open.map(([from, to]) => ({ x: place * DAY + from, width: to - from })),
  );
  return { name: columns[at]?.name ?? '', title, ...(open && { open }), lines: words };
}

/** A complaint's way as a line of days, with what is due by which of them. */
export interface PathView {
  name: string;
  stages: { title: string; mark: string; steps: { what: string; when: string; by: string; commitment: string }[] }[];
  then?: string;
  bars: { x: number; width: number; stage: string }[];
  ticks: number[];
}

/** All ways on one scale: `days` is the length of the longest. */
export function pathViews(
  { paths }: Tables['complaints'],
  columns: readonly Column[],
): { paths: PathView[]; days: number } {
  const ends = paths.flatMap(({ stages }) => stages.map(endOf));
  return { paths: paths.map((path) => pathView(path, columns)), days: Math.max(1, ...ends) };
}

function pathView({ at, stages, then }: ComplaintPath, columns: readonly Column[]): PathView {
  return {
    name: columns[at]?.name ?? '',
    stages: stages.map((stage) => ({
      title: stageTitle(stage),
      mark: markOf(stage),
      steps: stage.steps.map(stepView),
    })),
    ...(then && { then }),
    bars: stages.flatMap((stage) =>
      stage.begins === undefined || endOf(stage) === 0
        ? []
        : [{ x: stage.begins, width: endOf(stage) - stage.begins, stage: markOf(stage) }],
    ),
    ticks: [...new Set(stages.flatMap(({ steps }) => steps.flatMap(({ day }) => day ?? [])))],
  };
}

/** Stages that follow one another are told apart by two colours. */
const markOf = ({ number }: StagePath) => `stage-${number % 2}`;

function stageTitle({ number, begins }: StagePath): string {
  return begins === undefined
    ? `Stage ${number}: when it begins cannot be told, since no time is given for the answer before it`
    : `Stage ${number}`;
}

function stepView({ what, told: { when, commitment }, date, day }: StagePath['steps'][number]) {
  const by = date === undefined || day === undefined ? '' : `by ${dateWords(date)}, day ${day}`;
  return { what, when, by, commitment };
}

/** The last day on which something is due. */
function endOf({ steps }: StagePath): number {
  return Math.max(0, ...steps.map(({ day = 0 }) => day));
}

/** “Angus and Ocean Housing”: of whom a table holds nothing. */
export function missingFrom(present: ReadonlySet<number>, columns: readonly Column[]): string {
  return listWords(columns.filter((_, at) => !present.has(at)).map(({ name }) => name));
}
