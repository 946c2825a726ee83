import { utf16 } from '../ground/encoding.ts';

/** Text from the bytes of a document: UTF-8, UTF-16 as Notepad writes it, or else what Windows used before. */
export function decoded(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
