import type { Policy } from '../../policy/policy.ts';
import type { ContactLine, FormatsPart } from '../leaflet.ts';

/** The formats and languages in which the policy offers information, and where to ask for them. */
export function formats({ sections }: Policy, contacts: readonly ContactLine[]): FormatsPart | undefined {
  const offered = sections.flatMap((section) => section.formats);
  const names = [...new Set(offered.map(({ name }) => name))];
  const ask = contacts.filter(({ kind }) => kind === 'telephone' || kind === 'email');
  if (names.length === 0) return undefined;
  return { names, free: offered.every(({ free }) => free), contacts: ask.length ? ask : contacts };
}
