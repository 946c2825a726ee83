import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The pipeline, in order: each place leans only on those before it. */
const order = [
  ...['ground', 'language', 'syntax', 'time', 'policy', 'strictness', 'wording', 'checks', 'standards', 'pages'],
  ...['rules', 'leaflets', 'comparison', 'cases', 'trace', 'ask', 'pledge.ts', 'catalogue.ts', 'cli', 'editor'],
];
/** Three ways to use a checked policy, none of which knows of the others. */
const siblings = ['rules', 'leaflets', 'comparison'];
/** The one folder or file through which each of these packages is reached; any other package has one folder, whichever it is. */
const doors: Record<string, RegExp> = {
  chevrotain: /^syntax\//,
  handlebars: /^pages\/[^/]+$/,
  marked: /^pages\/[^/]+$/,
  puppeteer: /^leaflets\/formats\//,
  '@duckdb/node-api': /^cases\//,
};
const oneFile = ['handlebars', 'marked'];
/** Where the disk may be touched (the package is built out of files), and where a clock may be read (the browser is given so long to start). */
const disk = /^(cli\/files\.ts|cli\/git\.ts|cli\/pledge\.mjs|cli\/package\/.*|leaflets\/formats\/.*)$/;
const clock = /^(cli|editor|leaflets\/formats)\//;
/** Folders whose index has one line for each member; what goes wrong in a folder is told beside it, not listed. */
const listed = [
  'language/*',
  'checks',
  'rules/emitters',
  'leaflets/formats',
  'comparison/judgements',
  'comparison/formats',
  'trace/formats',
  'comparison/versions/formats',
  'cli/commands',
  'cli/reports',
];

const src = resolve(import.meta.dirname, '../src');
/** What a file imports, re-exports or loads later; types count, for a folder that knows another's types leans on it. */
const imported =
  /(?:^|;)\s*(?:import|export)\b(?:[^'";=()]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const files = globSync('**/*.{ts,mjs}', { cwd: src }).map((path) => {
  const text = readFileSync(resolve(src, path), 'utf8');
  return { path, text, imports: [...text.matchAll(imported)].map((found) => found[1] ?? found[2] ?? '') };
});
const place = (path: string) => path.split('/')[0] ?? path;
const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const imports = files.flatMap(({ path, imports }) => imports.map((name) => ({ path, name })));
const packages = imports
  .filter(({ name }) => !/^(\.|node:)/.test(name))
  .map(({ path, name }) => ({ path, name: packageOf(name) }));

describe('the layout of src', () => {
  test('every folder has its place in the order', () => {
    expect(files.map(({ path }) => place(path)).filter((name) => !order.includes(name))).toEqual([]);
  });

  test('a folder imports only from those before it; rules, leaflets and comparison never from one another', () => {
    const wrong = imports.flatMap(({ path, name }) => {
      if (!name.startsWith('.')) return [];
      const [from, to] = [place(path), place(relative(src, resolve(src, dirname(path), name)))];
      const fine =
        from === to || (order.indexOf(to) < order.indexOf(from) && !(siblings.includes(from) && siblings.includes(to)));
      return fine && order.includes(to) ? [] : [`${path} imports ${name}`];
    });
    expect(wrong).toEqual([]);
  });

  test('each npm package has one door', () => {
    const users = Map.groupBy(packages, ({ name }) => name);
    const wrong = [...users].flatMap(([name, uses]) => {
      const paths = [...new Set(uses.map(({ path }) => path))];
      const rooms = new Set(oneFile.includes(name) ? paths : paths.map(place));
      const door = doors[name];
      return rooms.size > 1 || (door && !paths.every((path) => door.test(path)))
        ? [`${name}: ${paths.join(', ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  /** Fixed by the owner of the project: lines are parsed with chevrotain, whatever else makes it fast. */
  test.each(['chevrotain', 'handlebars', 'marked', 'puppeteer', 'yaml'])('%s does its work', (name) => {
    const running = files.filter(({ text }) => new RegExp(`^import (?!type\\b)[^;]*from '${name}'`, 'm').test(text));
    const later = files.filter(({ text }) => text.includes(`import('${name}')`));
    expect([...running, ...later].map(({ path }) => path)).not.toEqual([]);
  });

  test('the disk and the clock are touched at the rim alone', () => {
    const touching = imports.filter(({ name }) => /^(node:)?(fs|fs\/promises|child_process)$/.test(name));
    const telling = files.filter(({ text }) => /\b(Temporal\.Now|Date\.now\(|new Date\(\))/.test(text));
    expect(touching.map(({ path }) => path).filter((path) => !disk.test(path))).toEqual([]);
    expect(telling.map(({ path }) => path).filter((path) => !clock.test(path))).toEqual([]);
  });

  test.each(listed.flatMap((name) => globSync(`${name}/index.ts`, { cwd: src })))('%s lists its folder', (index) => {
    const members = files
      .map(({ path }) => path)
      .filter((path) => dirname(path) === dirname(index) && !/(^|\/)(index|diagnostics)\.ts$/.test(path));
    const lines =
      files.find(({ path }) => path === index)?.imports.filter((name) => /^\.\/(?!diagnostics)[^/]+$/.test(name)) ?? [];
    expect(lines.map((name) => basename(name)).toSorted()).toEqual(members.map((path) => basename(path)).toSorted());
  });

  test('no file is longer than 300 lines', () => {
    expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 300).map(({ path }) => path)).toEqual([]);
  });
});
