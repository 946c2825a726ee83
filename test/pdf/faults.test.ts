import { afterAll, expect, test } from 'vitest';
import { openPrinter, type PrintFault } from '../../src/leaflets/formats/pdf.ts';
import { PDFDocument } from '../../src/leaflets/formats/ua/objects.ts';
import { elementsOf, readTree } from '../../src/leaflets/formats/ua/tree.ts';
import { sample } from './sample.ts';
import { brokenRules } from './ua-rules.ts';

const printer = openPrinter();
afterAll(() => printer.close());

async function faultsIn(body: string, style = ''): Promise<readonly PrintFault[]> {
  const printed = await printer.print(sample(`<h1>Title</h1>${body}`, style));
  if (printed.kind !== 'printed') throw new Error(JSON.stringify(printed.problem));
  return printed.faults;
}

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>',
)}`;

test('an address too long for the line shrinks everything, and is named', async () => {
  const address = `https://www.harbour.example/${'housing-services/'.repeat(4)}`;
  const faults = await faultsIn(
    `<p>Read more at</p><p class="address">${address}</p>`,
    '.address { white-space: nowrap; }',
  );
  expect(faults).toEqual([
    {
      kind: 'shrunk',
      sizes: [expect.closeTo(11, 0), expect.closeTo(20, 0)],
      tooWide: [{ element: 'p.address', text: address.slice(0, 80), width: expect.any(Number) }],
    },
  ]);
});

test('a table too wide for the page is named, not its cells', async () => {
  const [shrunk] = await faultsIn(
    `<table><tr><th scope="row">Who</th> <td>CorrespondenceA</td> <td>CorrespondenceB</td></tr></table>`,
    'td { padding: 0 60mm }',
  );
  expect(shrunk).toMatchObject({
    kind: 'shrunk',
    tooWide: [{ element: 'table', text: 'Who CorrespondenceA CorrespondenceB' }],
  });
});

test('type and words that go with the width of the page are no fault', async () => {
  const style = `@page { margin: 40mm; @top-left { content: none; } }
    h1 { font-size: 5vw; } @media (max-width: 600px) { .wide { display: none; } }`;
  expect(await faultsIn('<p>Always</p><p class="wide">On a wide sheet</p>', style)).toEqual([]);
});

test('a letter that no font has', async () => {
  expect(await faultsIn('<p>Answered ✓ today</p>', ':root { --none: 0 }')).toEqual([
    { kind: 'words-differ', page: 'TitleAnswered✓today', print: 'TitleAnsweredtoday' },
    { kind: 'letter-without-font', words: ['Answered  today'] },
  ]);
});

test('words of the style, which nobody hears', async () => {
  expect(await faultsIn('<p class="n">Ring us</p>', ".n::before { content: 'Note: '; }")).toEqual([
    { kind: 'never-read-out', words: ['Note: '] },
  ]);
});

test('words in a see-through layer', async () => {
  const faults = await faultsIn('<p style="opacity: .6">Faint</p>');
  expect(faults).toContainEqual({ kind: 'see-through', pages: [1] });
  expect(faults).toContainEqual({ kind: 'words-differ', page: 'TitleFaint', print: 'Title' });
});

test('words that the page cuts off', async () => {
  const style = '.cut { width: 99%; height: 20pt; overflow: hidden; } .cut p { margin-top: 90pt; }';
  expect(await faultsIn('<div class="cut"><p>Never seen</p></div><p>Seen</p>', style)).toEqual([
    { kind: 'words-differ', page: 'TitleNeverseenSeen', print: 'TitleSeen' },
  ]);
});

test('a picture without words', async () => {
  expect(await faultsIn(`<p>Us</p><img src="${PICTURE}">`)).toEqual([{ kind: 'picture-without-words', count: 1 }]);
  expect(await faultsIn(`<p>Us</p><img src="${PICTURE}" alt="">`)).toEqual([]);
});

test('whatever lies outside the page is not fetched, from the network or from this machine', async () => {
  const here = import.meta.url;
  const faults = await faultsIn(
    `<img src="${here}" alt="">
     <img src="http://127.0.0.1:9/logo.png" alt="">
     <link rel="stylesheet" href="https://styles.example/a.css">
     <iframe src="${here}"></iframe>
     <object data="https://things.example/b.svg"></object>
     <meta http-equiv="refresh" content="0; url=https://elsewhere.example/">`,
  );
  const addresses = faults.flatMap((fault) => (fault.kind === 'request-refused' ? fault.addresses : []));
  expect(addresses.toSorted()).toEqual(
    expect.arrayContaining([
      'http://127.0.0.1:9/logo.png',
      'https://styles.example/a.css',
      'https://things.example/b.svg',
    ]),
  );
  expect(faults.map((fault) => fault.kind)).not.toContain('words-differ');
  expect(faults).toContainEqual({ kind: 'picture-missing', addresses: [here, 'http://127.0.0.1:9/logo.png'] });
});

test('a script of the page does not run', async () => {
  const body = `<p id="p">Before</p><script>document.getElementById('p').textContent = 'After';</script>
    <img src="x:" alt="" onerror="document.getElementById('p').textContent = 'After'">`;
  const printed = await printer.print(sample(body));
  expect(printed).toMatchObject({ kind: 'printed', reading: { text: 'Before' } });
});

test('a font that the page does not bring along', async () => {
  expect(await faultsIn('<p>Dŵr</p>')).toEqual([
    { kind: 'font-not-allowed', fonts: ['OpenSans-Regular'], words: ['ŵ'] },
  ]);
});

test('a font that will not load stops the print, for its words would be missing', async () => {
  const style = '@font-face { font-family: Broken; src: url(data:font/woff2;base64,AAAA); } p { font-family: Broken; }';
  expect(await printer.print(sample('<p>Lost</p>', style))).toEqual({
    kind: 'not-printed',
    problem: { kind: 'fonts-failed', fonts: ['Broken normal'] },
  });
});

test('the head of a table that goes on overleaf, and what stands on every page, is read out once', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `<tr><th scope="row">Case ${at}</th><td>${at} days</td></tr>`);
  const printed = await printer.print(
    sample(
      `<h1>Title</h1><p class="stamp">Draft only</p><table><thead><tr><th scope="col">Matter</th>
       <th scope="col">Answer</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
      '.stamp { position: fixed; top: 0; right: 0; margin: 0; }',
    ),
  );
  if (printed.kind !== 'printed') throw new Error(printed.problem.kind);
  expect(printed.reading.pages).toBeGreaterThan(2);
  expect(printed.reading.text.match(/Matter/g)).toHaveLength(1);
  expect(printed.reading.text.match(/Draft only/g)).toHaveLength(1);
  expect(printed.faults).toEqual([]);
});

test('the background of a panel, and of a figure’s box, is not counted among its words', async () => {
  const printed = await printer.print(
    sample(
      `<h1>Title</h1><div class="panel"><p>In a panel</p></div>
       <figure class="panel"><img src="${PICTURE}" alt="A square"><figcaption>Below it</figcaption></figure>`,
    ),
  );
  if (printed.kind !== 'printed') throw new Error(printed.problem.kind);
  const top = readTree((await PDFDocument.load(printed.bytes)).catalog);
  const [box] = top === undefined ? [] : [...elementsOf(top)].filter((element) => element.role === 'Div');
  expect(box?.kids.map((kid) => (kid.kind === 'element' ? kid.role : kid.kind))).toEqual(['Figure', 'Caption']);
  expect(await brokenRules(printed.bytes)).toEqual([]);
});
