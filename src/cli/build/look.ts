import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Brand, brandFrom } from '../../pages/brand.ts';
import type { Font } from '../../pages/sheet.ts';
import type { Templates } from '../../pages/template.ts';
import { readFromPackage, readIfThere, readTemplates, resource, type Specification } from '../files.ts';

/** What an association's leaflets look like, and what was wrong with the files that say so. */
export interface Look {
  brand: Brand;
  templates: Templates;
  problems: string[];
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
  const folder = join(file === '-' ? '.' : dirname(file), 'brands');
  const templates = { ...shared, ...readTemplates(join(folder, name)) };
  const { brand, problems } = readBrand(folder, name);
  return { brand, templates, problems };
}

function readBrand(folder: string, name: string): { brand: Brand; problems: string[] } {
  const file = join(folder, `${name}.yaml`);
  const read = readIfThere(file);
  if (!read) return brandFrom(undefined);
  if ('trouble' in read) return { ...brandFrom(undefined), problems: [read.trouble] };
  const document = parseDocument(read.text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = read.text.slice(0, error.pos[0]).split('\n').length;
    return { ...brandFrom(undefined), problems: [`${file}:${line} cannot be read: ${error.message}`] };
  }
  const data: unknown = document.toJS();
  const logo = readLogo(folder, data);
  const { brand, problems } = brandFrom(data, logo.svg);
  return { brand, problems: [...logo.problems, ...problems].map((problem) => `${file}: ${problem}`) };
}

function readLogo(folder: string, data: unknown): { svg?: string; problems: string[] } {
  const named = data && typeof data === 'object' && 'logo' in data ? data.logo : undefined;
  if (named === undefined || named === null) return { problems: [] };
  if (typeof named !== 'string' || !/\.svg$/i.test(named)) {
    return { problems: ['The logo must be the name of an SVG file, such as “logo: meadowbank.svg”.'] };
  }
  const read = readIfThere(join(folder, named));
  if (!read) return { problems: [`There is no logo ${join(folder, named)}.`] };
  return 'trouble' in read ? { problems: [`The logo: ${read.trouble}`] } : { svg: read.text, problems: [] };
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
      range: ranges[range] ?? '',
      woff2: readFromPackage(`${slug}/files/atkinson-hyperlegible-next-${range}-${weight}-normal.woff2`),
    })),
  );
}
