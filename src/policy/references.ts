import { reference } from '../language/blocks/references.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Excuse, Monitoring, Reference, References } from './making.ts';
import { citedIn, proseIn, writtenIn } from './node.ts';

function noReferences(): References {
  return {
    laws: [],
    relatedPolicies: [],
    frameworks: [],
    documents: [],
    codes: [],
    organisations: [],
    teams: [],
    schemes: [],
    glossary: [],
  };
}

const lists = {
  law: 'laws',
  relatedPolicy: 'relatedPolicies',
  framework: 'frameworks',
  document: 'documents',
  code: 'codes',
  organisation: 'organisations',
  team: 'teams',
  scheme: 'schemes',
} as const satisfies Record<keyof typeof reference, keyof References>;

/** What the `references` blocks name, by kind. */
export function referencesFrom(nodes: readonly Node[]): References {
  const references = noReferences();
  for (const node of nodes)
    for (const child of node.children) {
      const list = lists[child.read?.form as keyof typeof lists];
      if (list) references[list].push(referenceFrom(child));
    }
  return references;
}

function referenceFrom(node: Node): Reference {
  const { fields } = reference.law;
  const name = node.read?.gaps.name;
  const found: Reference = {
    name: name && !Array.isArray(name) ? String(name.value) : '',
    sections: [],
    outcomes: [],
    standards: [],
    clauses: citedIn(node),
    text: proseIn(node),
    span: { line: node.line.number, from: node.read?.from ?? 0, to: node.read?.to ?? 0 },
  };
  for (const { read } of node.children) {
    const website = gapsIn(read, fields.website);
    if (website) found.website = website.website.value;
    found.sections.push(...(gapsIn(read, fields.provision)?.section.value ?? []));
    found.outcomes.push(...(gapsIn(read, fields.outcomes)?.outcomes.value ?? []));
    found.standards.push(...(gapsIn(read, fields.standards)?.standards.value ?? []));
  }
  return found;
}

/** Words explained. */
export function glossaryFrom(node: Node): References['glossary'] {
  return node.children.flatMap(({ read }) => {
    const entry = gapsIn(read, blocks.glossary.entries.abbreviation);
    return entry ? [{ word: entry.terms.value.join(', '), means: entry.means.value }] : [];
  });
}

/** Words of the document that are no commitment. */
export function excusesFrom(node: Node): Excuse[] {
  return node.children.flatMap((child) => {
    const excuse = gapsIn(child.read, blocks.excuses.entries.excuse);
    if (!excuse) return [];
    const { words, because } = excuse;
    const span = { line: words.line, from: words.from, to: words.to };
    return [{ words: words.value, because: because.value, clauses: citedIn(child), span }];
  });
}

/** One arrangement by which it is seen whether promises are met. */
export function monitoringFrom(node: Node): Monitoring {
  const { fields } = blocks.monitoring;
  const monitoring: Monitoring = {
    name: gapsIn(node.read, { ...blocks.monitoring, shape: blocks.monitoring.opens })?.name.value ?? '',
    by: [],
    published: [],
    to: [],
    clauses: citedIn(node),
    text: proseIn(node),
    declared: true,
    span: { line: node.line.number, from: node.read?.from ?? 0, to: node.read?.to ?? 0 },
  };
  for (const child of node.children) {
    const { read } = child;
    const every = gapsIn(read, fields.every);
    if (every) monitoring.every = every.every.value;
    const times = gapsIn(read, fields.times);
    if (times) monitoring.times = { times: times.times.value, per: times.per.value };
    if (gapsIn(read, fields.occasion)) monitoring.occasion = writtenIn(child).replace('every:', 'every');
    const vague = gapsIn(read, fields.vague);
    if (vague) monitoring.vague = vague.vague.text;
    monitoring.by.push(...(gapsIn(read, fields.by)?.by.value ?? []));
    monitoring.published.push(...(gapsIn(read, fields.published)?.where.value ?? []));
    monitoring.to.push(...(gapsIn(read, fields.to)?.to.value ?? []));
    const target = gapsIn(read, fields.target);
    if (target) monitoring.target = { percent: target.share.value, ...(target.of && { of: target.of.value }) };
  }
  return monitoring;
}
