import { readFileSync } from 'node:fs';

/** A file of this folder. */
export const load = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
