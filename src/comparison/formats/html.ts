import { type Brand, brandFrom } from '../../pages/brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours } from '../../pages/sheet.ts';
import type { Fill, Page, Templates } from '../../pages/template.ts';
import type { Comparison } from '../comparison.ts';
import { viewOf } from '../page/view.ts';

/** What the page is made with. */
export interface PageMaterials {
  readonly fill: Fill;
  readonly templates: Templates;
  readonly fonts: readonly Font[];
  /** What the page can do for those whose browser runs scripts. */
  readonly script: string;
  /** Where the leaflet of a column is to be found from the page, by the column's id. */
  readonly leaflets?: ReadonlyMap<string, string>;
}

/** One page that needs nothing but itself: it can be read without scripts, and with them filtered, pinned and sorted. */
export function html(comparison: Comparison, { fill, templates, fonts, script, leaflets }: PageMaterials): Page {
  const plain: Brand = brandFrom(undefined).brand;
  const css = [
    ...fonts.map(face),
    lightColours(plain, `--columns:${comparison.columns.length};`),
    darkColours(plain),
    templates['styles/base'],
    templates['styles/compare'],
  ]
    .filter(Boolean)
    .join('\n');
  return fill('compare', { css, script, policy: contentPolicy(css, script), ...viewOf(comparison, leaflets) });
}
