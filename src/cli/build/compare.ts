import type { Comparison } from '../../comparison/comparison.ts';
import { html } from '../../comparison/formats/index.ts';
import { type Page, prepare } from '../../pages/template.ts';
import { compare as sideBySide } from '../../pledge.ts';
import { comparedIn } from '../comparing.ts';
import type { Workplace } from './formats.ts';
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
    const compared = places.flatMap((place) =>
      comparedIn(place.specification, place.policy).map((of) => ({ of, place })),
    );
    const comparison = sideBySide(
      compared.map(({ of }) => of),
      { on, calendar: 'England and Wales', announced: places[0]?.announced },
    );
    const leaflets = comparison.columns.flatMap(({ id }, at) => {
      const href = compared[at] && leafletOf(compared[at].place);
      return href ? [[id, href] as const] : [];
    });
    const page = await comparisonPage(comparison, new Map(leaflets));
    return 'html' in page ? { content: page.html, problems: [] } : { problems: [page.problem] };
  },
};

/** Where the web page of an association is, where one is made. */
function leafletOf({ specification, materials }: Workplace): string | undefined {
  const page = materials.others.find(({ label }) => label === 'Web page');
  return page && `../${encodeURIComponent(specification.name)}/${page.href}`;
}

/** A comparison as one page that needs nothing but itself. */
export async function comparisonPage(comparison: Comparison, leaflets?: ReadonlyMap<string, string>): Promise<Page> {
  const templates = sharedTemplates();
  const fonts = fontsFor(JSON.stringify([comparison.columns.map(({ policy }) => policy), templates]));
  const materials = { fill: prepare(templates), templates, fonts, script: await pageScript('compare') };
  return html(comparison, { ...materials, ...(leaflets && { leaflets }) });
}
