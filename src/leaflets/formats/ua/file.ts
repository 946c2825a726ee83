import {
  deflated,
  name,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  packed,
  textIn,
} from './objects.ts';

/** The number that each object has in the file. */
type Numbers = ReadonlyMap<PDFRef, number>;

/**
 * The file of a document: what its catalogue leads to and nothing else, each object behind the one that first leads to
 * it, so that the structure comes in reading order. Streams stand by themselves; all other objects share one (ISO
 * 32000-1, 7.5.7), where they pack well, and are numbered in its order, so that the index packs to almost nothing.
 */
export function fileOf(context: PDFContext): Uint8Array {
  const { Root, Info, ID } = context.trailerInfo;
  const refs = refsFrom(context, [Root, Info]);
  const [small, large] = [refs.filter((ref) => !isStream(context, ref)), refs.filter((ref) => isStream(context, ref))];
  const numbers: Numbers = new Map([...small, ...large].map((ref, at) => [ref, at + 1]));
  const streams = [
    ...large.map((ref) => written(context.lookup(ref) as PDFRawStream, numbers)),
    gathered(small.map((ref) => wordsOf(context.lookup(ref), numbers))),
  ];
  const parts: Uint8Array[] = [latin(`${context.header}\n`)];
  let end = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const add = (stream: Stream) => {
    const part = streamWords(refs.length - large.length + offsets.length + 1, stream);
    offsets.push(end);
    parts.push(part);
    end += part.length;
  };
  streams.forEach(add);
  const trailer = [Root, Info, ID].map((entry) => wordsOf(entry, numbers));
  add(indexOf(small.length, [...offsets, end], `/Root ${trailer[0]}/Info ${trailer[1]}/ID${trailer[2]}`));
  parts.push(latin(`startxref\n${offsets.at(-1)}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** All that the given objects lead to, in the order in which it is met. */
function refsFrom(context: PDFContext, starts: readonly (PDFObject | undefined)[]): readonly PDFRef[] {
  const met = new Set<PDFRef>();
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) object.values().forEach(visit);
    else if (object instanceof PDFRawStream) visit(object.dict);
    else if (object instanceof PDFRef && !met.has(object) && context.lookup(object) !== undefined) {
      met.add(object);
      visit(context.lookup(object));
    }
  };
  starts.forEach(visit);
  return [...met];
}

function isStream(context: PDFContext, ref: PDFRef): boolean {
  return context.lookup(ref) instanceof PDFRawStream;
}

/** A stream as it is written: its bytes, and the entries of its dictionary but for their length. */
type Stream = { readonly entries: string; readonly bytes: Uint8Array };

/** A stream, packed. Metadata stay as they are, for programs that know nothing of PDF. */
function written(stream: PDFRawStream, numbers: Numbers): Stream {
  const { dict, contents } = textIn(stream.dict, 'Type') === 'Metadata' ? stream : packed(stream);
  const entries = dict.entries().filter(([key]) => key !== name('Length'));
  return { entries: entriesOf(entries, numbers), bytes: contents };
}

/** Objects one after the other, behind a table of their numbers and places. */
function gathered(objects: readonly string[]): Stream {
  let end = 0;
  const places = objects.map((object, at) => {
    const place = `${at + 1} ${end}`;
    end += object.length + 1;
    return place;
  });
  const table = `${places.join(' ')}\n`;
  const entries = `/Type/ObjStm/N ${objects.length}/First ${table.length}/Filter/FlateDecode`;
  return { entries, bytes: deflated(latin(table + objects.join('\n'))) };
}

/** Where each object is: in the stream that gathers them, the last but one, or at a place of the file. */
function indexOf(gathered: number, offsets: readonly number[], trailer: string): Stream {
  const gatherer = gathered + offsets.length - 1;
  const rows = [
    [0, 0, 0],
    ...Array.from({ length: gathered }, (_, at) => [2, gatherer, at]),
    ...offsets.map((offset) => [1, offset, 0]),
  ].map(([kind = 0, place = 0, at = 0]) =>
    [kind, place >> 16, place >> 8, place, at >> 8, at].map((byte) => byte & 255),
  );
  // Each byte is told by how far it is from the one above it, and each row begins by saying so.
  const steps = rows.flatMap((row, at) => [2, ...row.map((byte, column) => byte - (rows[at - 1]?.[column] ?? 0))]);
  const entries = `/Type/XRef/Size ${rows.length}/W[1 3 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 6>>`;
  return { entries: entries + trailer, bytes: deflated(Uint8Array.from(steps)) };
}

function streamWords(number: number, { entries, bytes }: Stream): Uint8Array {
  const head = latin(`${number} 0 obj<<${entries}/Length ${bytes.length}>>stream\n`);
  return Buffer.concat([head, bytes, latin('\nendstream endobj\n')]);
}

function wordsOf(object: PDFObject | undefined, numbers: Numbers): string {
  if (object instanceof PDFRef) return numbers.has(object) ? `${numbers.get(object)} 0 R` : 'null';
  if (object instanceof PDFArray) {
    const items = object.asArray().map((item) => wordsOf(item, numbers));
    return `[${items.reduce(joined, '')}]`;
  }
  if (object instanceof PDFDict) return `<<${entriesOf(object.entries(), numbers)}>>`;
  return String(object ?? 'null');
}

function entriesOf(entries: Iterable<readonly [PDFObject, PDFObject]>, numbers: Numbers): string {
  return [...entries]
    .flat()
    .map((each) => wordsOf(each, numbers))
    .reduce(joined, '');
}

/** Words with a space between them where they would else be one. */
function joined(before: string, word: string): string {
  const meet = `${before.at(-1) ?? '['}${word.charAt(0)}`;
  return /^[^\s()<>[\]{}][^\s()<>[\]{}/]$/.test(meet) ? `${before} ${word}` : before + word;
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
