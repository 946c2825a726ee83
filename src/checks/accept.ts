import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Policy } from '../policy/policy.ts';
import { needlessAcceptance } from './diagnostics.ts';

/** Marks what an author has accepted with a reason, and reports acceptances that silence nothing. */
export function accept(policy: Policy, findings: readonly Finding[]): Finding[] {
  const accepting = [...policy.commitments, ...policy.duties].flatMap(({ accepted, span, alsoAt }) =>
    accepted.map((of) => ({ ...of, lines: [span, ...alsoAt].map(({ line }) => line), span })),
  );
  const used = new Set<object>();
  const marked = findings.map((finding) => {
    const local = accepting.find(({ code, lines }) => code === finding.code && isAt(finding, lines));
    const whole = policy.policy.accepted.find(({ code }) => code === finding.code);
    const by = local ?? whole;
    if (!by) return finding;
    used.add(by);
    return { ...finding, accepted: by.because };
  });
  const needless = accepting.filter((of) => !used.has(of));
  return [...marked, ...needless.map(({ code, span }) => raise(needlessAcceptance, { code }, span))];
}

/** A clause on a line of its own belongs to the statement above it. */
function isAt({ span, related }: Finding, lines: readonly number[]): boolean {
  return lines.includes(span.line) || related.some((other) => !other.file && lines.includes(other.span.line));
}
