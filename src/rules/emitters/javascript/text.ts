/**
 * Text of a specification on its way into a program. What an author can write reaches it as data or as a comment, and
 * never as code: nothing here trusts a character that could end a string, a comment or a script element, or that an
 * editor would not show.
 */

/** Characters that nobody sees, or that change how a line is shown: controls, separators, direction marks, half pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

/** A value of plain data as an expression of JavaScript, on one line. */
export function literal(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : `${value}`;
  const fields = Object.entries(value).filter(([, of]) => of !== undefined);
  return fields.length === 0 ? '{}' : `{ ${fields.map(([name, of]) => `${key(name)}: ${literal(of)}`).join(', ')} }`;
}

/** A string in single quotes. */
export function quoted(text: string): string {
  const plain = text
    .replace(/[\\']/g, '\\$&')
    .replace(unseen, codes)
    .replace(/<(?=[/!])/g, '\\u003c');
  return `'${plain}'`;
}

/** The code units of a character, each written out. */
function codes(character: string): string {
  return Array.from({ length: character.length }, (_, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}

/** A name of a property. Whoever writes `__proto__` means a name like any other. */
export function key(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

const LONGEST = 160;

/** Words for a comment, on one line, that can end neither the comment nor what stands around the program. */
export function remark(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\*\//g, '* /')
    .replace(/<(?=[/!])/g, '< ')
    .trim();
}

/** A name for a function or a constant, from an identity; the number tells those apart that would be spelt alike. */
export function nameFor(identity: string, number: number): string {
  const words = identity.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${words
    .join('_')
    .slice(0, 60)
    .replace(/^(?=\d|$)/, '_')}_${number}`;
}
