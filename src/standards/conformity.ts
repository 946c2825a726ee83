import type { Check, Checking } from '../checks/check.ts';
import { blocksOf, placeOf } from '../checks/shared/places.ts';
import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { topicsOf } from './applies.ts';
import { metInPart, notSaid, softened, weaker, weakerThanFollowed } from './diagnostics.ts';
import type { Fault } from './faults.ts';
import type { Known } from './known.ts';
import { type Entry, type Row, tableOf } from './table.ts';
import { askedWords, cited } from './words.ts';

/** Where a policy falls short of what binds its association, or of what it says that it follows. */
export const conformity = (known: Known): Check => ({
  finds: [weaker, weakerThanFollowed, notSaid, softened, metInPart],
  look: (checking) => {
    const { entries } = tableOf(checking.rules, known, checking.on);
    return entries.flatMap((entry) => [...entry.rows.flatMap((row) => ofRow(row, entry)), ...missing(entry, checking)]);
  },
});

function ofRow(row: Row, entry: Entry): Finding[] {
  const [promise] = row.answers;
  if (!promise) return [];
  const { standard } = entry.known;
  const name = cited(standard, row.requirement);
  const { sureness } = row.requirement;
  const asked = `It asks: ${askedWords(row.requirement)}${sureness ? ` (${sureness.sure})` : ''}.`;
  const how = row.reasons.join(', ');
  switch (row.status) {
    case 'weaker': {
      const shows = row.faults.flatMap((fault) => fault.shows ?? []).slice(0, 1);
      const extras = { hint: [asked, ...shows].join(' '), ...(row.example !== undefined && { example: row.example }) };
      if (entry.standing.counts && entry.standing.follows)
        return [raise(weakerThanFollowed, { standard: name, how }, promise.span, extras)];
      const isOnlyDescribed = row.requirement.sureness?.sure === 'described elsewhere';
      const severity = isOnlyDescribed ? 'warning' : weaker.severity;
      return [raise(weaker, { standard: name, how }, promise.span, { ...extras, severity })];
    }
    case 'met in part': {
      const soft = row.faults.filter(isSoft).map(({ words }) => words);
      const words = soft.length > 0 ? soft.join(', ') : how;
      return [
        raise(soft.length > 0 ? softened : metInPart, { standard: name, how: words }, promise.span, { hint: asked }),
      ];
    }
    default:
      return [];
  }
}

const isSoft = ({ part }: Fault): boolean => part === 'strength' || part === 'share';

/** What a standard asks for and a policy about the same things leaves out, told once. */
function missing({ known: { standard }, standing, rows }: Entry, { tree, policy }: Checking): Finding[] {
  const left = rows.filter(({ status }) => status === 'missing').map(({ requirement }) => requirement);
  if (left.length === 0) return [];
  const topics = topicsOf(standard.requirements).map(({ kind, id }) => `${kind} ${id}`);
  const procedure = blocksOf(tree, 'procedure').find(({ read }) => {
    const subject = read?.gaps.subject;
    return subject && !Array.isArray(subject) && topics.includes(`subject ${(subject.value as { id: string }).id}`);
  });
  const promise = policy.commitments.find((of) =>
    topicsOf([of]).some(({ kind, id }) => topics.includes(`${kind} ${id}`)),
  );
  const span: Span = procedure ? placeOf(procedure) : (promise?.span ?? placeOf(blocksOf(tree, 'policy')[0]));
  const count = left.length === 1 ? 'one thing' : `${left.length} things`;
  const follows = standing.counts && standing.follows;
  const hint = `It says nothing of this: ${left.map(askedWords).join('; ')}.`;
  return [
    raise(notSaid, { standard: standard.name, count }, span, {
      hint,
      ...(follows && { severity: 'warning' as const }),
    }),
  ];
}
