// `npm run build`: the package that is published, in dist/. Type stripping does not apply inside node_modules, and
// reading some thousand small files takes longer than all of a check, so the sources and most packages become a few
// files of JavaScript, split where a command loads something late (the browser least of all).
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { commands } from '../commands/index.ts';
import { bundledScript, type PageScript, pageScripts } from './page-scripts.ts';

const dist = process.argv[2] ?? 'dist';
const shared: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node26',
  legalComments: 'eof',
  logLevel: 'warning',
};

/**
 * What a run of a tenth of a second needs to know of V8: code that runs so briefly is not worth optimising, and took
 * as long to optimise as to run; a folder of many policies still is, later. A regular expression is compiled once, not
 * first for a trial. There is so little to collect that several threads would wait for one another.
 */
const briefly = [
  '--no-regexp-tier-up',
  '--single-threaded-gc',
  ...['maglev', 'maglev-osr'].map((name) => `--invocation-count-for-${name}=8000`),
  ...['turbofan', 'osr'].map((name) => `--invocation-count-for-${name}=20000`),
].join(' ');

/**
 * A snapshot is read into memory that was never touched: in large pages, and taken from the system at one go, that is
 * a fifth of the start. Systems without glibc pass over it.
 */
const largePages = ['hugetlb=1', 'mmap_threshold=33554432', 'top_pad=33554432'].map((set) => `glibc.malloc.${set}`);

/** The commands that a person waits for, which start from a snapshot; of the others it holds nothing. */
const quick = ['check', 'fmt', 'explain'];

const launcher = `#!/bin/sh
here=$0
case $0 in */*) ;; *) here=./$0 ;; esac
[ ! -L "$0" ] || here=$(readlink -f "$0")
here=\${here%/*}
case $1 in ${quick.join(' | ')})
  if [ -f "$here/pledge.blob" ]; then
    GLIBC_TUNABLES=${largePages.join(':')}\${GLIBC_TUNABLES:+:$GLIBC_TUNABLES} \\
      node ${briefly} --snapshot-blob "$here/pledge.blob" "$@"
    code=$?
    # 14: made by another version of Node.
    [ $code -eq 14 ] || exit $code
    rm -f "$here/pledge.blob" 2>&-
  fi
  ;;
esac
exec node "$here/src/cli/pledge.mjs" "$@"
`;

await rm(dist, { recursive: true, force: true });
await bundle();
for (const folder of ['grammar', 'templates', 'specs/standards'])
  await cp(folder, `${dist}/${folder}`, { recursive: true });
await scripts();
if (process.platform !== 'win32') await snapshot();

/** The whole program, and a package.json that asks only for what is not in it. */
async function bundle(): Promise<void> {
  const project = JSON.parse(await readFile('package.json', 'utf8'));
  const { metafile } = await build({
    ...shared,
    entryPoints: ['src/cli/pledge.mjs'],
    // As deep as the sources are, so that what lies beside them is found in the same way.
    outdir: `${dist}/src/cli`,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    metafile: true,
    // These find something at run time by its place on the disk, so they stay packages of their own.
    // What makes the scripts of pages out of their sources is not asked for where they are made.
    external: ['@sparticuz/chromium', 'pdfjs-dist', 'subset-font', 'esbuild'],
    // Some packages are CommonJS, and ask for Node's own modules by `require`.
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  });
  const bundled = Object.keys(metafile.inputs).join('\n');
  const needed = Object.entries(project.dependencies).filter(([name]) => !bundled.includes(`node_modules/${name}/`));
  const { name, version, description, type, license, bin } = project;
  const dependencies = Object.fromEntries(needed);
  const files = ['src', 'grammar', 'templates', 'specs', 'scripts'];
  const published = { name, version, description, type, license, bin, engines: { node: '>=26' }, files, dependencies };
  await writeFile(`${dist}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
  const kilobytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  console.log(
    `${dist}/src/cli/pledge.mjs  the package: ${Math.ceil(kilobytes)} kB; needs ${Object.keys(dependencies).join(', ')}`,
  );
}

/** The scripts of pages, ready for browsers. */
async function scripts(): Promise<void> {
  await mkdir(`${dist}/scripts`);
  for (const name of Object.keys(pageScripts) as PageScript[])
    await writeFile(`${dist}/scripts/${name}.js`, await bundledScript(name, process.cwd()));
}

/**
 * `dist/pledge`, for the machine on which it is built: the quick commands start from a V8 snapshot that holds the parser
 * and the shared words ready. A snapshot serves one version of Node, so it is not published.
 */
async function snapshot(): Promise<void> {
  const script = `${dist}/snapshot.cjs`;
  await build({
    ...shared,
    entryPoints: ['src/cli/snapshot.ts'],
    outfile: script,
    format: 'cjs',
    // What is in a snapshot is read at each start.
    external: Object.keys(commands).flatMap((name) =>
      quick.includes(name) ? [] : resolve(`src/cli/commands/${name}.ts`),
    ),
    legalComments: 'none',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${dist}/src/cli/pledge.mjs`).href) },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  await writeFile(script, inLatin1(await readFile(script, 'utf8')));
  const made = spawnSync(
    process.execPath,
    ['--disable-warning=Warning', '--snapshot-blob', `${dist}/pledge.blob`, '--build-snapshot', script],
    { stdio: 'inherit' },
  );
  await rm(script);
  if (made.status !== 0) throw new Error('Node could not make the snapshot.');
  await writeFile(`${dist}/pledge`, launcher, { mode: 0o755 });
  console.log(`${dist}/pledge  the same, started from a snapshot`);
}

/** JavaScript without letters for which V8 would keep two bytes of every letter: those in expressions and templates, which esbuild leaves. */
function inLatin1(script: string): string {
  return script.replaceAll(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
