import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSpecifications, watchFiles, write } from '../../src/cli/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const nothing = async () => new Uint8Array();
/** Reads what is named, and speaks of it without the temporary folder. */
async function read(...named: string[]) {
  const { specifications, troubles } = await readSpecifications(
    named.map((name) => (name === '-' ? name : join(folder, name))),
    async () => Buffer.from('association From Elsewhere\n'),
  );
  const short = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, 'here');
  return {
    files: specifications.map(({ file }) => short(file)),
    names: specifications.map(({ name }) => name),
    troubles: troubles.map(short),
  };
}

function make(...files: string[]) {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `association ${file}\n`);
  }
}

describe('specifications are found', () => {
  test('by file, by folder and on standard input, in the order in which they are named', async () => {
    make('z.pledge', 'specs/b.pledge', 'specs/a.pledge', 'specs/readme.md');
    const { files, names, troubles } = await read('z.pledge', '-', 'specs');
    expect(files).toEqual(['z.pledge', '-', 'specs/a.pledge', 'specs/b.pledge']);
    expect(names).toEqual(['z', 'standard-input', 'a', 'b']);
    expect(troubles).toEqual([]);
  });

  test('in the folders of a folder, but for those that hold no policies', async () => {
    make(
      's/a.pledge',
      's/north/b.pledge',
      's/standards/c.pledge',
      's/brands/d.pledge',
      's/.git/e.pledge',
      's/.f.pledge',
    );
    expect((await read('s')).files).toEqual(['s/a.pledge', 's/north/b.pledge']);
  });

  test('in a folder of standards, where that is what is named', async () => {
    make('standards/code.pledge');
    expect((await read('standards')).files).toEqual(['standards/code.pledge']);
  });

  test('by a star, which some terminals leave as it was typed', async () => {
    make('s/b.pledge', 's/a.pledge', 's/a.txt', 's/.c.pledge', 's/d/e.pledge');
    expect((await read('s/*.pledge', 's/?.pledge')).files).toEqual(['s/a.pledge', 's/b.pledge']);
    expect((await read('t/*.pledge')).troubles).toEqual([expect.stringContaining('There is no file t/*.pledge')]);
  });

  test('once, though they are named twice', async () => {
    make('s/a.pledge');
    symlinkSync(join(folder, 's'), join(folder, 's/round'));
    expect((await read('s', 's/a.pledge', 's/../s/a.pledge')).files).toEqual(['s/a.pledge']);
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  test.each([
    ['a slip of the finger', 'specs/ocean-houssing.pledge', 'Did you mean specs/ocean-housing.pledge?'],
    ['the ending left out', 'specs/ocean-housing', 'Did you mean specs/ocean-housing.pledge?'],
    ['a part of the name', 'specs/ocean', 'Did you mean specs/ocean-housing.pledge?'],
    ['the folder left out', 'ocean-housing.pledge', 'Did you mean specs/ocean-housing.pledge?'],
  ])('a file that is not there: %s', async (_, named, says) => {
    make('specs/ocean-housing.pledge', 'specs/angus.pledge');
    expect(await read(named, 'specs/angus.pledge')).toMatchObject({
      files: ['specs/angus.pledge'],
      troubles: [`There is no file ${named}. ${says}`],
    });
  });

  test('a file that is not there, and no other near', async () => {
    make('specs/angus.pledge');
    expect((await read('specs/x.pledge')).troubles).toEqual(['There is no file specs/x.pledge.']);
    expect((await read('nowhere/x.pledge')).troubles).toEqual([
      'There is no file nowhere/x.pledge: there is no folder nowhere either.',
    ]);
  });

  test('a file to whose name an editor has added an ending of its own', async () => {
    make('s/meadow.pledge.txt');
    const told = 'The editor has added .txt to the name of';
    expect((await read('s/meadow.pledge')).troubles).toEqual([
      `There is no file s/meadow.pledge. Did you mean s/meadow.pledge.txt? ${told} s/meadow.pledge.txt. Take it off.`,
    ]);
    expect((await read('s')).troubles).toEqual([
      `There is no specification in s: no file that ends in .pledge. ${told} meadow.pledge.txt. Take it off.`,
    ]);
  });

  test('no name at all', async () => {
    expect((await readSpecifications([''], nothing)).troubles).toEqual([
      'An empty name was given where a file or a folder is wanted.',
    ]);
  });

  test('a folder without specifications', async () => {
    make('empty/readme.md');
    expect((await read('empty')).troubles).toEqual([
      'There is no specification in empty: no file that ends in .pledge.',
    ]);
  });

  test('a file as if it were a folder', async () => {
    make('a.pledge');
    expect((await read('a.pledge/b.pledge')).troubles).toEqual([
      'I cannot read a.pledge/b.pledge: part of its path is a file, not a folder.',
    ]);
  });

  test('a device', async () => {
    expect((await readSpecifications(['/dev/null'], nothing)).troubles).toEqual([
      '/dev/null is neither a file nor a folder.',
    ]);
  });

  test('a file that is no text', async () => {
    make('a.pledge');
    writeFileSync(join(folder, 'b.pledge'), 'PK\u0003\u0004');
    const { files, troubles } = await read('.');
    expect(files).toEqual(['a.pledge']);
    expect(troubles).toEqual([expect.stringMatching(/^b\.pledge is a Word document/)]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file without permission', async () => {
    make('a.pledge');
    chmodSync(join(folder, 'a.pledge'), 0);
    expect((await read('a.pledge')).troubles[0]).toContain('you have no permission');
  });
});

describe('a file is written whole or not at all', () => {
  test('with the folders that it needs, and nothing beside it', async () => {
    expect(await write(join(folder, 'out/a/leaflet.html'), 'x')).toBeUndefined();
    expect(readdirSync(join(folder, 'out/a'))).toEqual(['leaflet.html']);
  });

  test('in place of the old one, whose permissions it keeps; a link stays a link', async () => {
    make('a.pledge');
    chmodSync(join(folder, 'a.pledge'), 0o640);
    symlinkSync(join(folder, 'a.pledge'), join(folder, 'link.pledge'));
    await write(join(folder, 'link.pledge'), 'new');
    expect(readFileSync(join(folder, 'a.pledge'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a.pledge')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'link.pledge'), 'utf8')).toBe('new');
  });

  test('but not over one that is marked as read-only', async () => {
    make('a.pledge');
    chmodSync(join(folder, 'a.pledge'), 0o444);
    expect(await write(join(folder, 'a.pledge'), 'new')).toEqual({
      trouble: expect.stringMatching(/^I could not write .*a\.pledge: it is marked as read-only\. Change/),
    });
    expect(readFileSync(join(folder, 'a.pledge'), 'utf8')).toBe('association a.pledge\n');
    expect(readdirSync(folder)).toEqual(['a.pledge']);
  });

  test.each([
    ['con.pledge', 'Windows keeps the name “con” for itself. Choose another name.'],
    ['nul', 'Windows keeps the name “nul” for itself.'],
    ['AUX/leaflet.html', 'Windows keeps the name “AUX” for itself.'],
    ['out/LPT1.old/policy.json', 'Windows keeps the name “LPT1” for itself.'],
    ['what?/leaflet.html', 'a name cannot have “?” in it on Windows.'],
    ['Homes Ltd./leaflet.html', 'a name cannot end with a full stop or a space on Windows.'],
    ['homes ', 'a name cannot end with a full stop or a space on Windows.'],
  ])('but not as %s, which Windows has not', async (name, says) => {
    const { trouble } = (await write(join(folder, name), 'new')) ?? {};
    expect(trouble).toContain(`${name}: ${says}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['console.pledge', 'auxiliary', 'com', 'com10.txt', 'a.con', '.hidden', 'St. John’s'])(
    'and as %s, which it has',
    async (name) => expect(await write(join(folder, name), 'new')).toBeUndefined(),
  );

  test('where it cannot be, it says why and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'leaflet.pdf/full'), { recursive: true });
    make('file');
    expect(await write(join(folder, 'leaflet.pdf'), 'x')).toEqual({
      trouble: expect.stringMatching(
        /^I could not write .*leaflet\.pdf: (it is a folder|a folder of that name is in the way)\.$/,
      ),
    });
    expect(await write(join(folder, 'file/leaflet.pdf'), 'x')).toEqual({
      trouble: expect.stringMatching(/^I could not write .*leaflet\.pdf: .*in the way|part of its path is a file/),
    });
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'leaflet.pdf']);
  });
});

test.skipIf(process.platform !== 'linux')(
  'a place where no folder can be made is told, and nothing hangs',
  async () => {
    expect(await write('/proc/pledge/out/leaflet.html', 'x')).toEqual({
      trouble: expect.stringContaining('/proc/pledge'),
    });
  },
);

test('a change to a specification is told once, one to what we wrote ourselves never', async () => {
  make('specs/a.pledge');
  let told = 0;
  const stop = watchFiles([join(folder, 'specs')], () => told++);
  await new Promise((resolve) => setTimeout(resolve, 50));
  writeFileSync(join(folder, 'specs/leaflet.pdf'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(told).toBe(0);
  make('specs/a.pledge', 'specs/b.pledge');
  await expect.poll(() => told, { timeout: 3000 }).toBe(1);
  stop();
});
