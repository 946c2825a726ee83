import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { inAnEmptyFolder, pledge, save, wordsOf } from './pledge.ts';

inAnEmptyFolder();

const good = starter('Meadowbank Homes');

/** Previews a file, does something with its address, and ends it. */
async function previewing(file: string, look: (address: string) => Promise<void>) {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let found: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    found = resolve;
  });
  const out = { write: (text: string) => found(text.trim()), paint: {} as never, width: 80 };
  const ran = pledge(['preview', file, '--port', '0'], '', { out, stopped: () => stopped });
  await look(await address);
  stop();
  return ran;
}

describe('preview', () => {
  test('shows the leaflet, and large print beside it', async () => {
    save('a.pledge', good);
    const { code } = await previewing('a.pledge', async (address) => {
      expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
      expect(await (await fetch(address)).text()).toContain('src="/leaflet.html"');
      for (const page of ['leaflet.html', 'leaflet-large-print.html']) {
        expect(wordsOf(await (await fetch(address + page)).text())).toContain('Meadowbank Homes');
      }
      expect((await fetch(`${address}../a.pledge`)).status).toBe(404);
    });
    expect(code).toBe(0);
  });

  test('follows the file, and shows what is wrong in the leaflet’s place', async () => {
    save('specs/a.pledge', good);
    await previewing('specs/a.pledge', async (address) => {
      const changes = (await fetch(`${address}changes`)).body?.pipeThrough(new TextDecoderStream()).getReader();
      await changes?.read();
      save('specs/a.pledge', good.replace('acknowledge letters', 'acknowledge <b>leters</b>'));
      expect((await changes?.read())?.value).toMatch(/^data: \d errors? /);
      const page = await (await fetch(`${address}leaflet.html`)).text();
      expect(page).toContain('There is no leaflet while there is an error');
      expect(page).toContain('&lt;b&gt;leters');
      save('specs/a.pledge', good.replace('Meadowbank Homes', 'Hill Top Homes'));
      expect((await changes?.read())?.value).toBe('data: Nothing to report in 1 file.\n\n');
      expect(wordsOf(await (await fetch(`${address}leaflet.html`)).text())).toContain('Hill Top Homes');
    });
  });

  test('answers this computer alone, by its own name', async () => {
    save('a.pledge', good);
    await previewing('a.pledge', async (address) => {
      const { request } = await import('node:http');
      const status = await new Promise((resolve) => {
        request(address, { headers: { host: 'elsewhere.example' } }, (response) => resolve(response.statusCode)).end();
      });
      expect(status).toBe(403);
    });
  });

  test.each([
    [['a.pledge', '--port', 'x'], '“x” is no port'],
    [['b.pledge'], 'There is no file b.pledge'],
    [['.'], '. holds 2 specifications. Name one of them.'],
  ])('%j cannot run, and says why', async (argv, says) => {
    save('a.pledge', good);
    save('other/c.pledge', good);
    expect(await pledge(['preview', ...argv])).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  });
});
