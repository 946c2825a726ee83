import type { Policy, UsedTerm } from '../policy/policy.ts';
import { eventsOf, rulesOf } from '../policy/ready.ts';
import { nameOf, participle } from '../rules/say.ts';
import { sentence } from '../wording/sentence.ts';
import type { AboutCase, Asked, AskedAssociation } from './asked.ts';
import { aboutOf, promisesOf, termOf } from './choices.ts';

/** What the page must know of an association, besides its rules, to ask them and to say what they answer. */
export function associationFor(
  { policy, folder, mark }: { policy: Policy; folder: string; mark: string },
  { abouts, means, customers }: Pick<Asked, 'abouts' | 'means' | 'customers'>,
  all: readonly Policy[],
): AskedAssociation {
  const rules = rulesOf(policy);
  const keys = abouts.flatMap(({ choices }) => choices.map(({ key }) => key));
  const known = (kind: UsedTerm['kind']) => (id: string) => knownAs(kind, id, policy, all);
  const subjects = policy.vocabulary.filter(({ kind }) => kind === 'subject');
  return {
    name: policy.association.name,
    folder,
    mark,
    abouts: Object.fromEntries(keys.map((key) => [key, aboutHere(aboutOf(key), policy, all)])),
    means: table(
      means.map(({ key }) => key),
      known('means'),
    ),
    customers: table(
      customers.map(({ key }) => key),
      known('customer'),
    ),
    events: table([...eventsOf(rules)], (event) => participle(event, rules)),
    begins: Object.fromEntries(subjects.flatMap(({ id, begins }) => (begins ? [[id, begins]] : []))),
    promises: Object.fromEntries(
      promisesOf(policy).map((promise) => [
        promise.id,
        { what: nameOf({ commitment: promise }), sentence: sentence(promise, policy).join(' ') },
      ]),
    ),
  };
}

const table = <Value>(keys: readonly string[], of: (key: string) => Value): Record<string, Value> =>
  Object.fromEntries(keys.map((key) => [key, of(key)]));

/** A case in words that a policy knows: an MP's enquiry is an enquiry where nobody speaks of MPs. */
function aboutHere(about: AboutCase, policy: Policy, all: readonly Policy[]): AboutCase | null {
  const subject = knownAs('subject', about.subject, policy, all);
  if (subject === null) return null;
  const qualifiers = about.qualifiers.flatMap((id) => knownAs('qualifier', id, policy, all) ?? []);
  return { ...about, subject, qualifiers };
}

/** The term itself where a policy knows it, else the nearest that it is a kind of. */
function knownAs(kind: UsedTerm['kind'], id: string, policy: Policy, all: readonly Policy[]): string | null {
  const wider = [id, ...(termOf(kind, id, all)?.is ?? [])];
  return wider.find((of) => termOf(kind, of, [policy]) !== undefined) ?? null;
}
