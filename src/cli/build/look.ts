import { join } from 'node:path';
import type { Brand } from '../../pages/brand.ts';
import type { Font } from '../../pages/sheet.ts';
import type { Templates } from '../../pages/template.ts';
import { readBrand } from '../brands.ts';
import { readFromPackage, readTemplates, resource, type Specification } from '../files.ts';
import type { Found } from '../findings.ts';
import { brandFolder } from '../paths.ts';

/** What an association's leaflets look like, and what was found in the file that says so. */
export interface Look {
  brand: Brand;
  templates: Templates;
  found: Found;
}

/** The templates that came with Pledge, with those of the project, in the folder `templates` where Pledge was started, in front. */
export function sharedTemplates(): Templates {
  return { ...readTemplates(resource('templates')), ...readTemplates('templates') };
}

/**
 * An association's own look: `brands/NAME.yaml` beside its specification, and in front of the templates those in
 * `brands/NAME/`, of which it needs only the ones that it changes.
 */
export function lookOf({ file, name }: Pick<Specification, 'file' | 'name'>, shared: Templates): Look {
  const templates = { ...shared, ...readTemplates(join(brandFolder(file), name)) };
  const { brand, ...found } = readBrand({ file, name });
  return { brand, templates, found };
}

const family = 'Atkinson Hyperlegible Next';
const slug = '@fontsource/atkinson-hyperlegible-next';

/** The faces that a text needs: those for the rest of the Latin letters (Welsh ŵ and ŷ, Polish, Turkish) only where it has one. */
export function fontsFor(text: string): Font[] {
  const ranges: Record<string, string> = JSON.parse(Buffer.from(readFromPackage(`${slug}/unicode.json`)).toString());
  const needed = /[\u0100-\u02ff\u1d00-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113]/.test(text)
    ? ['latin', 'latin-ext']
    : ['latin'];
  return needed.flatMap((range) =>
    ([400, 700] as const).map((weight) => ({
      family,
      weight,
      range: needed.length > 1 ? (ranges[range] ?? '') : '',
      woff2: readFromPackage(`${slug}/files/atkinson-hyperlegible-next-${range}-${weight}-normal.woff2`),
    })),
  );
}
