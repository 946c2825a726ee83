import { join } from 'node:path';
import { parseDocument, type YAMLParseError } from 'yaml';
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
  const document = parseDocument(quoted(text), { prettyErrors: false });
  const [error] = document.errors;
  if (error) return unreadable(inOurWords(error), lineOf(error, text));
  return told(brandFrom(document.toJS(), text, (logo) => readLogo(join(folder, logo))));
}

/** To YAML, a colour without its quotes is a comment; and a word processor curls them. It is meant all the same. */
function quoted(text: string): string {
  return text.replaceAll(/^(colour|accent):[ \t]*[“”"']?(#[0-9a-f]{6})[“”"']?[ \t]*$/gim, '$1: "$2"');
}

/** The line of an error; where it shows only at the end of the file, the last that holds something. */
function lineOf({ pos: [at] }: YAMLParseError, text: string): number {
  return text.slice(0, Math.min(at, text.trimEnd().length)).split('\n').length;
}

/** What is wrong with a brand file, where the words of YAML are those of programmers. */
function inOurWords({ code }: YAMLParseError): string {
  if (code === 'DUPLICATE_KEY') return 'a name stands in it twice.';
  if (code === 'TAB_AS_INDENT') return 'a line begins with a tab. Begin it at the margin.';
  if (code === 'MISSING_CHAR') return 'a quotation mark or a bracket is not closed.';
  return 'each line holds a name, a colon and a value, such as “colour: "#1d4f63"”.';
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
