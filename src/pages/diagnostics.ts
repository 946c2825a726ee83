import { diagnostic, t } from '../ground/diagnostic.ts';

/** What can be found in a brand file. Their examples are brand files too, where that of others is a part of a policy. */

export const paleColour = diagnostic({
  code: 'P0801',
  severity: 'note',
  says: t`The colour ${'colour'} has too little contrast for words: ${'contrast'} to 1, where 7 to 1 is wanted. The leaflet uses ${'darker'} instead.`,
  because:
    'People with poor sight cannot read words that hardly stand out. Pledge darkens the colour until they do; where your designers have a darker one of their own, give that.',
  shows: 'yaml',
  wrong: `colour: "#2f9e8f"
accent: "#f2b84b"`,
  right: `colour: "#1d4f63"
accent: "#f2b84b"`,
});

export const imageNotDescribed = diagnostic({
  code: 'P0802',
  severity: 'warning',
  says: t`The logo has no “logo description”, and is left out.`,
  because: 'People who cannot see an image are read its description. Say in a few words what there is to see.',
  shows: 'yaml',
  wrong: `logo: meadowbank.svg`,
  right: `logo: meadowbank.svg
logo description: A house beside a river`,
});

export const unknownInBrand = diagnostic({
  code: 'P0806',
  severity: 'warning',
  says: t`I do not know “${'name'}” in a brand. It may hold ${'known'}.`,
  because: 'What is not known is not used, and mostly misspelt.',
  shows: 'yaml',
  wrong: `color: "#1d4f63"`,
  right: `colour: "#1d4f63"`,
});

export const noColour = diagnostic({
  code: 'P0807',
  severity: 'warning',
  says: t`The ${'name'} “${'value'}” is no colour: write six figures after a #, in quotes, such as "#1d4f63".`,
  because:
    'Colours have many names and few that everyone takes alike. Until it is mended, Pledge’s own colour is used.',
  shows: 'yaml',
  wrong: `colour: teal`,
  right: `colour: "#1d4f63"`,
});

export const unreadableBrand = diagnostic({
  code: 'P0808',
  severity: 'warning',
  says: t`This brand file cannot be read: ${'trouble'}`,
  because:
    'A brand file is a list of names and values, one on each line. Until it can be read, Pledge’s own look is used.',
  shows: 'yaml',
  wrong: `blue`,
  right: `colour: "#1d4f63"`,
});

export const unusableLogo = diagnostic({
  code: 'P0809',
  severity: 'warning',
  says: t`The logo “${'logo'}” cannot be used: ${'trouble'}`,
  because:
    'A drawing stays sharp in large print and on paper, where a photograph of it does not. Save the logo as SVG beside the brand file.',
  shows: 'yaml',
  wrong: `logo: meadowbank.png
logo description: A house beside a river`,
  right: `logo: meadowbank.svg
logo description: A house beside a river`,
});
