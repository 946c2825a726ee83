import { compile, standards, type Table, withStandards } from '../../src/pledge.ts';
import { askedWords } from '../../src/standards/words.ts';
import { words, wordsAlone } from '../policies.ts';

/** How the policy of some lines fares: against a made-up standard alone, or else against all that come with Pledge. */
export function tableOf(text: string, { on = '2026-11-27', nation = 'England', against = '' } = {}): Table {
  const vocabulary = against ? withStandards(wordsAlone, [against]) : words;
  const association = `association Meadowbank Homes\n  nation ${nation}\n`;
  const compiled = compile(`${association}${text}\n`, { vocabulary, on: Temporal.PlainDate.from(on) });
  const wrong = compiled.findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  return standards(compiled) as Table;
}

/** A line for each requirement: its status, its words, and why it is not simply met. */
export function toldOf({ entries }: Table): string[] {
  return entries.flatMap(({ rows }) =>
    rows.map((row) => {
      const shows = row.faults.flatMap((fault) => fault.shows ?? []).slice(0, 1);
      return [`${row.status}: ${askedWords(row.requirement)}`, row.reasons.join('; '), ...shows]
        .filter(Boolean)
        .join(' | ');
    }),
  );
}

/** How one requirement of one standard fares. */
export function rowOf(table: Table, standard: string, words: string) {
  const rows = table.entries.find(({ known }) => known.standard.name === standard)?.rows ?? [];
  const found = rows.filter(
    ({ requirement, status }) => askedWords(requirement).startsWith(words) && status !== 'not applicable',
  );
  if (found.length !== 1) throw new Error(`${standard}: ${found.length} requirements begin with “${words}”`);
  return found[0] as (typeof found)[number];
}
