import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { differByASlip } from '../syntax/names-used.ts';
import { gapsIn } from '../syntax/tree.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn } from './shared/places.ts';

export const bodyMisnamed = diagnostic({
  code: 'P0451',
  severity: 'warning',
  says: t`“${'written'}” is not quite its name.`,
  because: 'Who looks a body up, or writes to it, needs the name that it goes by.',
  wrong: `procedure complaints
  raise by letter
  stage 1
    we will reply within 5 working days
  then Scottish Public Service Ombudsman`,
  right: `procedure complaints
  raise by letter
  stage 1
    we will reply within 5 working days
  then Scottish Public Services Ombudsman`,
});

/** A body to which customers are sent, and that is known in spite of a letter or two that are wrong. */
export const misnamedBody: Check = {
  finds: [bodyMisnamed],
  look: ({ tree, policy }) =>
    blocksOf(tree, 'procedure').flatMap((procedure, i) => {
      const body = gapsIn(fieldIn(procedure, 'then')?.read, blocks.procedure.fields.then)?.body;
      const name = policy.procedures[i]?.then?.name;
      if (!body || !name || !isNearlyIts(name, body.text)) return [];
      const { text: written, line, from, to } = body;
      const span = { line, from, to };
      return [
        raise(bodyMisnamed, { written }, span, { hint: `It is “${name}”.`, fix: { span, text: name, safe: true } }),
      ];
    }),
};

/** One of its words is misspelt, or some stand in the plural and should not; an abbreviation is a name of its own. */
function isNearlyIts(name: string, written: string): boolean {
  const [known, said] = [name, written].map((of) => of.toLowerCase().split(' '));
  if (!known || !said || name.toLowerCase() === written.toLowerCase()) return false;
  return differByASlip(said, known) || singular(said) === singular(known);
}

const singular = (words: readonly string[]): string => words.map((word) => word.replace(/s$/, '')).join(' ');
