import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { raise } from '../ground/diagnostic.ts';
import { type BrandReading, brandFrom, type Logo } from '../pages/brand.ts';
import { unreadableBrand } from '../pages/diagnostics.ts';
import { readIfThere, type Specification } from './files.ts';
import type { Found } from './findings.ts';
import { brandFile, brandFolder } from './paths.ts';

/** An association's brand, from `brands/NAME.yaml`, and what was found in it; without one, Pledge's own. */
export function readBrand({ file, name }: Pick<Specification, 'file' | 'name'>): BrandReading & Found {
  const folder = brandFolder(file);
  const path = brandFile({ file, name });
  const read = readIfThere(path);
  const text = read && 'text' in read ? read.text : '';
  const told = (reading: BrandReading) => ({ ...reading, source: { file: path, text } });
  const unreadable = (trouble: string, line = 1) =>
    told({ ...brandFrom(undefined), findings: [raise(unreadableBrand, { trouble }, { line, from: 0, to: 1 })] });
  if (!read) return told(brandFrom(undefined));
  if ('trouble' in read) return unreadable(read.trouble);
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return unreadable(error.message, text.slice(0, error.pos[0]).split('\n').length);
  return told(brandFrom(document.toJS(), text, (logo) => readLogo(join(folder, logo))));
}

function readLogo(path: string): Logo {
  const read = readIfThere(path);
  if (!read) return { trouble: `there is no ${path}.` };
  return 'trouble' in read ? read : { svg: read.text };
}

/** What was found in the brands of some specifications, where anything was. */
export function brandsFound(specifications: readonly Pick<Specification, 'file' | 'name'>[]): Found[] {
  return specifications.map(readBrand).filter(({ findings }) => findings.length > 0);
}
