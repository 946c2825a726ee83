import type { Policy, Reference } from '../../policy/policy.ts';
import { monitoringWords } from '../../wording/about.ts';
import { everyWords } from '../../wording/amounts.ts';
import { dateWords } from '../../wording/dates.ts';
import { capital } from '../../wording/text.ts';
import type { AboutPart } from '../leaflet.ts';

/** Where the leaflet comes from: who approved it, when it is looked at again, who checks that it is kept. */
export function about(policy: Policy): AboutPart | undefined {
  const part: AboutPart = {
    facts: facts(policy),
    text: policy.policy.text,
    values: policy.policy.values,
    customers: policy.customers.map(({ name, of, text }) => ({
      name,
      of: of.map((id) => groupName(id, policy)),
      text,
    })),
    monitoring: policy.monitoring.map((one) => ({
      name: one.name,
      words: monitoringWords(one).join(' '),
      text: one.text,
    })),
    references: references(policy),
  };
  return Object.values(part).some((list) => list.length) ? part : undefined;
}

function groupName(id: string, { customers }: Policy): string {
  return customers.find((group) => group.id === id)?.name ?? id;
}

function facts({ policy, association }: Policy): AboutPart['facts'] {
  const { approved, review, owner, author, reference, status } = policy;
  const all: [string, string | undefined][] = [
    ['Policy', policy.title],
    ['Reference', reference],
    ['Status', status],
    [
      'Approved',
      [approved?.on && dateWords(approved.on), approved?.by && `by ${approved.by}`].filter(Boolean).join(' '),
    ],
    ['Reviewed', review?.every && capital(everyWords(review.every))],
    ['Next review', review?.next && dateWords(review.next)],
    ['Owner', owner],
    ['Author', author],
    ['Registered', association.registered],
    ['Group', association.group],
    ...policy.facts.map(({ name, value }): [string, string] => [name, value]),
  ];
  return all.flatMap(([name, value]) => (value ? { name, value } : []));
}

function references({ references: { laws, relatedPolicies, frameworks, others } }: Policy): AboutPart['references'] {
  const lists = [
    { title: 'Laws', names: laws.map(referenceWords) },
    { title: 'Our other policies', names: relatedPolicies.map(referenceWords) },
    {
      title: 'Frameworks',
      names: frameworks.map((one) =>
        one.outcomes.length ? `${referenceWords(one)}, outcomes ${one.outcomes.join(', ')}` : referenceWords(one),
      ),
    },
    ...Map.groupBy(others, ({ kind }) => kind)
      .entries()
      .map(([kind, list]) => ({ title: kind, names: list.map(referenceWords) })),
  ];
  return lists.filter(({ names }) => names.length);
}

function referenceWords({ name, section }: Reference): string {
  return section ? `${name}, section ${section}` : name;
}
