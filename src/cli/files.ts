import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Decoded, decode, type Encoding } from './decode.ts';
import { readOnly, refusal } from './failures.ts';
import { missing, noSpecification } from './missing.ts';
import { notOnWindows } from './windows-names.ts';

/** A specification as it was read. */
export interface Specification {
  /** As the user would name it; `-` for standard input. */
  file: string;
  /** The file's name without its ending: what its documents are called. */
  name: string;
  text: string;
  /** How the text stands in the file. */
  encoding: Encoding;
}

/** What could be read, and for what could not the reason, each a whole sentence. */
export interface Reading {
  specifications: Specification[];
  troubles: string[];
}

/** Folders in which `.pledge` files are no policies of an association, or no business of ours. */
const passedOver = /^(\.|(standards|brands|vocabulary|node_modules|out|dist)$)/i;

const mostBytes = 50_000_000;

/**
 * Reads the specifications that the user named: files, folders (every `.pledge` in them and in their folders, but for
 * `standards` and `brands`), or `-`. A file that is named twice is read once; the order is that of the arguments.
 */
export async function readSpecifications(named: readonly string[], input: () => Promise<Uint8Array>): Promise<Reading> {
  const reading: Reading = { specifications: [], troubles: [] };
  const seen = new Set<string>();
  for (const argument of named) {
    const found = argument === '-' ? { files: ['-'] } : specificationsAt(argument);
    if ('trouble' in found) {
      reading.troubles.push(found.trouble);
      continue;
    }
    for (const file of found.files) {
      const itself = identityOf(file);
      if (seen.has(itself)) continue;
      seen.add(itself);
      const read = await readText(file, input);
      if ('trouble' in read) reading.troubles.push(read.trouble);
      else reading.specifications.push({ file, name: nameOf(file), ...read });
    }
  }
  return reading;
}

/** The same for a file however it is named: through a link, or with another way to it. A pipe has no such name. */
function identityOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard-input' : basename(file, extname(file));
}

function specificationsAt(path: string): { files: string[] } | { trouble: string } {
  try {
    const is = statSync(path);
    if (is.isDirectory()) {
      const files = specificationsIn(path, new Set());
      return files.length ? { files } : { trouble: noSpecification(path, listing(path)) };
    }
    if (!is.isFile() && !is.isFIFO()) return { trouble: `${path} is neither a file nor a folder.` };
    if (is.size > mostBytes)
      return { trouble: `${path} is too large to be a policy (${Math.round(is.size / 1e6)} MB).` };
    return { files: [path] };
  } catch (error) {
    if (!isMissing(error)) return { trouble: `I cannot read ${path}: ${refusal(error)}` };
    // On Windows, *.pledge comes as it was typed.
    const files = /[*?]/.test(path) ? sorted(globSync(path)).filter(isSpecification) : [];
    return files.length ? { files } : { trouble: missing(path, existsSync(dirname(path)), listing) };
  }
}

function specificationsIn(folder: string, visited: Set<string>): string[] {
  const itself = realpathSync(folder);
  if (visited.has(itself)) return [];
  visited.add(itself);
  return sorted(readdirSync(folder)).flatMap((name) => {
    const path = join(folder, name);
    const is = statSync(path, { throwIfNoEntry: false });
    if (is?.isDirectory()) return passedOver.test(name) ? [] : specificationsIn(path, visited);
    return is?.isFile() && isSpecification(path) ? [path] : [];
  });
}

const isSpecification = (path: string) => /^[^.].*\.pledge$/i.test(basename(path));

const sorted = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The names in a folder, in order; none where there is no such folder. */
export function listing(folder: string): string[] {
  try {
    return sorted(readdirSync(folder));
  } catch {
    return [];
  }
}

async function readText(file: string, input: () => Promise<Uint8Array>): Promise<Decoded> {
  const read = await readBytes(file, input);
  const decoded = read.bytes ? decode(read.bytes) : undefined;
  if (!decoded) return { trouble: read.trouble ?? '' };
  return 'trouble' in decoded ? { trouble: `${inWords(file)} ${decoded.trouble}` } : decoded;
}

/** The beginning of a sentence about a file. */
export const inWords = (file: string): string => (file === '-' ? 'What came in on standard input' : file);

/** The bytes of a file, of an association's own document too; `-` is standard input. */
export async function readBytes(file: string, input: () => Promise<Uint8Array>) {
  try {
    if (file !== '-' && statSync(file).size > mostBytes) return { trouble: `${file} is too large to be a policy.` };
    return { bytes: file === '-' ? await input() : readFileSync(file) };
  } catch (error) {
    if (!isMissing(error)) return { trouble: `I cannot read ${file}: ${refusal(error)}` };
    return { trouble: missing(file, existsSync(dirname(file)), listing, /\.(docx?|pdf|x?html?|txt|md)$/i) };
  }
}

/** A text file that may or may not be there; undefined where it is not. */
export function readIfThere(file: string): { text: string } | { trouble: string } | undefined {
  try {
    const decoded = decode(readFileSync(file));
    return 'trouble' in decoded ? { trouble: `${file} ${decoded.trouble}` } : decoded;
  } catch (error) {
    return isMissing(error) ? undefined : { trouble: `I cannot read ${file}: ${refusal(error)}` };
  }
}

/** The text of every template in a folder, by its name without the ending: `partials/cover`. None where there is no such folder. */
export function readTemplates(folder: string): Record<string, string> {
  const templates: Record<string, string> = {};
  for (const kind of ['pages', 'partials', 'styles']) {
    for (const name of listing(join(folder, kind))) {
      if (!/\.(hbs|css)$/.test(name)) continue;
      templates[`${kind}/${basename(name, extname(name))}`] = readFileSync(join(folder, kind, name), 'utf8');
    }
  }
  return templates;
}

/** The bytes of a file that belongs to one of the packages we rest on. */
export function readFromPackage(name: string): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(name)));
}

/** How many bytes each file of a folder has. */
export function sizes(folder: string): { name: string; bytes: number }[] {
  return listing(folder).flatMap((name) => {
    const is = statSync(join(folder, name), { throwIfNoEntry: false });
    return is?.isFile() ? [{ name, bytes: is.size }] : [];
  });
}

/** Whether something of that name exists. */
export const exists = (path: string): boolean => existsSync(path);

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Something that came with Pledge, by its path from the package's own folder. */
export function resource(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'grammar')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, path);
}

/** The shared words of the sector. */
export function readVocabulary(): { file: string; text: string } {
  const file = resource('grammar/vocabulary/housing.pledge');
  return { file, text: readFileSync(file, 'utf8') };
}

/** Pledge's own version. */
export const version = (): string => JSON.parse(readFileSync(resource('package.json'), 'utf8')).version;

/** How often, and after how many milliseconds, a file that another program holds is tried again. Virus scanners let go within that time; a PDF viewer does not. */
const patience = [20, 50, 100, 200, 400];

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it, so that a reader never sees half of
 * it and a failure leaves the old one. Says why, where it could not.
 */
export async function write(file: string, content: string | Uint8Array): Promise<{ trouble: string } | undefined> {
  const place = existsSync(file) ? realpathSync(file) : resolve(file);
  const refused = notOnWindows(place, existsSync);
  if (refused) return { trouble: `I could not write ${file}: ${refused}` };
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    makeFolder(dirname(place));
    const before = statSync(place, { throwIfNoEntry: false });
    // A new file in the place of the old one would pay no heed to what protects the old one.
    if (before && !(before.mode & 0o200)) return { trouble: `I could not write ${file}: ${readOnly}` };
    if (before) accessSync(place, constants.W_OK);
    writeFileSync(beside, content);
    if (before) chmodSync(beside, before.mode);
    await rename(beside, place);
    return undefined;
  } catch (error) {
    discard(beside);
    return { trouble: `I could not write ${file}: ${refusal(error)}` };
  }
}

/** Folder by folder, since Node's own recursion never ends where a file system refuses to make any, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where even its folder is none, it was never there.
  }
}

async function rename(from: string, to: string): Promise<void> {
  for (const pause of patience) {
    try {
      return renameSync(from, to);
    } catch (error) {
      const held = error instanceof Error && 'code' in error && /^(EPERM|EACCES|EBUSY)$/.test(String(error.code));
      if (!held) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  renameSync(from, to);
}

/**
 * Tells of changes to these files and folders until it is stopped, once for each burst: an editor that saves makes
 * several. The folder is watched, not the file, because editors save by putting a new file in its place.
 */
export function watchFiles(paths: readonly string[], changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 100);
  };
  // Of a folder that was named, everything in it; of a file, its folder alone, which may be a large one.
  const deep = new Map<string, boolean>();
  for (const path of paths) {
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
    if (existsSync(folder)) deep.set(folder, folder === path || deep.get(folder) === true);
  }
  // What we write ourselves is of other kinds, or we would run after our own tail.
  const ours = /\.(pledge|ya?ml|hbs|css|svg|png|jpe?g)$/i;
  const watchers = [...deep].map(([folder, recursive]) =>
    watch(folder, { recursive }, (_, name) => {
      if (name === null || ours.test(name)) soon();
    }),
  );
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
