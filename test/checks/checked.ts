import type { Finding } from '../../src/ground/diagnostic.ts';
import { check, compile } from '../../src/pledge.ts';
import { wordsAlone } from '../policies.ts';

const association = `association Meadowbank Homes
  nation           England
  telephone        0800 000 0000
`;

/** What is found in a few lines of a policy by themselves, on a day; the association is added. What codes and laws ask of it is tested elsewhere. */
export function findingsIn(text: string, on = '2026-11-22'): Finding[] {
  const whole = `${text}\n${association}`;
  return check(compile(whole, { vocabulary: wordsAlone, on: Temporal.PlainDate.from(on) })).findings.filter(
    ({ code }) => !code.startsWith('P05'),
  );
}

/** What is said, with what the reader might do about it. */
export function saidOf(text: string, on?: string): string[] {
  return findingsIn(text, on).map(({ code, message, hint }) => [code, message, hint].filter(Boolean).join(' '));
}

/** The codes, each with its line. */
export function codesIn(text: string, on?: string): string[] {
  return findingsIn(text, on).map(({ code, span }) => `${code} ${span.line}`);
}
