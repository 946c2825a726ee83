import type { Commitment, Policy, Section } from '../../policy/policy.ts';
import { facilityWords } from '../../wording/about.ts';
import type { PromiseSection } from '../leaflet.ts';
import { isPath } from './complaints.ts';
import { isTimed, printable, said } from './said.ts';

/** What is promised without a clock, by the policy's own sections. Procedures that are no path are printed here too. */
export function promises(policy: Policy): { sections: PromiseSection[] } | undefined {
  const procedures = policy.procedures.filter(isPath).map(({ title }) => title);
  const sections = policy.sections
    .filter(({ kind, title }) => kind === 'section' || (kind === 'procedure' && !procedures.includes(title)))
    .filter((section) => !isInternal(section, policy))
    .map((section) =>
      promiseSection(section, policy, (commitment) => !isTimed(commitment) || section.kind === 'procedure'),
    )
    .filter(({ blocks, facilities }) => blocks.length || facilities.length);
  return sections.length ? { sections } : undefined;
}

/** One section: its sentences and its text in their order, commitments of one statement as one sentence. */
export function promiseSection(
  section: Section,
  policy: Policy,
  belongs: (commitment: Commitment) => boolean,
): PromiseSection {
  const ids = section.content.flatMap((item) => ('commitment' in item ? item.commitment : []));
  const shown = Map.groupBy(printable(ids, policy).filter(belongs), ({ statement }) => statement);
  const first = new Map([...shown.values()].map((group) => [group[0]?.id, group]));
  const blocks: PromiseSection['blocks'] = [];
  for (const item of section.content) {
    const last = blocks.at(-1);
    const group = 'commitment' in item ? first.get(item.commitment) : undefined;
    if ('text' in item) blocks.push({ paragraph: item.text });
    else if (group && last && 'said' in last) last.said.push(said(group, policy));
    else if (group) blocks.push({ said: [said(group, policy)] });
  }
  return { title: section.title, blocks, facilities: section.facilities.map(facilityWords) };
}

/** Several things beside one another show their own titles; one alone stands under the title of its part. */
export function subtitled<Thing extends { title: string; subtitle?: string }>(things: Thing[]): Thing[] {
  return things.length > 1 ? things.map((thing) => ({ ...thing, subtitle: thing.title })) : things;
}

/** Whether a section is for colleagues alone: all that it promises is. */
function isInternal(section: Section, policy: Policy): boolean {
  const ids = section.content.flatMap((item) => ('commitment' in item ? item.commitment : []));
  return ids.length > 0 && printable(ids, policy).length === 0;
}
