import type { Commitment, Policy } from '../../policy/policy.ts';
import { calendarWords } from '../../wording/about.ts';
import { statements } from '../../wording/sentence.ts';
import type { TimescaleRow, TimescalesPart } from '../leaflet.ts';
import { audience } from './audience.ts';
import { idsOf, isTimed, printable, timescaleRow } from './said.ts';

/** Everything with a clock, but complaints, whose path has its own part: first what people ask by each channel, then each section. */
export function timescales(policy: Policy): TimescalesPart | undefined {
  const groups = [...grouped(policy)].map(([title, commitments]) => {
    const voice = audience(commitments, policy);
    const rows = merged(statements(commitments).map((group) => timescaleRow(group, policy, voice)));
    return { title, ...(voice.words && { audience: voice.words }), rows };
  });
  return groups.length ? { groups, notes: calendarWords(policy.calendar) } : undefined;
}

/** Rows that read the same, such as one that holds for each channel, are one row. */
function merged(rows: TimescaleRow[]): TimescaleRow[] {
  const alike = Map.groupBy(rows, ({ commitments: _, ...words }) => JSON.stringify(words));
  return [...alike.values()].flatMap((same) => {
    const [row] = same;
    return row ? { ...row, commitments: same.map(({ commitments }) => commitments).join(' ') } : [];
  });
}

function grouped(policy: Policy): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>();
  for (const section of policy.sections) {
    if (section.kind === 'procedure' || section.kind === 'duties') continue;
    const timed = printable(idsOf(section), policy).filter(isTimed);
    const heading = section.kind === 'channel' ? 'When you contact us' : section.title;
    if (timed.length) groups.set(heading, [...(groups.get(heading) ?? []), ...timed]);
  }
  return groups;
}
