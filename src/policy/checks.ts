import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Node, Tree } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { noAssociation, promisesNothing } from './diagnostics.ts';
import { checkFigures } from './figures.ts';
import type { Policy } from './making.ts';
import { checkNames } from './names.ts';
import { checkMeanings } from './two-meanings.ts';
import { checkValues } from './values.ts';

const top = { line: 1, from: 0, to: 1 };

/** What is wrong with a file by itself: what it lacks, its names, its values, and figures in its prose. */
export function checkPolicyFile(tree: Tree, policy: Policy, vocabulary: Vocabulary): Finding[] {
  return [
    ...missing(tree, policy),
    ...checkNames(tree),
    ...checkMeanings(vocabulary),
    ...checkValues(tree, vocabulary),
    ...checkFigures(tree),
  ];
}

/** A file of standards belongs to nobody, and promises nothing by itself. */
function missing({ nodes }: Tree, { association, commitments, duties, declares }: Policy): Finding[] {
  const isStandards = declares.standards.length + declares.gone.length > 0;
  const isPolicy = !isStandards || commitments.length + duties.length > 0;
  if (!isPolicy) return [];
  const owner = association.name !== '' || nodes.some(isAssociation);
  const promises = commitments.length + duties.length > 0 || nodes.some(mayPromise);
  return [...(owner ? [] : [raise(noAssociation, {}, top)]), ...(promises ? [] : [raise(promisesNothing, {}, top)])];
}

const isAssociation = ({ read, declares }: Node): boolean => read?.form === 'association' || declares === 'association';

/** A line that was not understood might have been a promise. */
const mayPromise = (node: Node): boolean =>
  node.kind === 'statement' || (node.kind === 'unread' && !node.declares) || node.children.some(mayPromise);
