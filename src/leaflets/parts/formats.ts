import type { Policy } from '../../policy/policy.ts';
import type { ContactLine, FormatsPart } from '../leaflet.ts';

/** The formats and languages in which the policy offers information, and where to ask for them. */
export function formats({ sections }: Policy, contacts: ContactLine[]): FormatsPart | undefined {
  const names = [...new Set(sections.flatMap((section) => section.formats))];
  const ask = contacts.filter(({ kind }) => kind === 'telephone' || kind === 'email');
  return names.length ? { names, contacts: ask.length ? ask : contacts } : undefined;
}
