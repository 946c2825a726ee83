import type { Gaps, Shape } from './shape.ts';

/** A line of the language, or a part of one: how it is written, what it means, and an example that is tested. */
export interface Form<Text extends Shape = Shape> {
  readonly name: string;
  readonly shape: Text;
  readonly meaning: string;
  readonly example: string;
}

/** A clause of a statement; on a line of its own it may stand under the statement, or at the head of a block. */
export interface Clause<Text extends Shape = Shape> extends Form<Text> {
  /** False for what makes sense for one statement only. */
  readonly heads: boolean;
  /** The statement, or the lines, in which the example stands. */
  readonly example: string;
}

/** A line of a block that holds a fact: a word or two, then a value. */
export interface Field<Text extends Shape = Shape> extends Form<Text> {
  readonly required?: boolean;
  /** What holds where it is left out, for the reference page. */
  readonly byDefault?: string;
}

/** A declaration and what may be indented under it. */
export interface Block<Opening extends Shape = Shape> {
  readonly name: string;
  /** The line at the margin, or within the block that holds it. */
  readonly opens: Opening;
  readonly meaning: string;
  readonly example: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Lines that are neither field nor statement, such as the days of office hours. */
  readonly entries?: Readonly<Record<string, Form>>;
  readonly statements?: boolean;
  readonly text?: boolean;
  readonly blocks?: readonly Block[];
}

export function form<const Text extends Shape>(definition: Form<Text>): Form<Text> {
  return definition;
}

export function clause<const Text extends Shape>(
  definition: Omit<Clause<Text>, 'heads'> & { heads?: boolean },
): Clause<Text> {
  return { heads: true, ...definition };
}

export function field<const Text extends Shape>(
  name: string,
  shape: Text,
  meaning: string,
  example: string,
  more: { required?: boolean; byDefault?: string } = {},
): Field<Text> {
  return { name, shape, meaning, example, ...more };
}

export function block<const Definition extends Block>(definition: Definition): Definition {
  return definition;
}

/** What fills the gaps of a form. */
export type GapsOf<Of extends { readonly shape: Shape }> = Gaps<Of['shape']>;
