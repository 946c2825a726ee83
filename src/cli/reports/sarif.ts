import { createHash } from 'node:crypto';
import { catalogue } from '../../catalogue.ts';
import { type Diagnostic, type Finding, type Fix, pattern } from '../../ground/diagnostic.ts';
import { lineEnd, type Span } from '../../ground/span.ts';
import { version } from '../files.ts';
import { json as print, range, saying, shown } from '../findings.ts';
import { uriOf } from '../paths.ts';
import type { Checked, Report } from '../report.ts';
import { cut } from '../wrap.ts';

/**
 * For code scanning: the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard. Columns are
 * counted in UTF-16 units from 1, and an end is the first place outside; the paths of files are relative to the folder
 * in which Pledge was run.
 */
export const sarif: Report = (checked, asked, { out }) => {
  const results = checked.found.flatMap(({ source, findings }, index) => {
    const file = { ...source, index, lines: source.text.split(lineEnd) };
    const print = fingerprints(file.lines);
    return shown(findings, asked).map((finding) => ({
      ...resultOf(finding, file),
      partialFingerprints: { 'pledgeFinding/v1': print(finding) },
    }));
  });
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  out.write(print({ $schema, version: '2.1.0', runs: [{ ...runOf(checked), results }] }));
};

function runOf({ found, troubles }: Checked) {
  return {
    tool: { driver: { name: 'Pledge', semanticVersion: version(), rules: catalogue.map(ruleOf) } },
    invocations: [
      {
        executionSuccessful: troubles.length === 0,
        toolExecutionNotifications: troubles.map((trouble) => ({ level: 'error', message: { text: trouble } })),
      },
    ],
    language: 'en-GB',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The folder in which Pledge was run.' } } },
    artifacts: found.map(({ source: { file } }) => ({
      location: locationOf(file),
      roles: ['analysisTarget', ...(file === '-' ? ['standardStream'] : [])],
      sourceLanguage: /\.ya?ml$/.test(file) ? 'yaml' : 'pledge',
    })),
  };
}

function ruleOf(diagnostic: Diagnostic) {
  const { code, severity, because, wrong, right, shows = 'pledge' } = diagnostic;
  const block = (text: string) => `\`\`\`${shows}\n${cut(text)}\n\`\`\``;
  return {
    id: code,
    shortDescription: { text: pattern(diagnostic) },
    fullDescription: { text: because },
    help: {
      text: `${because}\n\nInstead of\n\n${cut(wrong)}\n\nwrite\n\n${cut(right)}`,
      markdown: `${because}\n\nInstead of\n\n${block(wrong)}\n\nwrite\n\n${block(right)}`,
    },
    defaultConfiguration: { level: severity },
  };
}

const ruleIndex = new Map(catalogue.map(({ code }, index) => [code as string, index]));

/** A file, with its place in the list of files. */
interface Listed {
  file: string;
  index?: number;
  lines: readonly string[];
}

function resultOf(finding: Finding, file: Listed) {
  const { code, severity, span, related, fix, accepted, example } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code),
    level: severity,
    message: { text: saying(finding) },
    locations: [{ physicalLocation: placeOf(file, span) }],
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: other.message },
      physicalLocation: placeOf(other.file === undefined ? file : { file: other.file, lines: [] }, other.span),
    })),
    ...(fix && { fixes: [fixOf(fix, file)] }),
    suppressions: accepted === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: accepted }],
    ...(example !== undefined && { properties: { example } }),
  };
}

function fixOf(fix: Fix, file: Listed) {
  const replacement = { deletedRegion: regionOf(fix.span, file.lines), insertedContent: { text: fix.text } };
  return {
    description: { text: sayFix(fix) },
    artifactChanges: [{ artifactLocation: locationOf(file.file, file.index), replacements: [replacement] }],
    properties: { safe: fix.safe },
  };
}

function sayFix({ text }: Fix): string {
  if (text === '') return 'Leave it out.';
  return text.trim() === '' ? `Indent the line by ${text.length} columns.` : `Write “${text.trim()}”.`;
}

function placeOf({ file, index, lines }: Listed, span: Span) {
  return { artifactLocation: locationOf(file, index), region: regionOf(span, lines) };
}

/** The name by which programs that read such reports know the root of what was checked. */
const base = '%SRCROOT%';

/** What comes in on standard input is no file, and so has a name in place of a path. */
function locationOf(file: string, index?: number) {
  const uri = file === '-' ? 'standard-input' : uriOf(file);
  const isRelative = file !== '-' && !/^[a-z]+:/i.test(uri);
  return { uri, ...(isRelative && { uriBaseId: base }), ...(index !== undefined && { index }) };
}

/** A region ends within its line, though a finding may point behind it, at what is missing. */
function regionOf(span: Span, lines: readonly string[]) {
  const { start, end } = range(span);
  const last = (lines[span.line - 1]?.length ?? Number.POSITIVE_INFINITY) + 1;
  const startColumn = Math.min(start.column, last);
  return {
    startLine: start.line,
    startColumn,
    endLine: end.line,
    endColumn: Math.max(startColumn, Math.min(end.column, last)),
  };
}

/**
 * Tells findings of a file apart, and knows each again when lines were put in or taken out elsewhere: by its code, its
 * line without the spaces around it and the words that it is about, and the how manieth of such it is.
 */
function fingerprints(lines: readonly string[]): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ code, span: { line, from, to } }) => {
    const raw = lines[line - 1] ?? '';
    const about = [code, raw.trim().replaceAll(/\s+/g, ' '), raw.slice(from, to).trim()].join('\n');
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return createHash('sha256').update(`${about}\n${before}`).digest('hex').slice(0, 32);
  };
}
