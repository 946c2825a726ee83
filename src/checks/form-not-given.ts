import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import { bodyFrom } from '../policy/bodies.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const formWithoutAddress = diagnostic({
  code: 'P0446',
  severity: 'note',
  says: t`“${'form'}” is named as a way to reach the ${'body'}, and not where it is.`,
  because:
    'What is a link on a screen is only words on paper, and in a document that was copied. Give the web address of the form, or that of the body under “website”.',
  wrong: `body Meadow Ombudsman
  telephone 0300 000 0000
  form "online complaint form"`,
  right: `body Meadow Ombudsman
  telephone 0300 000 0000
  website www.meadow-ombudsman.example
  form "online complaint form"`,
});

/** Forms of an ombudsman or a regulator that are named, and neither they nor a website has an address in this policy. */
export const formNotGiven: Check = {
  finds: [formWithoutAddress],
  look: ({ tree }) =>
    blocksOf(tree, 'body').flatMap((node) => {
      const { name, form, website } = bodyFrom(node);
      if (form === undefined || website !== undefined || isAddress(form)) return [];
      return [raise(formWithoutAddress, { form, body: name }, placeOf(fieldIn(node, fields.form.name) ?? node))];
    }),
};

const { fields } = blocks.body;

const isAddress = (words: string): boolean => /\S\.\S/.test(words);
