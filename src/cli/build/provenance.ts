import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Provenance } from '../../rules/emitters/index.ts';
import { type Specification, version } from '../files.ts';

/** From what rules are made: the specification as it was read, told by its fingerprint, and the compiler. */
export function provenanceOf({ file, name, text }: Specification): Provenance {
  const digest = createHash('sha256').update(text).digest('hex');
  return { source: file === '-' ? name : basename(file), digest, compiler: version() };
}
