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
    const voice = audience(title, commitments, policy);
    const rows = rowsOf(commitments, policy, voice);
    return { title, ...(voice.words && { audience: voice.words }), rows };
  });
  return groups.length ? { groups, notes: calendarWords(policy.calendar) } : undefined;
}

/**
 * The rows of a table. Where two are about one thing, “live chats”, each says what is done with it, and if that is the
 * same too, by which channel. Rows that read the same are one.
 */
function rowsOf(commitments: Commitment[], policy: Policy, voice: Voice): TimescaleRow[] {
  const rows = statements(commitments).map((group) => ({ group, row: timescaleRow(group, policy, voice) }));
  const apart = rows.map(({ group, row }) => {
    const [first] = group;
    const others = rows.filter((other) => other.row.when !== row.when && isAboutSame(other.group, group));
    if (!first || first.limit?.kind === 'notice' || others.length === 0) return { group, row };
    return { group, row: { ...row, what: capital(deed({ commitments: group, first, policy })) } };
  });
  return merged(
    apart.map(({ group, row }) => {
      const others = apart.filter((other) => other.row.what === row.what && other.row.when !== row.when);
      const channel = others.length && policy.channels.find(({ means }) => means === group[0]?.channel);
      return channel ? { ...row, what: `${row.what} (${channel.title})` } : row;
    }),
  );
}

function isAboutSame(some: Commitment[], others: Commitment[]): boolean {
  const things = new Set(others.flatMap(thingsOf));
  return some.flatMap(thingsOf).some((thing) => things.has(thing));
}

function thingsOf({ subject, qualifiers, means, words }: Commitment): string[] {
  return (means.length ? means : ['']).map((one) => JSON.stringify([subject, qualifiers, one, words]));
}

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
