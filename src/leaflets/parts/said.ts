import type { Commitment, Policy, Section } from '../../policy/policy.ts';
import { row } from '../../wording/row.ts';
import { sentence, type Voice } from '../../wording/sentence.ts';
import type { Said, TimescaleRow } from '../leaflet.ts';

/** The commitments of these identities, in this order, without what is for colleagues alone. */
export function printable(ids: readonly string[], policy: Policy): Commitment[] {
  const all = new Map([...policy.commitments, ...policy.duties].map((commitment) => [commitment.id, commitment]));
  return ids.flatMap((id) => all.get(id) ?? []).filter(isPublic);
}

/** The identities that a section holds, in its order. */
export function idsOf({ content }: Section): string[] {
  return content.flatMap((item) => ('commitment' in item ? item.commitment : []));
}

export function isPublic(commitment: Commitment): boolean {
  return !commitment.internal && commitment.party !== 'colleagues';
}

/** Whether a commitment has a clock, and so belongs into a table. Words such as “promptly” are none. */
export function isTimed({ limit }: Commitment): boolean {
  switch (limit?.kind) {
    case 'within':
    case 'by':
    case 'immediately':
    case 'first':
    case 'notice':
      return true;
    case 'every':
    case 'times':
      return limit.until !== undefined;
    default:
      return false;
  }
}

/**
 * What the table of timescales holds. A vague time (“as quickly as possible”) is read there only beside exact ones;
 * alone it is a sentence among the promises. Complaints and duties have parts of their own.
 */
export function tabled(policy: Policy): ReadonlySet<string> {
  const sections = policy.sections.filter(({ kind }) => kind === 'section' || kind === 'channel');
  const ids = sections.flatMap((section) => {
    const here = printable(idsOf(section), policy);
    const beside = section.kind === 'channel' || here.some(isTimed);
    const vague = ({ kind, limit }: Commitment) =>
      kind === 'response' && limit?.kind === 'vague' && limit.stands === 'limit';
    return here.filter((one) => isTimed(one) || (beside && vague(one))).map(({ id }) => id);
  });
  return new Set(ids);
}

export function said(commitments: Commitment[], policy: Policy, voice: Voice = {}): Said {
  return {
    commitments: identities(commitments),
    text: sentence(commitments, policy, voice).join(' '),
    more: texts(commitments),
  };
}

export function timescaleRow(commitments: Commitment[], policy: Policy, voice: Voice = {}): TimescaleRow {
  return { commitments: identities(commitments), ...row(commitments, policy, voice), more: texts(commitments) };
}

function identities(commitments: Commitment[]): string {
  return commitments.map(({ id }) => id).join(' ');
}

function texts(commitments: Commitment[]): string[] {
  return [...new Set(commitments.flatMap(({ text }) => text))];
}
