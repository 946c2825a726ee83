import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePress, openPress } from '../../src/leaflets/formats/pdf/press.ts';
import { openPrinter, type PageToPrint, type PrintedPage, type Printer } from '../../src/leaflets/formats/pdf.ts';
import { drawTags, type PdfAsShipped, readPdf, tagged } from './read-pdf.ts';
import { SIZES, sample } from './sample.ts';
import { brokenRules } from './ua-rules.ts';

const printer: Printer = openPrinter();
afterAll(() => printer.close());

async function print(page: PageToPrint, by = printer): Promise<PrintedPage> {
  const printed = await by.print(page);
  if (printed.kind !== 'printed') throw new Error(JSON.stringify(printed.problem));
  return printed;
}

describe('a printed page', () => {
  let printed: PrintedPage;
  let pdf: PdfAsShipped;
  beforeAll(async () => {
    printed = await print(sample());
    pdf = await readPdf(printed.bytes);
  });

  test('has no faults', () => expect(printed.faults).toEqual([]));

  test('keeps the rules of PDF/UA-1, of which the browser’s own print breaks many', async () => {
    expect(await brokenRules(printed.bytes)).toEqual([]);
    expect(new Set(await brokenRules(await printedByTheBrowserAlone()))).toEqual(
      new Set([
        'the header says PDF 1.7',
        'XMP declares PDF/UA-1',
        'XMP has the title',
        'the file has an identifier',
        'Strong means something in PDF 1.7',
        'LI holds only what it may',
        'Table holds only what it may',
        'a figure has words',
        'a link says where it leads',
        'the rows of a table are equally long',
        'all that is painted is tagged',
      ]),
    );
  });

  test('says what it is', () => {
    expect(pdf).toMatchObject({
      version: '1.7',
      title: 'How we answer you',
      author: 'Harbour View Homes & Partners',
      lang: 'en-GB',
      created: 'D:20260401000000Z',
      pdfua: '1',
      marked: true,
      showsTitle: true,
    });
    expect(pdf.xmp('dc:title')).toBe('How we answer you');
    expect(pdf.xmp('xmp:createdate')).toBe('2026-04-01T00:00:00Z');
  });

  test('has its headings as outline', () => {
    expect(pdf.outline).toEqual(['How we answer you', '  Reach us', '  How soon', '  When we get it wrong']);
  });

  test('is read out in this structure', () => {
    expect(drawTags(pdf.tags).join('\n')).toMatchInlineSnapshot(`
      "Document
        H1
        H2
        P
          Link
          Link
          Link
          Span
        P
          Span
        H2
        Table
          Caption
          TR
            TD
            TH
            TH
          TR
            TH
            TD
            TD
          TR
            TH
            TD
            TD
        L
          LI
            Lbl
            LBody
          LI
            Lbl
            LBody
              L
                LI
                  Lbl
                  LBody
      Document
        H2
        L
          LI
            Lbl
            LBody
              P
              P
          LI
            Lbl
            LBody
        Div
          Figure
          Caption
        P
        Div
          P"
    `);
  });

  test('has the type sizes of its style', () => {
    const sizes = (role: string) => [
      ...new Set(pdf.words.filter((word) => word.role === role).map((word) => Math.round(word.size * 10) / 10)),
    ];
    expect(sizes('artifact')).toEqual([SIZES.margin]);
    expect(sizes('content').toSorted()).toEqual([SIZES.body, SIZES.part, SIZES.heading]);
    expect(printed.reading.marginSizes).toEqual([SIZES.margin]);
  });

  test('embeds its two fonts and uses no others', () => {
    expect(pdf.fonts.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'AtkinsonHyperlegibleNext-Bold', embedded: true },
      { name: 'AtkinsonHyperlegibleNext-Regular', embedded: true },
    ]);
  });

  test('leaves nothing untagged, and keeps from the reader only what stands in the margins', () => {
    expect(pdf.words.filter((word) => word.role === 'untagged')).toEqual([]);
    const passedOver = (page: number) =>
      pdf.words.filter((word) => word.page === page && word.role === 'artifact').map((word) => word.text);
    expect(passedOver(1).join(' ')).toBe('Harbour View Homes Page 1 of 2');
    expect(passedOver(2).join(' ')).toBe('Harbour View Homes Page 2 of 2');
  });

  test('describes its links by their words, also over a line’s end', () => {
    expect(pdf.links.map(({ to, says }) => [to, says])).toEqual([
      ['tel:01632960001', '01632 960 001'],
      ...Array(2).fill([
        'mailto:help@harbour.example',
        'our advisers at the harbour office, who answer on the day that your message comes to them',
      ]),
      ['#complaints', 'how to complain'],
    ]);
  });

  test('describes its picture', () => {
    expect(tagged(pdf.tags, 'Figure').map((figure) => figure.alt)).toEqual(['Two steps from left to right']);
  });

  test('keeps the language of a few words as of a whole block', () => {
    const inLanguage = ['Span', 'Div'].flatMap((role) => tagged(pdf.tags, role)).filter((tag) => tag.lang);
    expect(inLanguage.map(({ lang, text }) => [lang, text])).toEqual([
      ['cy', 'Mae croeso i chi.'],
      ['pl', 'Pomoc jest darmowa.'],
    ]);
  });

  test('is small', () => expect(printed.bytes.length).toBeLessThan(60_000));
});

describe('the same page', () => {
  test('gives the same bytes again, from another printer at the same time, and after other pages', async () => {
    const other = openPrinter();
    try {
      const prints = await Promise.all([
        print(sample()),
        print(sample('<h1>Something else</h1><table><tr><th scope="col">a</th></tr><tr><td>b</td></tr></table>')),
        print(sample()),
        print(sample(), other),
        print(sample(), other),
      ]);
      const [first, different, ...same] = prints.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
      expect(new Set([first, ...same]).size).toBe(1);
      expect(different).not.toBe(first);
    } finally {
      await other.close();
    }
  });
});

async function printedByTheBrowserAlone(): Promise<Uint8Array> {
  const press = await openPress({});
  if (press.kind !== 'open') throw new Error('no browser');
  await press.page.setContent(sample().html);
  const bytes = await press.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await closePress(press);
  return bytes;
}
