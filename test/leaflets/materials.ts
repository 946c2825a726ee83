import { fontsFor, lookOf, sharedTemplates } from '../../src/cli/build/look.ts';
import type { Brand } from '../../src/leaflets/brand.ts';
import { leaflet } from '../../src/leaflets/leaflet.ts';
import { type Layout, page } from '../../src/leaflets/page.ts';
import { prepare, type Templates } from '../../src/leaflets/template.ts';
import type { Policy } from '../../src/policy/policy.ts';

const shared = sharedTemplates();
const look = await lookOf({ file: 'specs/ocean-housing.pledge', name: 'ocean-housing', text: '' }, shared);

/** A policy as a page, with the templates, fonts and brand that are shipped. */
export function print(policy: Policy, layout: Layout, more: { templates?: Templates; brand?: Brand } = {}): string {
  const templates = { ...look.templates, ...more.templates };
  const printed = page(
    {
      leaflet: leaflet(policy),
      brand: more.brand ?? look.brand,
      fill: prepare(templates),
      templates,
      fonts: fontsFor(''),
      others: [{ href: 'leaflet.pdf', label: 'PDF' }],
    },
    layout,
  );
  if ('problem' in printed) throw new Error(printed.problem);
  return printed.html;
}
