import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { inAnEmptyFolder, load, pledge, save, wordsOf } from './pledge.ts';

inAnEmptyFolder();

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const project = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** The blocks of one kind, in order. */
const blocks = (kind: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text ?? '');
const steps = blocks('pledge');
const policy = steps.join('\n');

describe('the README', () => {
  test('begins with the two commands, and they exist', () => {
    const [first = ''] = blocks('sh');
    expect(readme.indexOf(first)).toBeLessThan(20);
    const [makes, tests] = first.split('\n');
    expect(makes).toMatch(/^npm ci && npm run leaflets +#/);
    expect(tests).toMatch(/^npm ci && npm test +#/);
    expect(Object.keys(project.scripts)).toEqual(expect.arrayContaining(['leaflets', 'test']));
    expect(readFileSync(resolve(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test');
  });

  test.each(steps.map((_, at) => [at + 1]).slice(1))(
    'after step %i of the tutorial the policy is clean',
    async (count) => {
      save('meadowbank.pledge', steps.slice(0, count).join('\n'));
      expect(await pledge(['check', 'meadowbank.pledge', '--notes'])).toEqual({
        code: 0,
        out: expect.stringMatching(/^(meadowbank\.pledge will be printed in .*\n)?Nothing to report in 1 file\.\n$/s),
        err: '',
      });
    },
  );

  test('what it shows on the terminal is what is seen there', async () => {
    const texts = [
      steps[0] ?? '',
      steps.slice(0, 2).join('\n'),
      steps.slice(0, 3).join('\n').replace('reply to letters', 'reply to leters'),
    ];
    for (const [at, text] of texts.entries()) {
      save('meadowbank.pledge', text);
      const { err, out } = await pledge(['check', 'meadowbank.pledge']);
      expect(blocks('console')[at]).toBe(`$ npx pledge check meadowbank.pledge\n${err}${out}`);
    }
  });

  test('the tutorial ends in a leaflet that holds its promises', async () => {
    save('meadowbank.pledge', policy);
    expect(await pledge(['build', 'meadowbank.pledge', '--formats', 'html'])).toMatchObject({ code: 0 });
    const leaflet = wordsOf(load('out/meadowbank/leaflet.html'));
    for (const words of ['20 seconds', '2 working days', '10 working days', '0800 000 0000', 'Ombudsman', '4 weeks']) {
      expect(leaflet).toContain(words);
    }
  });

  test('lists every command, and no other', () => {
    const listed = [...readme.matchAll(/^\| `pledge (\w+)/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  test('names no option that a command has not', async () => {
    const rows = [...readme.matchAll(/^\| `pledge (\w+).*$/gm)];
    for (const [row, name] of rows) {
      const { options } = (await commands[name as keyof typeof commands]()) as {
        options: readonly { flags: string }[];
      };
      const known = options.map(({ flags }) => flags.split(' ')[0]);
      expect(known).toEqual(expect.arrayContaining(row.match(/--[\w-]+/g) ?? []));
    }
  });

  test('gives a reason for every dependency, and names no other', () => {
    const rows = readme.slice(readme.indexOf('## What it rests on')).split('\n| for development');
    const named = rows.map((table) =>
      [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
        [...(cell ?? '').matchAll(/`(.+?)`/g)].map(([, name]) => name),
      ),
    );
    expect(named[0]?.toSorted()).toEqual(Object.keys(project.dependencies).toSorted());
    expect(named[1]?.toSorted()).toEqual(Object.keys(project.devDependencies).toSorted());
  });
});
