import type { Finding } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node, type Tree } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { asidesIn } from './asides.ts';
import { checkPolicyFile } from './checks.ts';
import { customersFrom } from './customers.ts';
import type { Compiling } from './draft.ts';
import { exampleFrom } from './example.ts';
import { aboutFrom, associationFrom, calendarFrom } from './facts.ts';
import { gather } from './gather.ts';
import { hoursFrom } from './hours.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Commitment, LeafletText, Monitoring, Policy } from './making.ts';
import { proseIn } from './node.ts';
import { excusesFrom, glossaryFrom, monitoringFrom, referencesFrom } from './references.ts';
import { sectionsFrom } from './sections.ts';
import { followedIn, goneFrom, standardFrom } from './standards.ts';
import { termsUsed } from './terms-used.ts';

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
  const byForm = Map.groupBy(tree.nodes, ({ read }) => read?.form);
  const of = (name: string): Node[] => byForm.get(name) ?? [];
  const association = associationFrom(of('association')[0]);
  const times = of('hours').map((node) => hoursFrom(node, compiling));
  const gathered = gather(
    tree.nodes.filter(({ read }) => read?.form !== 'standard'),
    compiling,
  );
  const { commitments, duties } = gathered;
  const policy: Policy = {
    format: 'pledge-policy/1',
    association,
    policy: aboutFrom(of('policy')[0]),
    calendar: calendarFrom(of('calendar')[0], association.nation),
    times,
    customers: of('customers').flatMap((node) => customersFrom(node, compiling)),
    ...sectionsFrom(tree.nodes, times, gathered, compiling),
    commitments,
    duties,
    monitoring: withMentioned(of('monitoring').map(monitoringFrom), [...commitments, ...duties]),
    references: { ...referencesFrom(of('references')), glossary: of('glossary').flatMap(glossaryFrom) },
    standards: of('policy').flatMap(followedIn),
    declares: {
      standards: of('standard').map((node) => standardFrom(node, compiling)),
      gone: tree.nodes.flatMap(goneFrom),
    },
    bodies: [],
    excuses: of('excuses').flatMap(excusesFrom),
    leaflet: leafletFrom(of('leaflet')[0]),
    examples: of('example').map((node) => exampleFrom(node, compiling)),
    vocabulary: [],
    asides: asidesIn(tree.nodes, compiling),
    text: tree.nodes.flatMap(textsUnder),
  };
  policy.bodies = bodiesUsed(policy, lexicon, vocabulary);
  policy.vocabulary = termsUsed(policy, vocabulary, lexicon);
  return { policy, lexicon, findings: [...distinct(compiling.findings), ...checkPolicyFile(tree, policy, vocabulary)] };
}

/** A clause that holds for several statements is read for each of them; what is wrong with it is told once. */
function distinct(findings: Finding[]): Finding[] {
  const keyed = new Map(
    findings.map((finding) => [`${finding.code} ${finding.span.line} ${finding.span.from}`, finding]),
  );
  return keyed.size === findings.length ? findings : [...keyed.values()];
}

function leafletFrom(node: Node | undefined): LeafletText {
  const title = gapsIn(node?.read, { ...blocks.leaflet, shape: blocks.leaflet.opens })?.title.value ?? '';
  const [pages] =
    node?.children.flatMap(({ read }) => gapsIn(read, blocks.leaflet.fields.pages)?.pages.value ?? []) ?? [];
  return { title, ...(pages !== undefined && { pages }), text: node ? proseIn(node) : [] };
}

/** All prose under a node, with the line above it. */
function textsUnder(node: Node): Policy['text'] {
  if (node.children.length === 0) return [];
  const here = proseIn({ children: node.children.filter(({ kind }) => kind === 'prose') });
  const under = node.line.text.trim();
  return [...here.map((text) => ({ under, text, line: node.line.number })), ...node.children.flatMap(textsUnder)];
}

/** The bodies that the policy describes itself, and those to whom its procedures lead. */
function bodiesUsed({ procedures }: Policy, lexicon: Lexicon, vocabulary: Vocabulary): Policy['bodies'] {
  const own = vocabulary.declared.filter(({ kind, own }) => kind === 'body' && own).map(({ id }) => id);
  const led = procedures.flatMap(({ then }) => then?.name ?? []);
  return [...new Set([...own, ...led])].sort().flatMap((name) => lexicon.bodies.get(name) ?? { name });
}

/** An arrangement that is only mentioned is one without a frequency. */
function withMentioned(declared: Monitoring[], promised: readonly Commitment[]): Monitoring[] {
  const all = [...declared];
  const known = new Set(all.map(({ name }) => name.toLowerCase()));
  for (const { monitoredBy, span } of promised)
    for (const name of monitoredBy) {
      if (known.has(name.toLowerCase())) continue;
      known.add(name.toLowerCase());
      all.push({ name, by: [], published: [], to: [], clauses: [], text: [], declared: false, span });
    }
  return all;
}
