import type { Format, Monitoring } from '../../policy/policy.ts';
import { facilityWords, monitoringWords } from '../../wording/about.ts';
import { sentence, statements } from '../../wording/sentence.ts';
import { capital } from '../../wording/text.ts';
import type { Column } from '../column.ts';

/** Something that one column says, in whole sentences, and where its document says so. */
export interface Item {
  readonly text: string;
  readonly clauses: readonly string[];
  /** The commitments that it puts into words. */
  readonly commitments: readonly string[];
}

/** What each column asks of its customers, in its own order. */
export function duties(columns: readonly Column[]): Item[][] {
  return columns.map(({ policy }) =>
    statements(policy.duties.filter(({ internal, kind }) => !internal && kind !== 'permission')).map((said) => ({
      text: sentence(said, policy).join(' '),
      clauses: [...new Set(said.flatMap(({ clauses }) => clauses))],
      commitments: said.map(({ id }) => id),
    })),
  );
}

/** How each column checks that it keeps its promises. */
export function measures(columns: readonly Column[]): Item[][] {
  return columns.map(({ policy }) =>
    policy.monitoring.filter(({ declared }) => declared).map((one) => ({ ...measured(one), commitments: [] })),
  );
}

function measured(monitoring: Monitoring): Pick<Item, 'text' | 'clauses'> {
  const { name, clauses } = monitoring;
  return { text: [`${capital(name)}.`, ...monitoringWords(monitoring)].join(' '), clauses };
}

/** A format or a language in which information is to be had, and on what terms each column gives it. */
export interface FormatRow {
  readonly name: string;
  readonly cells: readonly (Item | undefined)[];
}

export function formats(columns: readonly Column[]): FormatRow[] {
  const offered = columns.map(({ policy }) => policy.sections.flatMap((section) => section.formats));
  const names = new Map(offered.flat().map(({ name }) => [name.toLowerCase(), name]));
  return [...names].map(([key, name]) => ({
    name: capital(name),
    cells: offered.map((formats) => {
      const format = formats.find((one) => one.name.toLowerCase() === key);
      return format && { text: termsOf(format), clauses: format.clauses, commitments: [] };
    }),
  }));
}

/** “On request, free of charge”; “Yes” where nothing else is said. */
function termsOf({ onRequest, free }: Format): string {
  return facilityWords({ name: 'yes', onRequest, ...(free && { free }) });
}
