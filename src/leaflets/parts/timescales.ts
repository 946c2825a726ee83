import type { Commitment, Policy } from '../../policy/policy.ts';
import { calendarWords } from '../../wording/about.ts';
import { deed, statements, type Voice } from '../../wording/sentence.ts';
import { capital } from '../../wording/text.ts';
import type { TimescaleRow, TimescalesPart } from '../leaflet.ts';
import { audience } from './audience.ts';
import { idsOf, printable, timescaleRow } from './said.ts';

/** Everything with a clock, but complaints, whose path has its own part: first what people ask by each channel, then each section. */
export function timescales(policy: Policy, inTable: ReadonlySet<string>): TimescalesPart | undefined {
  const groups = [...grouped(policy, inTable)].map(([title, commitments]) => {
    const voice = audience(commitments, policy);
    const rows = merged(toldApart(statements(commitments), policy, voice));
    return { title, ...(voice.words && { audience: voice.words }), rows };
  });
  return groups.length ? { groups, notes: calendarWords(policy.calendar) } : undefined;
}

/** The rows of a table. Where two are about one thing, “live chats”, each says what is done with it. */
function toldApart(groups: Commitment[][], policy: Policy, voice: Voice): TimescaleRow[] {
  const rows = groups.map((group) => timescaleRow(group, policy, voice));
  const alike = Map.groupBy(rows, ({ what }) => what);
  return rows.map((row, at) => {
    const differing = new Set(alike.get(row.what)?.map(({ when }) => when));
    const [first] = groups[at] ?? [];
    if (differing.size < 2 || !first) return row;
    return { ...row, what: capital(deed({ commitments: groups[at] ?? [], first, policy })) };
  });
}

/** Rows that read the same, such as one that holds for each channel, are one row. */
function merged(rows: TimescaleRow[]): TimescaleRow[] {
  const alike = Map.groupBy(rows, ({ commitments: _, ...words }) => JSON.stringify(words));
  return [...alike.values()].flatMap((same) => {
    const [row] = same;
    return row ? { ...row, commitments: same.map(({ commitments }) => commitments).join(' ') } : [];
  });
}

function grouped(policy: Policy, inTable: ReadonlySet<string>): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>();
  for (const section of policy.sections) {
    const timed = printable(idsOf(section), policy).filter(({ id }) => inTable.has(id));
    const heading = section.kind === 'channel' ? 'When you contact us' : section.title;
    if (timed.length) groups.set(heading, [...(groups.get(heading) ?? []), ...timed]);
  }
  return groups;
}
