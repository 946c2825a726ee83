import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/trace/formats/index.ts';
import { joined } from '../../src/trace/join.ts';
import { stretchesTagged, type Tag } from '../../src/trace/tagged.ts';
import { useBrowser } from '../pdf/browser.ts';
import { asHtml, asMarkdown, asText, asWord, type Part, parts } from './document.ts';
import { load } from './load.ts';
import { accounts, extras, traced } from './traced.ts';

const specification = load('meadowbank.pledge');
const bytes = (text: string) => new TextEncoder().encode(text);
const withPage = useBrowser();

/** The same on paper: a small one, so that there are several pages, with the same words at the head and the foot of each. */
async function asPdf(parts: readonly Part[], options: { tagged: boolean }): Promise<Uint8Array> {
  const html = asHtml(parts).replace('>us</a>', '>hello@meadowbank.example</a>');
  const paper = `@page { size: A6; margin: 15mm;
    @top-left { content: 'Meadowbank Homes, 0800 000 0002' } @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) } }
    nav { display: none } td { padding: 0 20px 0 0; border: 1px solid }`;
  return await withPage(html.replace('<style>', `<style>${paper}`), { width: 800, height: 600 }, (page) =>
    page.pdf({ preferCSSPageSize: true, ...options }),
  );
}

describe('one document in every format', () => {
  /** What is found in the text of it, and what accounts for it. */
  const expected = [
    '17/01/2025: policy Customer Care, approved',
    'January 2028: policy Customer Care, review',
    'every three years: policy Customer Care, review',
    '1 High Street, Meadowbank ME1 1AA: association Meadowbank Homes, address',
    'hello@meadowbank.example: association Meadowbank Homes, email',
    'www.meadowbank.example: association Meadowbank Homes, website',
    '8.30am – 5pm, Monday to Thursday: office hours',
    'Fridays from half past eight to 4 o’clock: office hours',
    '0800 000 0000: association Meadowbank Homes, telephone',
    'nine out of ten: enquiry.answer[telephone]',
    'five (5) rings: enquiry.answer[telephone]',
    '24 hours: enquiry.urgent.return[telephone]',
    '0800 000 0001: channel out of hours telephone "Emergencies when we are closed", contact',
    '24/7: channel out of hours telephone "Emergencies when we are closed", open',
    '999: excused because the number of the emergency services',
    'two working days: enquiry.acknowledge[letter]',
    '10 working days: enquiry.reply[letter]',
    'by the end of the next working day: enquiry.acknowledge[email]',
    'one calendar month: subject-access-request.reply',
    'two further months: subject-access-request.reply',
    '£10.00: subject-access-request.reply',
    '6 hours: repair.emergency.complete',
    '3 working days: repair.urgent.complete',
    '20 working days: repair.routine.complete',
    'annually: gas-appliance.check.recurrence',
    'once every four to five years: the-outside-of-your-home.paint.recurrence',
    '5 working days: complaint.stage-1.reply',
    '20 working days: complaint.stage-2.reply',
    'four weeks’: customers.end-of-tenancy.notice',
    'every other year: monitoring Tenant survey, every',
  ];
  const isWhole = async (document: Uint8Array, file: string) => {
    const trace = await traced(specification, document, file);
    expect(accounts(trace)).toEqual(expected);
    expect(extras(trace)).toEqual([]);
    expect(trace.idle).toEqual([]);
    return trace;
  };

  test('plain text, broken in the middle of figures', () => isWhole(bytes(asText(parts)), 'policy.txt'));
  test('Markdown', () => isWhole(bytes(asMarkdown(parts)), 'policy.md'));
  test('a web page, without its menu and scripts, and with the address behind a link', () =>
    isWhole(bytes(asHtml(parts)), 'policy.html'));
  test('a Word document', async () => {
    const { traced } = await isWhole(await asWord(parts), 'policy.docx');
    expect(traced.at(-1)?.found).toMatchObject({ clause: '7', place: { line: 27 } });
  });
  test('a PDF that tells its structure', async () => {
    const { traced } = await isWhole(await asPdf(parts, { tagged: true }), 'policy.pdf');
    expect(traced.at(-1)?.found).toMatchObject({ clause: '7' });
    expect(traced.at(-1)?.found.place.page).toBeGreaterThan(1);
  });
  test('a PDF that tells none: what stands at the head of every page counts once, after all others', async () => {
    const trace = await traced(specification, await asPdf(parts, { tagged: false }), 'policy.pdf');
    expect(accounts(trace)).toEqual([...expected, '0800 000 0002: nothing']);
    expect(trace.traced.at(-1)?.found.place.page).toBe(1);
  });

  describe('in any encoding', () => {
    const text = asText(parts);
    const older = text.replaceAll('–', '\x96').replaceAll('’', '\x92').replaceAll('•', '\x95');
    test('UTF-8 with a mark', () => isWhole(bytes(`\ufeff${text}`), 'policy.txt'));
    test('UTF-16', () => isWhole(Buffer.from(`\ufeff${text}`, 'utf16le'), 'policy.txt'));
    test('Windows-1252', () => isWhole(Buffer.from(older.replaceAll('£', '\xa3'), 'latin1'), 'policy.txt'));
    test('lines that end as on Windows', () => isWhole(bytes(text.replaceAll('\n', '\r\n')), 'policy.txt'));
  });
});

describe('what a document does to figures', () => {
  const spec = [
    'association Meadowbank Homes',
    'section Letters',
    '  we will reply to letters within 10 working days',
  ].join('\n');
  const found = async (document: string, file?: string) => accounts(await traced(spec, document, file));
  const whole = ['10 working days: enquiry.reply[letter]'];

  test('a hyphen at the end of a line', async () => {
    expect(await found('We reply to letters within 10 work-\ning days.')).toEqual(whole);
  });

  test('the address of a website that a line cuts', async () => {
    const [cut] = (await traced(spec, 'See www.meadowbank.example/policy-\nand-procedures for more.')).traced;
    expect(cut?.found.value).toBe('meadowbank.example/policy-and-procedures');
  });

  test('paragraphs in a cell of a PDF are kept apart, its lines are not', () => {
    const place = { line: 1, page: 1 };
    const marked = new Map([
      ['a', { text: 'Row 10', place }],
      ['b', { text: 'working days within 5\nworking days', place }],
    ]);
    const written = (id: string): Tag => ({ role: 'P', children: [{ id }] });
    const row: Tag = { role: 'TR', children: [{ role: 'TD', children: [written('a'), written('b')] }] };
    const [passage] = joined(stretchesTagged(row, marked), 'line').passages;
    expect(passage?.cells.map(({ text }) => text)).toEqual(['Row 10\nworking days within 5 working days']);
  });

  test('a page that ends in the middle of a sentence', async () => {
    expect(await found('We reply to letters within 10\n\nPage 3 of 9\n\nworking days.')).toEqual(whole);
    expect(await found('We reply to letters within 10\n\n3\n\nworking days.')).toEqual(whole);
    expect(await found('We reply to letters within\n10\nworking days.')).toEqual(whole);
  });

  test('a table that goes on over the page, with its heading again', async () => {
    const rows = [
      'Service\tPromise\tChecked by',
      'Letters\tWe reply to letters within 10\tsurveys',
      '',
      'Service\tPromise\tChecked by',
      '\tworking days of receipt.\t',
    ];
    expect(await found(rows.join('\n'))).toEqual(whole);
  });

  test('a row whose cells are broken over lines', async () => {
    expect(await found('Letters\tWe reply to them within 10\nAnyone’s\tworking days of receipt')).toEqual(whole);
  });

  test('a title that stands on every page counts once, a promise that is made again does not', async () => {
    const again = (words: string) => ['# Letters', words, 'One.', words, 'Two.', words].join('\n\n');
    expect(await found(again('Meadowbank Homes, Customer Care, May 2021'))).toEqual(['May 2021: nothing']);
    expect(await found(again('Letters: 10 working days'))).toEqual([...whole, ...whole, ...whole]);
  });

  test('cells are kept apart', async () => {
    expect(await found('Letters\tPromise 10\tworking days of the office')).toEqual([]);
    const page = '<table><tr><td>Letters, row 10</td><td>working days: see our website</td></tr></table>';
    expect(
      await found(`<html>${page}<p>Letters are answered within 10<br>working days.</p></html>`, 'policy.html'),
    ).toEqual(whole);
  });

  test('a cell over several rows says what each of them is about', async () => {
    const page =
      '<table><tr><td rowspan="2">Letters</td><td>Receipt</td><td>2 working days</td></tr><tr><td>Reply</td><td>10 working days</td></tr></table>';
    expect(await found(`<html>${page}</html>`, 'policy.html')).toEqual(['2 working days: nothing', ...whole]);
  });
});

describe('what cannot be read is told in a sentence', () => {
  const word = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    word.set('empty.pdf', await pdf.save());
    pdf.encrypt({ userPassword: 'secret' });
    word.set('locked.pdf', await pdf.save());
    word.set('policy.docx', (await asWord(parts)).subarray(0, 3000));
  });
  const old = (more: Uint8Array) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), more]);
  const files: [string, Uint8Array | undefined, RegExp][] = [
    ['empty.txt', new Uint8Array(), /^is empty\.$/],
    ['blank.txt', bytes(' \n'), /^holds no text\.$/],
    ['picture.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), /picture or a program/],
    ['old.doc', old(Buffer.alloc(1)), /old kind \(\.doc\).* save it as \.docx/],
    ['locked.docx', old(Buffer.from('EncryptedPackage', 'utf16le')), /locked with a password/],
    ['policy.rtf', bytes('{\\rtf1 hello}'), /rich text.* save it as \.docx/],
    ['policy.odt', bytes('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text'), /OpenDocument.* as \.docx/],
    ['sheet.xlsx', bytes('PK\u0003\u0004 xl/workbook.xml'), /holds no Word document/],
    ['policy.docx', undefined, /^is damaged/],
    ['policy.pdf', bytes('%PDF-1.7 and nothing more'), /^is damaged/],
    ['empty.pdf', undefined, /only pictures/],
    ['locked.pdf', undefined, /locked with a password/],
  ];
  test.each(files)('%s', async (file, content, says) => {
    const read = await readDocument(content ?? word.get(file) ?? new Uint8Array(), file);
    expect(read).toEqual({ trouble: expect.stringMatching(says) });
  });
});
