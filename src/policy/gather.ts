import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import type { Commitment } from './making.ts';
import { joinEqual, joining, tellApart } from './merge.ts';
import { clauseLines } from './node.ts';
import { commitmentsFrom, type Place } from './statement.ts';

/** All that is promised and asked for, and which statement says it. */
export interface Gathered {
  commitments: Commitment[];
  duties: Commitment[];
  /** What a statement stands for: its commitments, or those that were said before it in other places. */
  said: ReadonlyMap<Node, readonly Commitment[]>;
}

/** Those who act on behalf of an association; everyone else is a customer. */
const ours = new Set(['we', 'contractors', 'colleagues', 'landlords']);

/** Reads the statements under some blocks; equal ones become one. */
export function gather(nodes: readonly Node[], compiling: Compiling): Gathered {
  const said = new Map<Node, readonly Commitment[]>();
  const gathered = { commitments: [] as Commitment[], duties: [] as Commitment[], said };
  const known = joining();
  const visit = (node: Node, place: Place): void => {
    for (const child of node.children) {
      if (child.kind === 'statement') {
        const found = commitmentsFrom(child, place, compiling);
        const list = ({ party }: Commitment) => (ours.has(party) ? gathered.commitments : gathered.duties);
        said.set(
          child,
          found.map((commitment) => joinEqual(list(commitment), known, commitment)),
        );
      } else if (child.read?.form === 'stage')
        visit(child, { ...place, heads: [...place.heads, clauseLines(child)], ...stageOf(child) });
    }
  };
  for (const node of nodes) {
    const place = placeOf(node);
    if (place) visit(node, place);
  }
  tellApart(known);
  return gathered;
}

/** What a block with statements says about all of them; a block whose heading could not be read is like a section. */
function placeOf(node: Node): Place | undefined {
  const heads = [clauseLines(node)];
  if (node.kind === 'unread') return { heads };
  switch (node.read?.form) {
    case 'section':
    case 'duties':
    case 'standard':
      return { heads };
    case 'channel': {
      const means = gapsIn(node.read, { ...blocks.channel, shape: blocks.channel.opens })?.means.value.id;
      return { heads, ...(means && { channel: means }) };
    }
    case 'procedure': {
      const subject = gapsIn(node.read, { ...blocks.procedure, shape: blocks.procedure.opens })?.subject.value.id;
      return { heads, ...(subject && { subject }) };
    }
    default:
      return undefined;
  }
}

function stageOf({ read }: Node): { stage?: number } {
  const [block] = blocks.procedure.blocks;
  const number = gapsIn(read, { ...block, shape: block.opens })?.number.value;
  return number === undefined ? {} : { stage: number };
}

/** The ids of all that stands directly under a block. */
export function idsUnder({ children }: Node, { said }: Gathered): string[] {
  return children.flatMap((child) => said.get(child)?.map(({ id }) => id) ?? []);
}
