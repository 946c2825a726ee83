import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** The unpacked Chromium and the variables that it needs to find its libraries and fonts. */
export type BundledBrowser = { readonly executable: string; readonly environment: Record<string, string> };

const HOUR_IN_MILLISECONDS = 3_600_000;
// Brotli gains a second from large buffers: the browser is 67 MB packed and 209 MB unpacked.
const READ_BYTES = 1 << 22;
const UNPACK_BYTES = 1 << 21;

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked into a folder that carries its version. The folder appears
 * whole or not at all (unpacked beside it, then renamed), so processes that start together cannot disturb one another.
 * `onUnpack` hears of the folder before the seconds that a first unpacking takes. Rejects where no folder can be
 * written or the package is missing.
 */
export async function bundledBrowser(cache: string, onUnpack: (folder: string) => void): Promise<BundledBrowser> {
  const pack = await packageFolder();
  const folder = path.join(cache, `chromium-${pack.version}-${process.arch}`);
  if (!(await exists(folder))) {
    onUnpack(folder);
    await unpack(pack.root, folder);
  }
  return {
    executable: path.join(folder, 'chromium'),
    environment: {
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/**
 * The folder for what may be thrown away and made again: the user's cache, or, where that cannot be written (a
 * service account has no home), a folder of theirs alone among the temporary files. Rejects if neither can be used.
 */
export async function cacheFolder(environment: NodeJS.ProcessEnv, home: string): Promise<string> {
  const base = environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || path.join(home, '.cache');
  const wanted = path.join(base, 'pledge');
  try {
    return await ownFolder(wanted);
  } catch {
    return await ownFolder(path.join(os.tmpdir(), `pledge-${process.getuid?.() ?? 'user'}`));
  }
}

async function ownFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const probe = path.join(folder, `.writable-${process.pid}-${crypto.randomUUID()}`);
  await writeFile(probe, '');
  await rm(probe);
  const { uid, mode } = await stat(folder);
  // A program that others could put there must never be started as if it were ours.
  const others = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
  if (others) throw new Error(`${folder} can be changed by another user`);
  return folder;
}

async function packageFolder(): Promise<{ root: string; version: string }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = path.join(path.dirname(entry), '..');
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version };
}

async function unpack(root: string, folder: string): Promise<void> {
  const draft = `${folder}.unpacking-${process.pid}-${crypto.randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true, mode: 0o700 });
    await removeAbandoned(path.dirname(folder));
    const bin = (name: string) => path.join(root, 'bin', name);
    // The package that brings the browser also brings the reader of its archives.
    const { extract } = createRequire(path.join(root, 'build', 'index.js'))('tar-fs') as {
      extract: (to: string) => Writable;
    };
    await Promise.all([
      decompress(bin('chromium.br'), createWriteStream(path.join(draft, 'chromium'), { mode: 0o755 })),
      decompress(bin('al2023.tar.br'), extract(path.join(draft, 'al2023'))),
      decompress(bin('fonts.tar.br'), extract(path.join(draft, 'fonts'))),
    ]);
    await writeFile(path.join(draft, 'fonts.conf'), fontsConfiguration(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Somebody else was quicker, and theirs is as good as ours.
    if (!(await exists(folder))) throw error;
  }
}

async function decompress(file: string, into: Writable): Promise<void> {
  const source = createReadStream(file, { highWaterMark: READ_BYTES });
  await pipeline(source, createBrotliDecompress({ chunkSize: UNPACK_BYTES }), into);
}

/**
 * Chromium loses embedded fonts at random where it sees no system font at all; with the bundled ones, and no others, a
 * leaflet also looks the same on every machine.
 */
function fontsConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${xml(path.join(folder, 'fonts'))}</dir>`,
    `  <cachedir>${xml(path.join(folder, 'fonts-cache'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A process that was killed leaves 200 MB behind; an hour later nobody can still be writing it. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.includes('.unpacking-')) continue;
    const folder = path.join(cache, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > HOUR_IN_MILLISECONDS) await rm(folder, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}
