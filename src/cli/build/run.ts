import { basename, dirname, join } from 'node:path';
import type { Printer } from '../../leaflets/formats/pdf.ts';
import type { Brand } from '../../pages/brand.ts';
import { type Fit, fitting, lettersOf } from '../../pages/fitted.ts';
import { documents, indexPage, type Shelf } from '../../pages/index-page.ts';
import { prepare, type Templates } from '../../pages/template.ts';
import type { HolidayList } from '../../time/govuk.ts';
import { type Compilation, compileAll } from '../compiling.ts';
import { attempt } from '../failures.ts';
import { listing, readIfThere, sizes, write } from '../files.ts';
import { type Found, shown } from '../findings.ts';
import type { Terminal } from '../terminal.ts';
import { type FormatName, filesOf, formats, isOfOne, type Made, type Workplace, workplace } from './formats.ts';
import { fontsFor, lookOf, sharedTemplates } from './look.ts';
import type { Progress } from './progress.ts';
import { type Together, together } from './together.ts';

export interface Request {
  specs: readonly string[];
  out: string;
  formats: readonly FormatName[];
  on: Temporal.PlainDate;
  /** Bank holidays that stand in for those that Pledge knows. */
  announced?: HolidayList | undefined;
}

/** A document that was made. */
export interface Built {
  /** Whose it is; of a document about several, nobody's. */
  association?: string;
  format: FormatName;
  file: string;
  bytes: number;
}

/** What one run of `pledge build` came to. */
export interface Outcome {
  compilations: Compilation[];
  /** What was found in the brands of those that were built. */
  brands: Found[];
  built: Built[];
  /** What could not be done, in whole sentences. */
  troubles: string[];
  /** What was done, but not well. */
  remarks: string[];
}

/** What every document of a run is made with, and what the run has come to so far. */
interface Tools {
  printer: Printer;
  cut: Fit;
  shared: Templates;
  progress: Progress;
  outcome: Outcome;
}

/** Compiles what was asked for, makes every document that can be made, and puts a page in front of them. */
export async function buildOnce(
  request: Request,
  printer: Printer,
  terminal: Terminal,
  progress: Progress,
  compiled: (compilations: Compilation[]) => void,
): Promise<Outcome> {
  const { compilations, troubles } = await compileAll(request.specs, request.on, terminal, request.announced);
  const outcome: Outcome = {
    compilations,
    brands: [],
    built: [],
    troubles: [...troubles, ...clashes(compilations)],
    remarks: [],
  };
  for (const trouble of outcome.troubles) progress.say(trouble);
  compiled(compilations);
  const shared = sharedTemplates();
  const seen = new Set<string>();
  const places: Workplace[] = [];
  const tools: Tools = { printer, cut: fitting(), shared, progress, outcome };
  for (const compilation of compilations) {
    const name = compilation.specification.name.toLowerCase();
    const place = !seen.has(name) && (await buildOne(compilation, request, tools));
    if (place) places.push(place);
    seen.add(name);
  }
  await buildTogether(places, request, tools);
  if (outcome.built.length > 0) await writeIndex(places, request, tools);
  return outcome;
}

/** Two specifications of one name would be written over each other; on some disks, capitals make no difference. */
function clashes(compilations: readonly Compilation[]): string[] {
  const byName = Map.groupBy(compilations, ({ specification }) => specification.name.toLowerCase());
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map(
      ({ specification: { file } }) =>
        `${file} has the same name as ${first?.specification.file}, so its documents would take their place. Rename one; only the first is built.`,
    ),
  );
}

async function buildOne(
  { specification, policy, announced }: Compilation,
  request: Request,
  { printer, cut, shared, progress, outcome }: Tools,
): Promise<Workplace | undefined> {
  if (!policy) return undefined;
  const { name: association } = policy.association;
  if (!association) {
    progress.say(`${specification.file} holds standards and no policy: there is nothing to make of it.`);
    return undefined;
  }
  const own = request.formats.filter(isOfOne);
  if (own.length > 0) progress.begin(association);
  const place = await attempt(`laying out the leaflet of ${specification.file}`, () => {
    const look = lookOf(specification, shared);
    tellOf(look.found, progress, outcome.brands);
    return { ...workplace(specification, policy, look, request.formats, printer, cut), announced };
  });
  if ('trouble' in place) tell(place.trouble, progress, outcome.troubles);
  if ('trouble' in place) return undefined;
  for (const format of own) {
    progress.step(format);
    for (const one of filesOf(formats[format])) {
      const file = join(request.out, specification.name, one.file);
      const bytes = await makeOne(file, () => one.make(place.done), progress, outcome);
      if (bytes !== undefined) outcome.built.push({ association, format, file, bytes });
    }
  }
  if (own.length > 0) progress.end();
  return place.done;
}

/** What shows several associations side by side. */
async function buildTogether(
  places: readonly Workplace[],
  request: Request,
  { progress, outcome }: Tools,
): Promise<void> {
  const wanted = request.formats.flatMap((format) => {
    const of = together[format];
    return of && places.length >= of.least ? [[format, of] as const] : [];
  });
  if (wanted.length === 0) return;
  progress.begin(places.length === 1 ? 'One association' : `All ${places.length} together`);
  for (const [format, { file: name, make }] of wanted) {
    progress.step(format);
    const file = join(request.out, name);
    const bytes = await makeOne(file, () => make(places, request.on), progress, outcome);
    if (bytes !== undefined) outcome.built.push({ format, file, bytes });
  }
  progress.end();
}

async function makeOne(
  file: string,
  make: () => Made | Promise<Made>,
  progress: Progress,
  outcome: Outcome,
): Promise<number | undefined> {
  const made = await attempt(`making ${file}`, make);
  if ('trouble' in made) tell(made.trouble, progress, outcome.troubles);
  if ('trouble' in made) return undefined;
  const { content, problems } = made.done;
  for (const problem of problems) {
    if (content === undefined) tell(`${file} was not made: ${problem}`, progress, outcome.troubles);
    else tell(`${file}: ${problem}`, progress, outcome.remarks);
  }
  if (content === undefined) return undefined;
  const failure = await write(file, content);
  if (failure) tell(failure.trouble, progress, outcome.troubles);
  return failure ? undefined : Buffer.byteLength(content);
}

/** A note is for those who ask for it. */
function tellOf(found: Found, progress: Progress, among: Found[]): void {
  if (found.findings.length > 0) among.push(found);
  for (const { message, span } of shown(found.findings, {}))
    progress.say(`${found.source.file}:${span.line} ${message}`);
}

function tell(sentence: string, progress: Progress, among: string[]): void {
  among.push(sentence);
  progress.say(sentence);
}

async function writeIndex(
  places: readonly Workplace[],
  { out }: Request,
  { cut, shared, progress, outcome }: Tools,
): Promise<void> {
  const brands = new Map(places.map(({ specification, materials }) => [specification.name, materials.brand]));
  const all = shelves(out, outcome.built, brands);
  const doors = Object.values(together).filter(isThere(out));
  const materials = { fill: prepare(shared), templates: shared, fonts: [] };
  const draft = indexPage(all, doors, materials);
  const text = 'html' in draft ? lettersOf(draft.html) : '';
  const index = indexPage(all, doors, { ...materials, fonts: await cut(fontsFor(text), text) });
  if ('problem' in index) return tell(index.problem, progress, outcome.troubles);
  const failure = await write(join(out, 'index.html'), index.html);
  if (failure) tell(failure.trouble, progress, outcome.troubles);
}

const isThere = (out: string) => (document: Together) =>
  sizes(join(out, dirname(document.file))).some(({ name }) => name === basename(document.file));

/** Every document that is in the folder, built now or earlier: whoever builds one leaflet still reaches the others. */
function shelves(out: string, built: readonly Built[], brands: ReadonlyMap<string, Brand>): Shelf[] {
  const names = new Map(built.map(({ file, association }) => [basename(dirname(file)), association]));
  return listing(out).flatMap((folder) => {
    const files = sizes(join(out, folder)).filter(({ name }) => Object.hasOwn(documents, name));
    const association = names.get(folder) ?? nameIn(join(out, folder)) ?? folder;
    const brand = brands.get(folder);
    return files.length ? [{ folder, association, files, ...(brand && { brand }) }] : [];
  });
}

function nameIn(folder: string): string | undefined {
  const read = readIfThere(join(folder, formats.policy.file));
  if (!read || 'trouble' in read) return undefined;
  try {
    return JSON.parse(read.text).association?.name;
  } catch {
    return undefined;
  }
}
