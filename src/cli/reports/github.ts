import type { Finding, Severity } from '../../ground/diagnostic.ts';
import { inFull, range, shown } from '../findings.ts';
import { slashed } from '../paths.ts';
import type { Report } from '../report.ts';
import { legible } from '../terminal.ts';
import { text } from './text.ts';

/**
 * Annotations beside the lines of a change, as GitHub reads them from what a workflow prints. (GitHub Docs, “Workflow
 * commands for GitHub Actions”; the escapes are those of its own toolkit, packages/core/src/command.ts.) It shows ten
 * of a kind for each step and no places in its log, so what people read is told there too.
 */
export const github: Report = (checked, asked, { out, err }) => {
  const { found, troubles } = checked;
  for (const trouble of troubles) out.write(annotation('error', {}, trouble));
  for (const { source, findings } of found)
    for (const finding of shown(findings, asked)) out.write(annotate(finding, source.file));
  text(checked, asked, { out: err, err });
};

type Command = 'error' | 'warning' | 'notice';

const commands: Record<Severity, Command> = { error: 'error', warning: 'warning', note: 'notice' };

function annotate(finding: Finding, file: string): string {
  const { start, end } = range(finding.span);
  const place = { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
  const where = file === '-' ? place : { file: slashed(file), ...place };
  const command = finding.accepted === undefined ? commands[finding.severity] : 'notice';
  return annotation(command, { ...where, title: finding.code }, inFull(finding, file));
}

function annotation(command: Command, properties: Record<string, string | number>, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${[command, given.join(',')].filter(Boolean).join(' ')}::${inMessage(message)}\n`;
}

const inMessage = (text: string) =>
  legible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
