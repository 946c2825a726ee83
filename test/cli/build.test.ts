import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { folder, inAnEmptyFolder, load, pledge, save, wordsOf } from './pledge.ts';

inAnEmptyFolder();

const good = starter('Meadowbank Homes');

describe('build', () => {
  test('makes what is asked for, says so as it goes, and puts a page in front', async () => {
    save('specs/meadowbank.pledge', good);
    save('specs/hill-top.pledge', starter('Hill Top & Sons'));
    const { code, out, err } = await pledge(['build', 'specs', '--formats', 'policy,html,large-print']);
    expect(code).toBe(0);
    expect(err).toBe('Hill Top & Sons: policy, html, large-print\nMeadowbank Homes: policy, html, large-print\n');
    expect(out).toMatch(
      /^made in +policy +html +large-print\nout\/hill-top +\d+ kB +\d+ kB +\d+ kB\nout\/meadowbank +/,
    );
    expect(out).toMatch(/\nout\/index\.html leads to all of them\.\n$/);
    expect(folder('out')).toEqual(['hill-top', 'index.html', 'meadowbank']);
    expect(folder('out/meadowbank')).toEqual(['leaflet-large-print.html', 'leaflet.html', 'policy.json']);
    expect(JSON.parse(load('out/meadowbank/policy.json')).association.name).toBe('Meadowbank Homes');
    const index = load('out/index.html');
    expect(index).toContain(
      '<a href="hill-top/leaflet.html">Read the leaflet<span class="for"> for Hill Top &amp; Sons</span></a>',
    );
    expect(index).toContain('href="meadowbank/leaflet-large-print.html"');
  });

  test('says as data what it made', async () => {
    save('a.pledge', good);
    const { code, out, err } = await pledge([
      'build',
      'a.pledge',
      '--formats',
      'policy',
      '--format',
      'json',
      '--out',
      'made',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: 'Meadowbank Homes: policy\n' });
    const bytes = Buffer.byteLength(load('made/a/policy.json'));
    expect(JSON.parse(out)).toEqual({
      built: [{ association: 'Meadowbank Homes', format: 'policy', file: 'made/a/policy.json', bytes }],
      findings: [],
    });
  });

  test('the same specification gives the same bytes', async () => {
    save('a.pledge', good);
    const texts = async (out: string) => {
      await pledge(['build', 'a.pledge', '--formats', 'policy,html,large-print', '--out', out]);
      return folder(`${out}/a`).map((name) => load(`${out}/a/${name}`));
    };
    const [one, two] = [await texts('one'), await texts('two')];
    expect(one.map((text, at) => text === two[at])).toEqual([true, true, true]);
  });

  test('a specification with an error is not built; the others are', async () => {
    save('specs/bad.pledge', good.replace('acknowledge letters', 'acknowledge leters'));
    save('specs/good.pledge', good);
    const { code, err } = await pledge(['build', 'specs', '--formats', 'policy']);
    expect(code).toBe(1);
    expect(err).toContain('Did you mean “letters”?');
    expect(err).toContain('specs/bad.pledge was not built: it has an error.\n');
    expect(folder('out')).toEqual(['good', 'index.html']);
  });

  test('one leaflet built again leaves the others within reach', async () => {
    save('specs/a.pledge', starter('A Homes'));
    save('specs/b.pledge', starter('B Homes'));
    await pledge(['build', 'specs', '--formats', 'policy,html']);
    await pledge(['build', 'specs/b.pledge', '--formats', 'policy,html']);
    expect(load('out/index.html')).toMatch(/<h2[^>]*>A Homes<\/h2>.*<h2[^>]*>B Homes<\/h2>/s);
  });

  test('the page in front names documents only, wherever they are put', async () => {
    save('a.pledge', good);
    save('shop/list.txt', 'milk');
    await pledge(['build', 'a.pledge', '--formats', 'html', '--out', './']);
    expect(load('index.html').match(/(?<=<h2[^>]*>).*?(?=<\/h2>)/g)).toEqual(['Meadowbank Homes']);
  });

  test('two specifications of one name are told, and only the first is built', async () => {
    save('x/a.pledge', starter('First Homes'));
    save('y/A.pledge', starter('Second Homes'));
    const { code, err } = await pledge(['build', 'x', 'y', '--formats', 'policy']);
    expect(code).toBe(2);
    expect(err).toContain('y/A.pledge has the same name as x/a.pledge');
    expect(JSON.parse(load('out/a/policy.json')).association.name).toBe('First Homes');
  });

  test('a file that cannot be written is told, and the rest is kept', async () => {
    save('a.pledge', good);
    mkdirSync('out/a/leaflet.html/in-the-way', { recursive: true });
    const { code, err } = await pledge(['build', 'a.pledge', '--formats', 'policy,html,large-print']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^I could not write out\/a\/leaflet\.html: (it is a folder|a folder of that name is in the way)\.$/m,
    );
    expect(folder('out/a')).toEqual(['leaflet-large-print.html', 'leaflet.html', 'policy.json']);
  });
});

test('without a browser everything but the PDFs is made, and the reason is told with a way out', async () => {
  save('a.pledge', good);
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', resolve('no-browser'));
  const { code, out, err } = await pledge(['build', 'a.pledge', '--formats', 'policy,html,pdf,large-print-pdf']);
  vi.unstubAllEnvs();
  expect(code).toBe(2);
  expect(err).toContain(
    'out/a/leaflet.pdf was not made: there is no browser to print with. Correct PUPPETEER_EXECUTABLE_PATH',
  );
  expect(out).toMatch(/^made in +policy +html$/m);
  expect(folder('out/a')).toEqual(['leaflet.html', 'policy.json']);
});

test('--watch builds again whenever a file changes, until it is stopped', async () => {
  save('specs/a.pledge', good);
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const name = () => JSON.parse(load('out/a/policy.json')).association.name;
  const ran = pledge(['build', 'specs', '--formats', 'policy', '--watch'], '', { stopped: () => stopped });
  await expect.poll(() => existsSync('out/index.html'), { timeout: 5000 }).toBe(true);
  expect(name()).toBe('Meadowbank Homes');
  await new Promise((resolve) => setTimeout(resolve, 200));
  save('specs/a.pledge', starter('Hill Top Homes'));
  await expect.poll(name, { timeout: 5000 }).toBe('Hill Top Homes');
  stop();
  const { code, err } = await ran;
  expect(code).toBe(0);
  expect(err.match(/Waiting for changes/g)).toHaveLength(2);
});

describe('an association’s own look', () => {
  test('its colours and its logo', async () => {
    save('specs/a.pledge', good);
    save('specs/brands/a.yaml', 'colour: "#123456"\nlogo: a.svg\nlogo description: A meadow\n');
    save('specs/brands/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await pledge(['build', 'specs', '--formats', 'html'])).toMatchObject({ code: 0 });
    const page = load('out/a/leaflet.html');
    expect(page.match(/--panel:(#\w+)/)?.[1]).toBe('#123456');
    expect(page.match(/alt="(.*?)"/)?.[1]).toBe('A meadow');
  });

  test('one partial of its own, and all the rest from the common templates', async () => {
    save('specs/a.pledge', good);
    save('specs/brands/a/partials/footer.hbs', '<footer>Printed by the Friends of {{leaflet.association}}</footer>');
    await pledge(['build', 'specs', '--formats', 'html']);
    const words = wordsOf(load('out/a/leaflet.html'));
    expect(words).toContain('Printed by the Friends of Meadowbank Homes');
    expect(words).toContain('How to complain');
  });

  test.each([
    ['a colour that is none', 'colour: teal', 'The colour “teal” is no colour'],
    ['a word that it does not know', 'color: "#123456"', 'I do not know “color” in a brand'],
    ['a logo that is not there', 'logo: a.svg', 'there is no specs/brands/a.svg'],
    ['a logo that is no SVG', 'logo: a.png', 'give the name of an SVG file'],
    [
      'a quotation mark left open',
      'strapline: "Home',
      'specs/brands/a.yaml:1 This brand file cannot be read: a quotation',
    ],
    ['a tab', '\tcolour: "#123456"', 'a line begins with a tab. Begin it at the margin.'],
    [
      'a colour given twice',
      'colour: "#123456"\ncolour: "#654321"',
      'a.yaml:2 This brand file cannot be read: a name stands',
    ],
    ['a colon left out', 'colour "#123456"\naccent: "#123456"', 'each line holds a name, a colon and a value, such as'],
    ['a colour of which YAML sees nothing', 'colour: #12345', 'The colour “” is no colour'],
  ])('%s is told, and the leaflet is made all the same', async (_, yaml, says) => {
    save('specs/a.pledge', good);
    save('specs/brands/a.yaml', `${yaml}\n`);
    const { code, err } = await pledge(['build', 'specs', '--formats', 'html']);
    expect(code).toBe(0);
    expect(err).toContain(says);
    expect(folder('out/a')).toEqual(['leaflet.html']);
    const strict = await pledge(['build', 'specs', '--formats', 'html', '--fail-on', 'warning', '--format', 'json']);
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.out).findings).toContainEqual(
      expect.objectContaining({ file: join('specs', 'brands', 'a.yaml'), severity: 'warning' }),
    );
  });

  test.each(['#0b4f73', '“#0b4f73”', '"#0b4f73', "'#0B4F73'"])(
    'the colour %s is meant, however it is quoted',
    async (colour) => {
      save('a.pledge', good);
      save('brands/a.yaml', `colour: ${colour}\n`);
      expect(await pledge(['check', 'a.pledge'])).toMatchObject({
        code: 0,
        out: 'Nothing to report in 1 file.\n',
        err: '',
      });
      await pledge(['build', 'a.pledge', '--formats', 'html']);
      expect(load('out/a/leaflet.html')).toContain('#0b4f73');
    },
  );

  test('a template that cannot be filled in is told by its name', async () => {
    save('a.pledge', good);
    save('brands/a/partials/footer.hbs', '{{#if leaflet}}');
    const { code, err } = await pledge(['build', 'a.pledge', '--formats', 'policy,html']);
    expect(code).toBe(2);
    expect(err).toContain('out/a/leaflet.html was not made: ');
    expect(folder('out/a')).toEqual(['policy.json']);
  });
});
