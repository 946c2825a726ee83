import type { Policy } from '../../policy/policy.ts';
import type { PromiseSection } from '../leaflet.ts';
import { promiseSection, subtitled } from './promises.ts';

/** What customers are asked to do. */
export function duties(policy: Policy): { sections: PromiseSection[] } | undefined {
  const sections = policy.sections
    .filter(({ kind }) => kind === 'duties')
    .map((section) => promiseSection(section, policy, () => true))
    .filter(({ blocks }) => blocks.length);
  return sections.length ? { sections: subtitled(sections) } : undefined;
}
