import { weighing } from '../strictness/weigh.ts';
import { orNextWorkingDay } from '../time/calendar.ts';
import { dayNumber } from '../time/day.ts';
import type { HolidayList } from '../time/govuk.ts';
import { momentOf } from '../time/moment.ts';
import { type Column, type CommonCalendar, type Compared, columnsOf } from './column.ts';
import { type Finding, findings, type Gap, gaps, overview } from './findings.ts';
import { questions, type Row, rowMaking } from './rows.ts';
import { type ChannelRow, channels } from './tables/channels.ts';
import { type ComplaintPath, complaintPaths } from './tables/complaints.ts';
import { type Week, weeks } from './tables/hours.ts';
import { duties, type FormatRow, formats, type Item, measures } from './tables/others.ts';
import { repairsByRank } from './tables/repairs.ts';
import { telling } from './told.ts';
import { type TopicName, topicNames } from './topics.ts';

/** Policies and standards side by side: free of any format. */
export interface Comparison {
  /** From which day on cases are weighed. */
  readonly on: string;
  readonly calendar: CommonCalendar;
  readonly columns: readonly Column[];
  /** What is in it altogether, in a sentence. */
  readonly overview: string;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly rows: readonly Row[];
  readonly tables: Tables;
}

/** What is no promise about a case, and so has a table of its own. */
export interface Tables {
  readonly channels: readonly ChannelRow[];
  readonly hours: readonly Week[];
  readonly repairsByRank: readonly Row[];
  readonly complaints: { readonly arrival: string; readonly paths: readonly ComplaintPath[] };
  /** By column. */
  readonly duties: readonly (readonly Item[])[];
  readonly measures: readonly (readonly Item[])[];
  readonly formats: readonly FormatRow[];
}

export interface Choice {
  readonly on: Temporal.PlainDate;
  readonly calendar: CommonCalendar;
  /** Bank holidays that stand in for those that Pledge knows. */
  readonly announced?: HolidayList | undefined;
  readonly topic?: SectionName;
  /** Leaves out what all say alike. */
  readonly only?: 'differences';
}

/** What `--topic` takes: a topic of rows, or a table of its own. */
export const sectionNames = {
  ...topicNames,
  channels: 'How to reach them',
  hours: 'When they are open',
  duties: 'What they ask of their customers',
  measures: 'How they check their work',
  formats: 'Formats and languages',
} as const;

export type SectionName = keyof typeof sectionNames;

/** Sets policies beside one another. The order in each row is decided on one calendar for all. */
export function compareAll(
  compared: readonly Compared[],
  { on, calendar, announced, topic, only }: Choice,
): Comparison {
  const columns = columnsOf(compared, calendar, announced);
  const weigh = weighing(on);
  const tell = telling();
  const make = rowMaking(columns, weigh, tell);
  const isWanted = (name: TopicName) => topic === undefined || topic === name;
  const asked = questions(columns).filter(({ question }) => isWanted(question.topic));
  const rows = asked.map((aligned) => make(aligned)).filter(({ alike }) => only === undefined || !alike);
  const section = <Part>(name: SectionName, part: () => Part[]): Part[] =>
    topic === undefined || topic === name ? part() : [];
  const arrival = arrivalFrom(on, columns);
  return {
    on: on.toString(),
    calendar,
    columns,
    overview: overview(rows, columns),
    findings: findings(rows, columns),
    gaps: gaps(rows, columns),
    rows,
    tables: {
      channels: section('channels', () => channels(columns)),
      hours: section('hours', () => weeks(columns, on)),
      repairsByRank: section('repairs', () =>
        repairsByRank(columns, weigh).map(({ aligned, asks }) => make(aligned, asks)),
      ),
      complaints: {
        arrival: arrival.toPlainDate().toString(),
        paths: section('complaints', () => complaintPaths(columns, arrival, tell)),
      },
      duties: section('duties', () => duties(columns)),
      measures: section('measures', () => measures(columns)),
      formats: section('formats', () => formats(columns)),
    },
  };
}

const TEN = 600;

/** The morning of the next working day: when the complaint of the time line comes in. */
function arrivalFrom({ year, month, day }: Temporal.PlainDate, columns: readonly Column[]) {
  const today = dayNumber(year, month, day);
  const days = columns[0]?.common.clock.days;
  return momentOf((days && orNextWorkingDay(days, today)) ?? today, TEN);
}
