import { decoded } from '../decoded.ts';
import { joined } from '../join.ts';
import { stretchesOf } from '../web-page.ts';
import type { ReadDocument } from './index.ts';

/** A web page: its text, tables and lists, without menus, scripts and styles. */
export async function readHtml(bytes: Uint8Array): Promise<ReadDocument> {
  const html = decoded(bytes);
  const ends = [...html.matchAll(/\n/g)].map(({ index }) => index);
  let line = 0;
  // Places are asked for in order.
  const placeAt = (index: number) => {
    while ((ends[line] ?? Number.POSITIVE_INFINITY) < index) line++;
    return { line: line + 1 };
  };
  return { document: joined(stretchesOf(html, placeAt), 'line') };
}
