import { citedIn, linesOfClauses } from '../policy/node.ts';
import type { Body, Commitment, Policy } from '../policy/policy.ts';
import { lex } from '../syntax/lexer.ts';
import type { Node, Tree } from '../syntax/tree.ts';
import { type About, aboutOf, type Names, type Words } from './about.ts';
import type { Figure } from './document.ts';
import { placesIn } from './figures/address.ts';
import { figuresIn, type Reading } from './figures/index.ts';

/** What in a specification says a figure. */
export interface Owner {
  /** The promises or duties of the statement, by their ids; none of a field. */
  commitments: readonly string[];
  /** Of a field: the block and the line, such as “policy, review”. */
  field?: string;
  /** From 1; none for what Pledge's own vocabulary tells. */
  line?: number;
  /** The line as it was written, spaces settled. */
  written: string;
  /** Where the document says so, as far as the specification tells. */
  clauses: readonly string[];
  /** What its own line is about, and what the block is in which it stands. */
  near: About;
  far: About;
  /** Of promises: the things, means, urgencies and stages that they are about. */
  names: Names;
}

/** A figure that a specification says as data. */
export interface Fact extends Figure {
  text: string;
  owner: Owner;
}

/** A compiled specification. */
export interface Specified {
  tree: Tree;
  policy: Policy;
  words: Words['vocabulary'];
  lexicon: Words['lexicon'];
}

/** Blocks that tell nothing of what the association's document says. */
const passedOver = new Set([
  'example',
  'excuses',
  'standard',
  'repealed',
  'leaflet',
  'glossary',
  'unit',
  'action',
  'event',
]);

/** With what its lines, and those of its document, are read. */
export function readingOf({ policy, words, lexicon }: Omit<Specified, 'tree'>): Words & Reading {
  const contacts = policy.channels.flatMap((channel) => channel.contacts);
  const addresses = contacts.filter(({ kind }) => kind === 'address').map(({ value }) => value);
  return { vocabulary: words, lexicon, places: placesIn([...policy.association.addresses, ...addresses]) };
}

/** Every figure that a specification says outside quotes, with what says it. */
export function factsIn({ tree, policy, words, lexicon }: Specified): Fact[] {
  const about = readingOf({ policy, words, lexicon });
  const promised = promisedByLine(policy);
  const facts: Fact[] = [];
  const visit = (node: Node, above: readonly Node[], inherited: readonly string[]): void => {
    if (node.kind === 'prose' || passedOver.has(node.read?.form ?? '')) return;
    const own = node.kind === 'clauses' ? [] : citedIn(node);
    const clauses = own.length > 0 ? own : inherited;
    if (node.kind !== 'clauses') facts.push(...factsOf(node, above, clauses));
    for (const child of node.children) visit(child, [...above, node], clauses);
  };
  const factsOf = (node: Node, above: readonly Node[], clauses: readonly string[]): Fact[] => {
    const lines = [node, ...linesOfClauses(node)];
    const said = promised.get(node.line.number) ?? [];
    const commitments = said.map(({ id }) => id);
    const words = lines.map(({ line }) => line.text).join(' ');
    const heads = above.map(({ line }) => line.text).join(' ');
    const owner = (line: Node): Owner => ({
      commitments,
      ...(commitments.length === 0 && { field: fieldOf(node, above) }),
      line: line.line.number,
      written: settled(line.line.text),
      clauses,
      near: aboutOf(words, about),
      far: aboutOf(heads, about),
      names: namesOf(said),
    });
    return lines.flatMap((line) => {
      const text = outsideQuotes(line);
      const figures = isCited(line) ? [] : figuresIn(text, about);
      const by = figures.length > 0 ? owner(line) : undefined;
      return by ? figures.map((figure) => ({ ...figure, text: text.slice(figure.from, figure.to), owner: by })) : [];
    });
  };
  for (const node of tree.nodes) visit(node, [], []);
  return [...facts, ...policy.bodies.flatMap((body) => factsOfBody(body, about, facts))];
}

/** A statement's figures stand on its line and on those of its clauses; what heads a block has its own. */
function promisedByLine({ commitments, duties }: Policy): Map<number, Commitment[]> {
  const promised = new Map<number, Commitment[]>();
  for (const commitment of [...commitments, ...duties])
    for (const { line } of [commitment.span, ...commitment.alsoAt])
      promised.set(line, [...(promised.get(line) ?? []), commitment]);
  return promised;
}

/** What promises are about, as far as the vocabulary has words for it. */
function namesOf(promises: readonly Commitment[]): Names {
  return {
    subject: new Set(promises.flatMap(({ subject }) => subject ?? [])),
    means: new Set(promises.flatMap(({ means, channel }) => (means.length > 0 ? means : (channel ?? [])))),
    qualifier: new Set(promises.flatMap(({ qualifiers }) => qualifiers)),
    stage: new Set(promises.flatMap(({ stage }) => (stage === undefined ? [] : String(stage)))),
  };
}

/** The line with its quotations blanked, and the gaps of its columns closed. */
function outsideQuotes({ line }: Node): string {
  let text = line.text;
  for (const { kind, from, to } of lex(line))
    if (kind === 'quoted') text = `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
  return text.trim().replaceAll(/ +/g, ' ');
}

const settled = (text: string): string => text.trim().replaceAll(/ +/g, ' ');

/** The number of a clause is no figure. */
const isCited = ({ kind, clauses }: Node): boolean =>
  kind === 'clauses' && clauses.every(({ form }) => form === 'cited');

/** “policy, review”: the block, and the word with which the line begins. */
function fieldOf(node: Node, above: readonly Node[]): string {
  const block = above.map(({ line }) => settled(line.text)).join(', ');
  const own = node.kind === 'field' ? settled(node.line.text.replace(/^(\s*\S+(?: \S+)?)(?: {2,}.*| .*)$/, '$1')) : '';
  return [block || settled(node.line.text), own].filter(Boolean).join(', ');
}

/** Ombudsmen and regulators are known to Pledge: their numbers need not be typed. */
function factsOfBody(body: Body, about: Words & Reading, known: readonly Fact[]): Fact[] {
  const text = [body.telephone, body.email, body.website, body.address].filter(Boolean).join('\n');
  const owner: Owner = {
    commitments: [],
    field: `body ${body.name}`,
    written: body.name,
    clauses: [],
    near: aboutOf(body.name, about),
    far: aboutOf('', about),
    names: namesOf([]),
  };
  return figuresIn(text, about)
    .filter(({ value }) => !known.some((fact) => fact.value === value))
    .map((figure) => ({ ...figure, text: text.slice(figure.from, figure.to), owner }));
}
