import { fontsFor, type Look } from '../../src/cli/build/look.ts';
import { leaflet } from '../../src/leaflets/leaflet.ts';
import { type Layout, page } from '../../src/leaflets/page.ts';
import { prepare } from '../../src/pages/template.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { look as plain } from './policies.ts';

/** A policy as a page, with the fonts and templates that are shipped. */
export function print(policy: Policy, layout: Layout, look: Look = plain): string {
  const printed = page(
    {
      leaflet: leaflet(policy),
      brand: look.brand,
      fill: prepare(look.templates),
      templates: look.templates,
      fonts: fontsFor(''),
      others: [{ href: 'leaflet.pdf', label: 'PDF' }],
    },
    layout,
  );
  if ('problem' in printed) throw new Error(printed.problem);
  return printed.html;
}
