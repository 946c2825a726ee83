import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../src/leaflets/formats/ua/file.ts';
import { readPdf } from './read-pdf.ts';

const document = await PDFDocument.create({ updateMetadata: false });
document.addPage().drawRectangle({ width: 9, height: 9 });
document.setTitle('Brackets ( and ) and \\');
const { context } = document;
const orphan = context.register(PDFString.of('that nothing leads to'));
const lists = { Numbers: [1, -2.5, true, null], Names: [PDFName.of('A#B'), PDFName.of('C')], Missing: orphan };
document.catalog.set(PDFName.of('Extra'), context.obj(lists));
context.delete(orphan);
context.register(PDFString.of('that nothing leads to either'));
await document.flush();
const bytes = fileOf(context);
const text = Buffer.from(bytes).toString('latin1');

describe('the file of a document', () => {
  test('is read by others as it was meant', async () => {
    const { title, version } = await readPdf(bytes);
    expect({ title, version }).toEqual({ title: 'Brackets ( and ) and \\', version: '1.7' });
    const again = await PDFDocument.load(bytes);
    const extra = again.catalog.lookup(PDFName.of('Extra'));
    expect(String(extra).replaceAll(/\s+/g, ' ')).toBe(
      '<< /Numbers [ 1 -2.5 true null ] /Names [ /A#23B /C ] /Missing null >>',
    );
  });

  test('holds nothing that nothing leads to', () => {
    const objects = streams().map(({ unpacked }) => unpacked.toString('latin1'));
    expect(objects.join(' ')).toContain('/Extra');
    expect(objects.join(' ')).not.toContain('nothing leads to');
  });

  test('has an index that tells where each object is', () => {
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const index = streams().find(({ at }) => at === start);
    const rows = rowsOf(index?.unpacked ?? Buffer.alloc(0));
    const [gatherer] = streams().filter(({ words }) => words.includes('/ObjStm'));
    const table = gatherer?.unpacked.toString('latin1').split('\n')[0]?.split(' ').map(Number) ?? [];
    expect(rows[0]).toEqual([0, 0, 0]);
    for (const [number, [kind, place = 0, at = 0]] of rows.entries()) {
      if (kind === 1) expect(text.slice(place)).toMatch(new RegExp(`^${number} 0 obj`));
      if (kind === 2) expect([place, table[at * 2]]).toEqual([gatherer?.number, number]);
    }
    expect(rows.filter(([kind]) => kind === 1)).toHaveLength(streams().length);
    expect(rows.filter(([kind]) => kind === 2)).toHaveLength(table.length / 2);
  });
});

/** Every stream of the file, as it stands there. */
function streams() {
  return [...text.matchAll(/(\d+) 0 obj(<<.*?\/Length (\d+)>>)stream\n/g)].map(
    ({ 0: head, 1: number, 2: words = '', 3: length, index }) => {
      const start = index + head.length;
      const contents = bytes.subarray(start, start + Number(length));
      return {
        number: Number(number),
        at: index,
        words,
        unpacked: words.includes('/FlateDecode') ? inflateSync(contents) : Buffer.from(contents),
      };
    },
  );
}

/** An index of rows of 1, 3 and 2 bytes, each byte told by its distance from the one above. */
function rowsOf(steps: Buffer): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let at = 0; at < steps.length; at += 7) {
    expect(steps[at]).toBe(2);
    rows.push([...steps.subarray(at + 1, at + 7)].map((step, column) => (step + (rows.at(-1)?.[column] ?? 0)) & 255));
  }
  return rows.map(([kind = 0, a = 0, b = 0, c = 0, d = 0, e = 0]) => [kind, (a << 16) | (b << 8) | c, (d << 8) | e]);
}
