import type { Finding } from '../../ground/diagnostic.ts';
import { type Found, inFull, isGrave, shown } from '../findings.ts';
import { type Case, junit as print, type Suite } from '../junit.ts';
import type { Asked, Report } from '../report.ts';

/**
 * For build servers, which know tests alone: a suite for each file, and in it a case for each finding. One that makes
 * the check fail is a failure, one that does not has passed, one that was accepted was skipped. A clean file is a case
 * that passed, and what could not be read one that came to nothing.
 */
export const junit: Report = ({ found, troubles }, asked, { out }) => {
  const unread = troubles.length > 0 ? [{ name: 'pledge check', cases: troubles.map(unable) }] : [];
  out.write(print('pledge check', [...unread, ...found.map((of) => suiteOf(of, asked))]));
};

function suiteOf({ source: { file }, findings }: Found, asked: Asked): Suite {
  const cases = shown(findings, asked).map((finding) => caseOf(finding, file, asked));
  return { name: file, cases: cases.length ? cases : [{ name: 'nothing to report', classname: file, file }] };
}

function caseOf(finding: Finding, file: string, { failOn }: Asked): Case {
  const { code, severity, message, span, accepted } = finding;
  const told = { name: `${code} ${message}`, classname: file, file, line: span.line };
  const text = inFull(finding, file);
  if (accepted !== undefined) return { ...told, skipped: `accepted because ${accepted}` };
  return isGrave(finding, failOn) ? { ...told, failure: { type: severity, message, text } } : { ...told, output: text };
}

function unable(trouble: string): Case {
  return { name: trouble, classname: 'pledge check', error: { type: 'unreadable', message: trouble, text: trouble } };
}
