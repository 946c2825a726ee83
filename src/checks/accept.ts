import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { blocks } from '../language/index.ts';
import type { Policy } from '../policy/policy.ts';
import { gapsIn, type Tree } from '../syntax/tree.ts';
import { needlessAcceptance } from './diagnostics.ts';
import { blocksOf, placeOf } from './shared/places.ts';

/** An acceptance, and the lines whose findings it covers; none of its own means the whole policy. */
interface Accepting {
  code: string;
  because: string;
  lines?: readonly number[];
  span: Span;
}

/** What an author has accepted with a reason, marked so; and the acceptances that silence nothing. */
export interface Accepted {
  findings: Finding[];
  needless: Finding[];
}

/** What is accepted at a statement counts before what is accepted for the whole policy. */
export function accept(policy: Policy, tree: Tree, findings: readonly Finding[]): Accepted {
  const accepting = [...ofStatements(policy), ...ofThePolicy(tree)];
  const used = new Set<Accepting>();
  const marked = findings.map((finding) => {
    const by = accepting.find(({ code, lines }) => code === finding.code && (!lines || isAt(finding, lines)));
    if (!by) return finding;
    used.add(by);
    return { ...finding, accepted: by.because };
  });
  const needless = accepting.filter((of) => !used.has(of));
  return {
    findings: marked,
    needless: needless.map(({ code, span }) => raise(needlessAcceptance, { code }, span)),
  };
}

function ofStatements({ commitments, duties }: Policy): Accepting[] {
  return [...commitments, ...duties].flatMap(({ accepted, span, alsoAt }) =>
    accepted.map((of) => ({ ...of, lines: [span, ...alsoAt].map(({ line }) => line), span })),
  );
}

function ofThePolicy(tree: Tree): Accepting[] {
  return blocksOf(tree, 'policy').flatMap(({ children }) =>
    children.flatMap((line) => {
      const accepted = gapsIn(line.read, blocks.policy.fields.accept);
      if (!accepted) return [];
      return [{ code: accepted.code.value, because: accepted.because.value, span: placeOf(line) }];
    }),
  );
}

/** A clause on a line of its own belongs to the statement above it. */
function isAt({ span, related }: Finding, lines: readonly number[]): boolean {
  return lines.includes(span.line) || related.some((other) => !other.file && lines.includes(other.span.line));
}
