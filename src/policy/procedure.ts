import { stage as stageBlock } from '../language/blocks/procedure.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import { type Gathered, idsUnder } from './gather.ts';
import { entryOf } from './lexicon.ts';
import type { Procedure, Stage } from './making.ts';
import { citedIn, proseIn } from './node.ts';

/** How something goes, from stage to stage. */
export function procedureFrom(node: Node, gathered: Gathered, { lexicon }: Compiling): Procedure {
  const { fields } = blocks.procedure;
  const subject = gapsIn(node.read, { ...blocks.procedure, shape: blocks.procedure.opens })?.subject.value.id ?? '';
  const title = entryOf(lexicon, 'subject', subject)?.words[1] ?? subject;
  const procedure: Procedure = {
    subject,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    raiseBy: node.children.flatMap(({ read }) => gapsIn(read, fields.raiseBy)?.means.map((of) => of.value.id) ?? []),
    stages: node.children.filter(({ read }) => read?.form === 'stage').map((child) => stageFrom(child, gathered)),
    clauses: citedIn(node),
    text: proseIn(node),
    commitments: idsUnder(node, gathered),
  };
  for (const child of node.children) {
    const then = gapsIn(child.read, fields.then);
    if (!then) continue;
    const body = lexicon.bodies.get(then.body.value.id) ?? { name: then.body.value.id };
    procedure.then = { ...body, clauses: citedIn(child), text: proseIn(child) };
  }
  return procedure;
}

function stageFrom(node: Node, gathered: Gathered): Stage {
  const opening = gapsIn(node.read, { ...stageBlock, shape: stageBlock.opens });
  return {
    number: opening?.number.value ?? 0,
    ...(opening?.title && { title: opening.title.value }),
    answeredBy: node.children.flatMap(({ read }) => gapsIn(read, stageBlock.fields.answeredBy)?.by.value ?? []),
    clauses: citedIn(node),
    commitments: idsUnder(node, gathered),
    text: proseIn(node),
  };
}
