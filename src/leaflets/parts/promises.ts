import type { Commitment, Policy, Section } from '../../policy/policy.ts';
import { facilityWords } from '../../wording/about.ts';
import { wayWords } from '../../wording/nouns.ts';
import type { PromiseSection, Said } from '../leaflet.ts';
import { audience } from './audience.ts';
import { isPath } from './complaints.ts';
import { idsOf, printable, said } from './said.ts';

/** What is promised without a clock, by the policy's own sections. Procedures that are no path are printed here too. */
export function promises(policy: Policy, inTable: ReadonlySet<string>): { sections: PromiseSection[] } | undefined {
  const procedures = policy.procedures.filter(isPath).map(({ title }) => title);
  const sections = policy.sections
    .filter(({ kind, title }) => kind === 'section' || (kind === 'procedure' && !procedures.includes(title)))
    .filter((section) => !isInternal(section, policy))
    .map((section) => promiseSection(section, policy, ({ id }) => !inTable.has(id)))
    .filter(({ blocks, facilities }) => blocks.length || facilities.length);
  return sections.length ? { sections } : undefined;
}

/** One section: its sentences and its text in their order, commitments of one statement as one sentence. */
export function promiseSection(
  section: Section,
  policy: Policy,
  belongs: (commitment: Commitment) => boolean,
): PromiseSection {
  const own = printable(idsOf(section), policy).filter(belongs);
  const voice = audience(section.title, own, policy);
  const shown = Map.groupBy(own, ({ statement }) => statement);
  const first = new Map([...shown.values()].map((group) => [group[0]?.id, group]));
  const blocks: ({ said: Said[] } | { paragraph: string })[] = [];
  for (const item of section.content) {
    const last = blocks.at(-1);
    const group = 'commitment' in item ? first.get(item.commitment) : undefined;
    if ('text' in item) blocks.push({ paragraph: item.text });
    else if (group && last && 'said' in last) last.said.push(said(group, policy, voice));
    else if (group) blocks.push({ said: [said(group, policy, voice)] });
  }
  const facilities = section.facilities.map(facilityWords);
  const procedure = policy.procedures.find(({ title }) => section.kind === 'procedure' && title === section.title);
  const raiseBy = procedure?.raiseBy.length ? { raiseBy: wayWords(procedure.raiseBy) } : {};
  return { title: section.title, ...(voice.words && { audience: voice.words }), ...raiseBy, blocks, facilities };
}

/** Several things beside one another show their own titles; one alone stands under the title of its part. */
export function subtitled<Thing extends { title: string; subtitle?: string }>(things: Thing[]): Thing[] {
  return things.length > 1 ? things.map((thing) => ({ ...thing, subtitle: thing.title })) : things;
}

/** Whether a section is for colleagues alone: it says so, or all that it promises is. */
function isInternal(section: Section, policy: Policy): boolean {
  if (section.internal) return true;
  const ids = idsOf(section);
  return ids.length > 0 && printable(ids, policy).length === 0;
}
