import type { Clause } from '../../../language/define.ts';
import { topics } from '../../../language/topics.ts';
import { shown } from '../notation.ts';
import { paragraphs, sample, typed } from './markdown.ts';

/** Every clause with what it means and its example, by what an officer would ask. */
export function clauseList(): string {
  return paragraphs(
    '## Clauses',
    'What is in CAPITALS you fill in; [square brackets] may be left out; / stands between words of which you take one; … means that there may be several, with commas and “and”.',
    'A clause stands after its promise, on the same line or on a line of its own under it. Most may also stand at the head of a block, and then hold for all of it; those that may not say so.',
    ...topics.flatMap(([title, all]) => [`### ${title}`, ...all.map(oneClause)]),
  );
}

function oneClause({ shape, meaning, example, heads }: Clause): string {
  const place = heads ? '' : ' *Under one promise only.*';
  return paragraphs(`**${typed(shown(shape))}**<br>\n${meaning}${place}`, sample(example));
}
