import type { Comparison } from '../../comparison/comparison.ts';
import { html } from '../../comparison/formats/index.ts';
import type { Page } from '../../pages/template.ts';
import { prepare } from '../../pages/template.ts';
import { compare as sideBySide } from '../../pledge.ts';
import { comparedIn } from '../comparing.ts';
import { fontsFor, sharedTemplates } from './look.ts';
import { pageScript } from './page-script.ts';
import type { Together } from './together.ts';

/** The page on which all associations stand side by side. */
export const compare: Together = {
  file: 'compare/index.html',
  least: 2,
  title: 'Side by side',
  says: 'See what each association promises, where one promises more than another, and who says nothing.',
  make: async (places, on) => {
    const compared = places.flatMap(({ specification, policy }) => comparedIn(specification, policy));
    const page = await comparisonPage(sideBySide(compared, { on, calendar: 'England and Wales' }));
    return 'html' in page ? { content: page.html, problems: [] } : { problems: [page.problem] };
  },
};

/** A comparison as one page that needs nothing but itself. */
export async function comparisonPage(comparison: Comparison): Promise<Page> {
  const templates = sharedTemplates();
  const fonts = fontsFor(JSON.stringify([comparison.columns.map(({ policy }) => policy), templates]));
  return html(comparison, { fill: prepare(templates), templates, fonts, script: await pageScript('compare') });
}
