import { escaped } from '../../comparison/formats/markdown.ts';
import { isBinding, type Row } from '../../standards/table.ts';
import { citation, promiseWords, requirementWords } from '../../standards/words.ts';
import { capital } from '../../wording/text.ts';
import { inWords, saying, shown, summarise } from '../findings.ts';
import type { Report } from '../report.ts';
import { headWords, notEncodedIn, type Tabled, tablesOf } from '../standards-report.ts';

/** For a board paper: what was found in each file, and how each policy fares against codes and the law, where that is asked for. */
export const markdown: Report = ({ found }, asked, { out }) => {
  const parts = found.flatMap(({ source: { file }, findings }) => {
    const told = shown(findings, asked).map((finding) => {
      const { code, severity, span, accepted } = finding;
      const because = accepted === undefined ? '' : ` Accepted because ${escaped(accepted)}.`;
      return `- **${severity}** on line ${span.line} (${code}): ${escaped(saying(finding))}${because}`;
    });
    return told.length > 0 ? [`## ${escaped(file)}`, told.join('\n')] : [];
  });
  const tables = asked.standards ? tablesOf(found).flatMap(tableOf) : [];
  out.write(`${[...parts, ...tables, escaped(inWords(summarise(found), asked))].join('\n\n')}\n`);
};

function tableOf({ association, table }: Tabled): string[] {
  const sections = table.entries.flatMap(({ known: { standard }, standing, rows }) => {
    const told = rows.filter(({ status }) => status !== 'not applicable');
    if (!standing.counts || told.length === 0) return [];
    const head = ['It asks', 'How sure', 'Fares', 'The policy'];
    return [`### ${escaped(standard.name)}`, [head, head.map(() => '---'), ...told.map(cellsOf)].map(line).join('\n')];
  });
  const left = notEncodedIn(table.entries.filter(isBinding).map(({ known }) => known.standard));
  return [
    `## ${escaped(association)}: codes and the law`,
    `${escaped(headWords(table))}.`,
    ...sections,
    ...(left.length > 0 ? ['### Not encoded', left.map((of) => `- ${escaped(of)}`).join('\n')] : []),
  ];
}

function cellsOf({ status, requirement, answers, faults, reasons }: Row): string[] {
  const shows = faults.flatMap((fault) => fault.shows ?? []).slice(0, 1);
  const promised = answers.map((of) => `Line ${of.span.line}: ${promiseWords(of)}.`);
  const why = answers.length > 0 && reasons.length > 0 ? [`${capital(reasons.join('; '))}.`] : [];
  const fares = status === 'weaker' ? `**${status}**` : status;
  return [
    escaped(requirementWords(requirement)),
    escaped(citation(requirement)),
    fares,
    escaped([...promised, ...why, ...shows].join(' ')),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
