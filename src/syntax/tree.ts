import type { Form } from '../language/define.ts';
import type { Filled, Gaps } from '../language/shape.ts';
import type { Line } from './outline.ts';

/** A form that was read: which one, and what fills its gaps. */
export interface Read {
  form: string;
  gaps: Record<string, Filled<unknown> | Filled<unknown>[]>;
  line: number;
  from: number;
  to: number;
}

/** What was read, if it is of this form; its gaps then have their types. */
export function gapsIn<Of extends Form>(read: Read | undefined, form: Of): Gaps<Of['shape']> | undefined {
  return read?.form === form.name ? (read.gaps as Gaps<Of['shape']>) : undefined;
}

/** A line of the file, understood, with what is indented under it. */
export interface Node {
  /** `block` opens one, and `form` is then the block's name. */
  kind: 'block' | 'field' | 'entry' | 'statement' | 'clauses' | 'prose' | 'unread';
  line: Line;
  /** What the line says: of a block its opening, of a statement its head. Absent from prose, and from what was not understood. */
  read?: Read;
  /** Of a statement those on its line; of a line of clauses, all. */
  clauses: Read[];
  children: Node[];
  /** Of a declaration that could not be read: the name of the block that it seems to open. */
  declares?: string;
  /** Something on the line, or under it, could not be understood: later checks hold back. */
  broken: boolean;
}

/** A whole file. */
export interface Tree {
  nodes: Node[];
  lines: Line[];
}
