import { type Finding, raise } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node, type Read, type Tree } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { channelFrom, facilitiesIn, formatsIn } from './channel.ts';
import { noAssociation, promisesNothing } from './diagnostics.ts';
import type { Compiling } from './draft.ts';
import { exampleFrom } from './example.ts';
import { aboutFrom, associationFrom, calendarFrom } from './facts.ts';
import { checkFigures } from './figures.ts';
import { hoursFrom } from './hours.ts';
import { entryOf, type Lexicon, lexiconOf } from './lexicon.ts';
import type { Commitment, CustomerGroup, Policy, Section } from './making.ts';
import { mergeEqual } from './merge.ts';
import { checkNames } from './names.ts';
import { citedIn, clauseLines, proseIn } from './node.ts';
import { procedureFrom } from './procedure.ts';
import { addReferences, glossaryFrom, monitoringFrom, noReferences, standardsFrom } from './references.ts';
import { commitmentsFrom, type Place } from './statement.ts';
import { termsUsed } from './terms-used.ts';
import { checkValues } from './values.ts';

/** A policy, and what is wrong with it. */
export interface FromTree {
  policy: Policy;
  lexicon: Lexicon;
  findings: Finding[];
}

/** Gives the tree of a file its meaning: names bound, units exact, inherited clauses handed down, equal promises joined. */
export function policyFrom(tree: Tree, vocabulary: Vocabulary, shared: Lexicon): FromTree {
  const lexicon = lexiconOf(tree, vocabulary, shared);
  const compiling: Compiling = { lexicon, vocabulary, findings: [] };
  const of = (name: string) => tree.nodes.filter((node) => node.read?.form === name);
  const [owner] = of('association');
  const association = owner
    ? associationFrom(owner)
    : { name: '', emails: [], telephones: [], addresses: [], text: [] };
  const [about] = of('policy');
  const [calendar] = of('calendar');
  const [leaflet] = of('leaflet');
  const policy: Policy = {
    format: 'pledge-policy/1',
    association,
    policy: about ? aboutFrom(about) : { title: '', values: [], text: [], facts: [], accepted: [] },
    calendar: calendarFrom(calendar, association.nation),
    times: of('hours').map((node) => hoursFrom(node, compiling)),
    customers: of('customers').flatMap((node) => customersFrom(node, compiling)),
    channels: [],
    sections: [],
    commitments: [],
    duties: [],
    procedures: [],
    monitoring: of('monitoring').map(monitoringFrom),
    references: noReferences(),
    standards: of('policy').flatMap(standardsFrom),
    leaflet: {
      title: leaflet
        ? (gapsIn(leaflet.read, { ...blocks.leaflet, shape: blocks.leaflet.opens })?.title.value ?? '')
        : '',
      text: leaflet ? proseIn(leaflet) : [],
    },
    examples: of('example').map((node) => exampleFrom(node, compiling)),
    vocabulary: [],
    text: tree.nodes.flatMap(textsUnder),
  };
  for (const node of tree.nodes) addBlock(policy, node, compiling);
  for (const node of of('references')) addReferences(policy.references, node);
  policy.references.glossary = of('glossary').flatMap(glossaryFrom);
  addMentioned(policy);
  policy.vocabulary = termsUsed(policy, vocabulary, lexicon);
  const { findings } = compiling;
  if (!owner) findings.push(raise(noAssociation, {}, { line: 1, from: 0, to: 1 }));
  const promises = tree.nodes.some((node) =>
    node.children.some((child) => child.kind !== 'prose' && child.kind !== 'field'),
  );
  if (!promises && policy.commitments.length + policy.duties.length === 0)
    findings.push(raise(promisesNothing, {}, { line: 1, from: 0, to: 1 }));
  findings.push(...checkNames(tree), ...checkValues(tree, vocabulary), ...checkFigures(tree));
  return { policy, lexicon, findings };
}

/** Blocks that hold statements. */
function addBlock(policy: Policy, node: Node, compiling: Compiling): void {
  switch (node.read?.form ?? (node.kind === 'unread' ? 'section' : '')) {
    case 'section':
      addSection(policy, node, 'section', titleOf(node), {}, compiling);
      return;
    case 'duties':
      addSection(policy, node, 'duties', 'What we ask of you', {}, compiling);
      return;
    case 'channel': {
      const channel = channelFrom(node, citedIn(node), compiling);
      const named = policy.times.find((hours) => hours.name === channel.open?.name);
      if (named && channel.open) channel.open = { ...named, ...channel.open, text: named.text };
      const place = { channel: channel.means };
      channel.commitments = addSection(policy, node, 'channel', channel.title, place, compiling, channel.means);
      policy.channels.push(channel);
      return;
    }
    case 'procedure': {
      const { procedure, sections } = procedureFrom(node, compiling, (part, place) =>
        keep(policy, statementsIn(part, place, compiling)),
      );
      policy.procedures.push(procedure);
      policy.sections.push(...sections);
    }
  }
}

/** All prose under a node, with the line above it. */
function textsUnder(node: Node): Policy['text'] {
  const here = proseIn(node).map((text) => ({ under: node.line.text.trim(), text, line: node.line.number }));
  return [...here, ...node.children.flatMap(textsUnder)];
}

function titleOf(node: Node): string {
  return gapsIn(node.read, { ...blocks.section, shape: blocks.section.opens })?.title.value ?? node.line.text.trim();
}

function addSection(
  policy: Policy,
  node: Node,
  kind: Section['kind'],
  title: string,
  place: Partial<Place>,
  compiling: Compiling,
  about?: string,
): string[] {
  const content = keep(policy, statementsIn(node, { heads: headsOf(node), ...place }, compiling));
  policy.sections.push({
    kind,
    title,
    ...(about && { about }),
    clauses: citedIn(node),
    content,
    facilities: kind === 'channel' ? [] : facilitiesIn(node),
    formats: formatsIn(node),
  });
  return content.flatMap((item) => ('commitment' in item ? [item.commitment] : []));
}

/** The clauses at the head of a block. */
export function headsOf(node: Node): Read[][] {
  return clauseLines(node);
}

/** Statements and prose in the order of the file. */
export type Content = (Commitment[] | string)[];

function statementsIn(node: Node, place: Place, compiling: Compiling): Content {
  const content: Content = [];
  let prose: Node[] = [];
  const flush = () => {
    content.push(...proseIn({ ...node, children: prose }));
    prose = [];
  };
  for (const child of node.children) {
    if (child.kind === 'prose') prose.push(child);
    else if (child.kind === 'statement') {
      flush();
      content.push(commitmentsFrom(child, place, compiling));
    }
  }
  flush();
  return content;
}

/** Takes statements into the policy: equal ones become one, with all their clauses. */
function keep(policy: Policy, content: Content): Section['content'] {
  return content.flatMap((item): Section['content'] => {
    if (typeof item === 'string') return [{ text: item }];
    return item.flatMap((commitment) => {
      const isDuty = commitment.party === 'customers';
      const kept = mergeEqual(isDuty ? policy.duties : policy.commitments, commitment);
      return [{ commitment: kept }];
    });
  });
}

function customersFrom(node: Node, { vocabulary, lexicon }: Compiling): CustomerGroup[] {
  const { entries } = blocks.customers;
  const clauses = citedIn(node);
  return node.children.flatMap((child): CustomerGroup[] => {
    const union = gapsIn(child.read, entries.union);
    const group = gapsIn(child.read, entries.group);
    const words = (union ?? group)?.terms.value;
    if (!words) return [];
    const [first = ''] = words;
    const id = vocabulary.declared.find((of) => of.kind === 'customer' && of.words.includes(first))?.id ?? first;
    const of = union?.of.map((term) => term.value.id) ?? entryOf(lexicon, 'customer', id)?.is ?? [];
    const own = citedIn(child);
    const name = group?.title?.value ?? first;
    return [{ id, name, of: union ? of : [], clauses: own.length > 0 ? own : clauses, text: proseIn(child) }];
  });
}

/** An arrangement that is only mentioned is one without a frequency. */
function addMentioned(policy: Policy): void {
  const known = new Set(policy.monitoring.map(({ name }) => name.toLowerCase()));
  for (const { monitoredBy, span } of [...policy.commitments, ...policy.duties])
    for (const name of monitoredBy) {
      if (known.has(name.toLowerCase())) continue;
      known.add(name.toLowerCase());
      policy.monitoring.push({ name, by: [], published: [], to: [], clauses: [], text: [], declared: false, span });
    }
}
