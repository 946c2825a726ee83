import { stage as stageBlock } from '../language/blocks/procedure.ts';
import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import { formatsIn } from './channel.ts';
import type { Compiling } from './draft.ts';
import { entryOf } from './lexicon.ts';
import type { Procedure, Section, Stage } from './making.ts';
import { citedIn, clauseLines, proseIn } from './node.ts';
import type { Place } from './statement.ts';

type Keep = (part: Node, place: Place) => Section['content'];

/** A procedure with its stages, and a section for the procedure and for each of them. */
export function procedureFrom(
  node: Node,
  { lexicon }: Compiling,
  keep: Keep,
): { procedure: Procedure; sections: Section[] } {
  const { fields } = blocks.procedure;
  const subject = gapsIn(node.read, { ...blocks.procedure, shape: blocks.procedure.opens })?.subject.value.id ?? '';
  const title = entryOf(lexicon, 'subject', subject)?.words[1] ?? subject;
  const heads = clauseLines(node);
  const clauses = citedIn(node);
  const content = keep(node, { heads, subject });
  const procedure: Procedure = {
    subject,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    raiseBy: node.children.flatMap(({ read }) => gapsIn(read, fields.raiseBy)?.means.map((of) => of.value.id) ?? []),
    stages: [],
    clauses,
    text: proseIn(node),
    commitments: idsIn(content),
  };
  for (const child of node.children) {
    if (child.read?.form === 'stage') procedure.stages.push(stageFrom(child, heads, subject, keep));
    const then = gapsIn(child.read, fields.then);
    if (then) {
      const body = lexicon.bodies.get(then.body.value.id) ?? { name: then.body.value.id };
      procedure.then = { ...body, clauses: citedIn(child), text: proseIn(child) };
    }
  }
  const section: Section = {
    kind: 'procedure',
    title: procedure.title,
    about: subject,
    clauses,
    content: [
      ...content,
      ...procedure.stages.flatMap((stage) => stage.commitments.map((commitment) => ({ commitment }))),
    ],
    facilities: [],
    formats: formatsIn(node),
  };
  return { procedure, sections: [section] };
}

function stageFrom(node: Node, heads: Place['heads'], subject: string, keep: Keep): Stage {
  const opening = gapsIn(node.read, { ...stageBlock, shape: stageBlock.opens });
  const number = opening?.number.value ?? 0;
  const content = keep(node, { heads: [...heads, ...clauseLines(node)], subject, stage: number });
  return {
    number,
    ...(opening?.title && { title: opening.title.value }),
    answeredBy: node.children.flatMap(({ read }) => gapsIn(read, stageBlock.fields.answeredBy)?.by.value ?? []),
    clauses: citedIn(node),
    commitments: idsIn(content),
    text: proseIn(node),
  };
}

function idsIn(content: Section['content']): string[] {
  return content.flatMap((item) => ('commitment' in item ? [item.commitment] : []));
}
