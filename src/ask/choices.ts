import { objectWords } from '../policy/axes.ts';
import type { Commitment, Policy, UsedTerm } from '../policy/policy.ts';
import { contactNoun, groupWords, plural, wayWords } from '../wording/nouns.ts';
import { capital, withArticle } from '../wording/text.ts';
import type { AboutCase, Asked, Choice } from './asked.ts';

/** What customers may ask about: whatever any of the policies answers within a time. */
export function choicesOf(policies: readonly Policy[]): Pick<Asked, 'abouts' | 'means' | 'customers'> {
  const cases = policies.flatMap((policy) => promisesOf(policy).flatMap((promise) => caseOf(promise) ?? []));
  const once = [...new Map(cases.map((about) => [keyOf(about), about])).values()];
  return {
    abouts: grouped(once, policies),
    means: byLabel(policies.flatMap(meansIn), (id) => capital(wayWords([id]))),
    customers: byLabel(
      policies.flatMap(({ customers }) => customers.map(({ id }) => id)),
      (id) =>
        capital(policies.map((policy) => groupWords(policy, id)).find((words) => words !== plural(id)) ?? plural(id)),
    ),
  };
}

/** The promises of a policy to its customers that say how soon something is done. */
export function promisesOf({ commitments }: Policy): Commitment[] {
  return commitments.filter(({ kind, internal }) => !internal && (kind === 'response' || kind === 'notice'));
}

function caseOf(promise: Commitment): AboutCase | undefined {
  const { subject, qualifiers, stage, kind } = promise;
  if (subject === undefined || kind !== 'response' || objectWords(promise) !== undefined) return undefined;
  return { subject, qualifiers: qualifiers.toSorted(), ...(stage !== undefined && { stage }) };
}

/** The name of a choice: `complaint/1`, `repair//emergency`. */
export function keyOf({ subject, qualifiers, stage }: AboutCase): string {
  return [subject, stage ?? '', ...qualifiers].join('/').replace(/\/$/, '');
}

/** Cases by the words of their key. */
export function aboutOf(key: string): AboutCase {
  const [subject = '', stage = '', ...qualifiers] = key.split('/');
  return { subject, qualifiers, ...(stage && { stage: Number(stage) }) };
}

/** What people ask most often comes first. */
const first = ['enquiry', 'complaint', 'repair'];

function grouped(cases: readonly AboutCase[], policies: readonly Policy[]): Asked['abouts'] {
  const bySubject = [...Map.groupBy(cases, ({ subject }) => subject)].toSorted(
    ([one], [other]) => rank(one) - rank(other) || one.localeCompare(other, 'en'),
  );
  const single = bySubject.filter(([, of]) => of.length === 1).flatMap(([, of]) => of);
  const several = bySubject.filter(([, of]) => of.length > 1);
  const groups = several.map(([subject, of]) => ({ group: capital(plural(nounOf(subject, policies))), of }));
  const others = single.length > 0 ? [{ group: 'Other matters', of: single }] : [];
  return [...groups, ...others].map(({ group, of }) => ({
    group,
    choices: of.map((about) => ({ key: keyOf(about), label: labelOf(about, policies) })).toSorted(inOrder),
  }));
}

const rank = (subject: string) => (first.includes(subject) ? first.indexOf(subject) : first.length);
const inOrder = (one: Choice, other: Choice) => one.label.localeCompare(other.label, 'en');

/** “A stage 1 complaint”, “An urgent enquiry”. */
function labelOf({ subject, qualifiers, stage }: AboutCase, policies: readonly Policy[]): string {
  const noun = nounOf(subject, policies);
  const which = [...(stage === undefined ? [] : [`stage ${stage}`]), ...qualifiers, noun].join(' ');
  const isOne = which !== plural(which) || stage !== undefined;
  return capital(isOne ? withArticle(which) : which);
}

function nounOf(subject: string, policies: readonly Policy[]): string {
  return termOf('subject', subject, policies)?.words[0] ?? subject;
}

/** What any of the policies knows of a term. */
export function termOf(kind: UsedTerm['kind'], id: string, policies: readonly Policy[]): UsedTerm | undefined {
  for (const { vocabulary } of policies) {
    const found = vocabulary.find((term) => term.kind === kind && term.id === id);
    if (found) return found;
  }
  return undefined;
}

/** By what means customers get in touch, by its channels and by its promises; not what stands for several of them. */
function meansIn(policy: Policy): string[] {
  const named = [...policy.channels.map(({ means }) => means), ...promisesOf(policy).flatMap(({ means }) => means)];
  const wider = new Set(named.flatMap((id) => termOf('means', id, [policy])?.is ?? []));
  return named.filter((id) => !wider.has(id) && contactNoun(id) !== '');
}

function byLabel(ids: readonly string[], label: (id: string) => string): Choice[] {
  return [...new Set(ids)].map((key) => ({ key, label: label(key) })).toSorted(inOrder);
}
