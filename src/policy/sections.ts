import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import { channelFrom, facilitiesIn, formatsIn } from './channel.ts';
import type { Compiling } from './draft.ts';
import { type Gathered, idsUnder } from './gather.ts';
import type { Channel, Hours, Procedure, Section } from './making.ts';
import { citedIn, clauseLines, proseIn } from './node.ts';
import { procedureFrom } from './procedure.ts';
import { termsOf } from './terms.ts';

/** What is printed, in the policy's own order, and the channels and procedures that are part of it. */
export interface Printed {
  sections: Section[];
  channels: Channel[];
  procedures: Procedure[];
}

/** The blocks that hold statements, in their order. */
export function sectionsFrom(
  nodes: readonly Node[],
  times: Hours[],
  gathered: Gathered,
  compiling: Compiling,
): Printed {
  const printed: Printed = { sections: [], channels: [], procedures: [] };
  const section = (node: Node, kind: Section['kind'], title: string, about?: string) =>
    printed.sections.push(sectionFrom(node, kind, title, about, gathered, compiling));
  for (const node of nodes) {
    switch (node.kind === 'unread' ? 'section' : node.read?.form) {
      case 'section':
        section(node, 'section', titleOf(node));
        break;
      case 'duties':
        section(node, 'duties', 'What we ask of you');
        break;
      case 'channel': {
        const channel = channelFrom(node, times, idsUnder(node, gathered), compiling);
        printed.channels.push(channel);
        section(node, 'channel', channel.title, channel.means);
        break;
      }
      case 'procedure': {
        const procedure = procedureFrom(node, gathered, compiling);
        printed.procedures.push(procedure);
        section(node, 'procedure', procedure.title, procedure.subject);
      }
    }
  }
  return printed;
}

function titleOf(node: Node): string {
  return gapsIn(node.read, { ...blocks.section, shape: blocks.section.opens })?.title.value ?? node.line.text.trim();
}

function sectionFrom(
  node: Node,
  kind: Section['kind'],
  title: string,
  about: string | undefined,
  gathered: Gathered,
  compiling: Compiling,
): Section {
  const { internal, customers, someCustomers } = termsOf(clauseLines(node), '', { ...compiling, findings: [] });
  return {
    kind,
    title,
    ...(about && { about }),
    clauses: citedIn(node),
    content: contentOf(node, gathered),
    ...(internal && { internal }),
    customers,
    someCustomers,
    facilities: kind === 'channel' ? [] : facilitiesIn(node),
    formats: formatsIn(node),
  };
}

/** Statements and prose in the order of the file; the prose of a stage stands with its stage. */
function contentOf(node: Node, { said }: Gathered): Section['content'] {
  const content: Section['content'] = [];
  let prose: Node[] = [];
  const flush = () => {
    content.push(...proseIn({ children: prose }).map((text) => ({ text })));
    prose = [];
  };
  for (const child of node.children) {
    const stated = said.get(child) ?? (child.read?.form === 'stage' ? inStage(child, said) : undefined);
    if (stated) {
      flush();
      content.push(...stated.map(({ id }) => ({ commitment: id })));
    } else if (child.kind === 'prose') prose.push(child);
  }
  flush();
  return content;
}

const inStage = (stage: Node, said: Gathered['said']) => stage.children.flatMap((child) => said.get(child) ?? []);
