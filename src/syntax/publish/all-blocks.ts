import type { Block } from '../../language/define.ts';
import { blocks } from '../../language/index.ts';

/** The blocks at the margin in the order in which a policy mostly has them; those for words and for the law come last. */
export function marginBlocks(): Block[] {
  const { association, policy, calendar, hours, customers, channel, section, procedure, duties, ...others } = blocks;
  const { monitoring, references, glossary, excuses, leaflet, example, standard, repealed, ended, renamed, ...words } =
    others;
  const { subject, means, qualifier, action, event, customerGroup, unit, body } = words;
  const declarations = [subject, means, qualifier, action, event, customerGroup, unit, body];
  const first = [association, policy, calendar, hours, customers, channel, section, procedure, duties];
  const law = [standard, repealed, ended, renamed];
  return [...first, monitoring, references, glossary, excuses, leaflet, example, ...law, ...declarations];
}

/** Every block with the one that it stands in, if any. */
export function allBlocks(): { block: Block; within?: Block }[] {
  return marginBlocks().flatMap((block) => [
    { block },
    ...(block.blocks ?? []).map((inner) => ({ block: inner, within: block })),
  ]);
}

/** The blocks by which a policy declares words, and the vocabulary is made. */
export const isDeclaration = ({ opens }: Block): boolean => / \{terms:terms\}/.test(opens);
