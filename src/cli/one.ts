import { join } from 'node:path';
import { exists, readSpecifications, type Specification } from './files.ts';

/** The one specification that a command is about, or why there is none, in whole sentences. */
export type ReadOne = { specification: Specification } | { troubles: string[] };

/** Reads the specification that a command is about: a file, the name of one in the folder specs, a folder that holds one, or `-`. */
export async function readOne(named: string, input: () => Promise<Uint8Array>): Promise<ReadOne> {
  const { specifications, troubles } = await readSpecifications([specificationNamed(named)], input);
  const [specification] = specifications;
  if (specifications.length > 1) return { troubles: [...troubles, notOne(named, specifications.length)] };
  return specification && troubles.length === 0 ? { specification } : { troubles };
}

/** A specification by its bare name is the one in the folder specs, where nothing else has that name. */
export function specificationNamed(name: string): string {
  const inSpecs = join('specs', `${name}.pledge`);
  return name !== '-' && !exists(name) && exists(inSpecs) ? inSpecs : name;
}

/** What to say of a folder where one specification is wanted. */
export const notOne = (named: string, count: number): string =>
  `${named} holds ${count} specifications. Name one of them.`;
