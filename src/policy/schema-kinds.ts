import { units } from '../language/shape.ts';

/** A JSON Schema, as far as it is used here. */
export type Schema = { readonly [key: string]: unknown };

export interface Optional {
  readonly optional: Schema;
}

/** A schema for every property of a type, marked optional where it is: one that is missing, or too many, does not compile. */
type Properties<Of> = {
  [Key in keyof Of]-?: undefined extends Of[Key] ? Optional : Schema;
};

export function object<Of>(properties: Properties<Of>): Schema {
  const entries = Object.entries<Schema | Optional>(properties);
  const isOptional = (schema: Schema | Optional): schema is Optional => 'optional' in schema;
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, of]) => [name, isOptional(of) ? of.optional : of])),
    required: entries.filter(([, of]) => !isOptional(of)).map(([name]) => name),
    additionalProperties: false,
  };
}

export const optional = (schema: Schema): Optional => ({ optional: schema });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
export const only = (value: string | boolean): Schema => ({ const: value });
export const either = (...of: Schema[]): Schema => ({ anyOf: of });
export const string: Schema = { type: 'string' };
export const boolean: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number', minimum: 0 };
export const whole: Schema = { type: 'integer', minimum: 0 };
export const strings = list(string);
export const time: Schema = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' };
export const unit: Schema = {
  type: 'string',
  description: `One of ${units.join(', ')}, quarter, or a unit of the vocabulary.`,
};
