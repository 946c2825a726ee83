import { compile } from '../../src/pledge.ts';
import { readDocument } from '../../src/trace/formats/index.ts';
import { type Trace, trace } from '../../src/trace/trace.ts';
import { today, words } from '../policies.ts';

/** A specification held against a document, given as text or as the bytes of a file. */
export async function traced(
  specification: string,
  document: string | Uint8Array,
  file = 'policy.txt',
): Promise<Trace> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const read = await readDocument(bytes, file);
  if ('trouble' in read) throw new Error(read.trouble);
  return trace(compile(specification, { vocabulary: words, on: today }), read.document);
}

/** Each figure of the document, with the promise or the line of the specification that accounts for it. */
export function accounts({ traced }: Trace): string[] {
  return traced.map(({ found, by, excuse }) => {
    const owner = by && (by.owner.commitments[0] ?? by.owner.field);
    return `${found.text}: ${excuse ? `excused because ${excuse.because}` : (owner ?? 'nothing')}`;
  });
}

export const extras = ({ extra }: Trace): string[] => extra.map(({ text, owner }) => `${text}: ${owner.written}`);
