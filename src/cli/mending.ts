import type { Finding, Fix } from '../ground/diagnostic.ts';
import { mend } from '../ground/mend.ts';
import { lineEnd } from '../ground/span.ts';

/** A line that was mended: what it was and is, and the codes of what was found in it. */
export interface Mend {
  line: number;
  codes: string[];
  before: string;
  after: string;
}

/** What is found in a text. Of one with lines that cannot be read, less is found than there is. */
export interface Looked {
  findings: readonly Finding[];
  understood: boolean;
}

/** A text with its mends made, or what speaks against them. */
export type Mending = { text: string; mends: Mend[] } | { against: Finding };

/** A mend may bring the next one to light, as a doubled word does a short one; that many times we look again. */
const mostRounds = 8;

/**
 * Makes every safe mend in a text, or none: where the text would then have a finding that it had not before, the mends
 * are not as safe as they seemed. What its author accepted stays as it is. A mend changes a line and never their number.
 */
export function mendSafely(text: string, look: (text: string) => Looked): Mending {
  const codes = new Map<number, Set<string>>();
  const before = look(text);
  let [mended, after] = [text, before];
  for (let round = 0; round < mostRounds; round++) {
    const offered = after.findings.flatMap((of) => (isMended(of) ? [{ ...of.fix, code: of.code }] : []));
    const { text: next, made } = mend(mended, offered);
    if (next === mended) break;
    for (const { span, code } of made) codes.set(span.line, (codes.get(span.line) ?? new Set()).add(code));
    [mended, after] = [next, look(next)];
  }
  const against = added(before, after);
  if (against) return { against };
  const [was, is] = [text.split(lineEnd), mended.split(lineEnd)];
  const mends = [...codes].map(([line, codes]) => ({
    ...{ line, codes: [...codes].toSorted(), before: was[line - 1] ?? '', after: is[line - 1] ?? '' },
  }));
  return { text: mended, mends: mends.toSorted((a, b) => a.line - b.line) };
}

/** Whether a finding has a mend that may be made without asking. */
export function isMended(finding: Finding): finding is Finding & { fix: Fix } {
  return finding.fix?.safe === true && finding.accepted === undefined;
}

/**
 * A finding that came with the mends, if there is one. Places move and numbers in messages with them, so findings of a
 * code are counted. Where lines could not be read before and now they can, what the checks find was there all along.
 */
function added(before: Looked, after: Looked): Finding | undefined {
  const counts = (of: Looked) => Map.groupBy(of.findings, ({ code }) => code);
  const had = counts(before);
  for (const [code, found] of counts(after)) {
    const revealed = !before.understood && after.understood && /^P0[4-9]/.test(code);
    if (!revealed && found.length > (had.get(code)?.length ?? 0)) return found.at(-1);
  }
  return undefined;
}
