// `npm run build`: the package that is published, in dist/. Type stripping does not apply inside node_modules, and
// reading some thousand small files takes longer than all of a check, so the sources and most packages become a few
// files of JavaScript, split where a command loads something late (the browser least of all).
import { cp, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import project from './package.json' with { type: 'json' };

const dist = 'dist';
/** Found at run time by its place on the disk, so it stays a package of its own. */
const external = ['@sparticuz/chromium'];

await rm(dist, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli/pledge.mjs'],
  // As deep as the sources are, so that `../../templates` is the same place from both.
  outdir: `${dist}/src/cli`,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  external,
  legalComments: 'eof',
  // Some packages are CommonJS, and ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});

const bundled = Object.keys(metafile.inputs).join('\n');
const dependencies = Object.entries(project.dependencies).filter(
  ([name]) => !bundled.includes(`node_modules/${name}/`),
);
const { name, version, description, type, license, bin } = project;
const published = {
  ...{ name, version, description, type, license, bin },
  engines: { node: '>=26' },
  dependencies: Object.fromEntries(dependencies),
};
await writeFile(`${dist}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
for (const folder of ['grammar', 'templates']) await cp(folder, `${dist}/${folder}`, { recursive: true });

for (const [file, { bytes, entryPoint }] of Object.entries(metafile.outputs)) {
  if (!file.endsWith('.map')) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB  ${entryPoint ?? ''}`);
}
console.log(`depends on ${dependencies.map(([name]) => name).join(', ')}`);
