import type { Span } from './span.ts';

/** An error stops a build; a warning does not; a note is counted, and listed on request. */
export type Severity = 'error' | 'warning' | 'note';

/** A sentence with named gaps, made with `t`; the names are part of its type, so a wrong parameter does not compile. */
export interface Template<Parameter extends string> {
  readonly strings: readonly string[];
  readonly gaps: readonly Parameter[];
}

/** Writes a message: t`I do not know the ${'kind'} “${'word'}”.` */
export function t<const Gaps extends readonly string[]>(
  strings: TemplateStringsArray,
  ...gaps: Gaps
): Template<Gaps[number]> {
  return { strings: [...strings], gaps };
}

/** Everything that Pledge knows about one kind of finding. `wrong` and `right` are tested: the first reports this code and no other, the second nothing. */
export interface Diagnostic<Parameter extends string = string> {
  readonly code: `P${number}`;
  readonly severity: Severity;
  readonly says: Template<Parameter>;
  /** Why it matters, for `pledge explain`. */
  readonly because: string;
  readonly wrong: string;
  readonly right: string;
  /** What these show, where it is no part of a policy: a brand file. */
  readonly shows?: 'yaml';
}

/** Defines a diagnostic. It changes nothing, but ties the parameters of its message to its type. */
export function diagnostic<Parameter extends string>(definition: Diagnostic<Parameter>): Diagnostic<Parameter> {
  return definition;
}

/** The message of a diagnostic with names in its gaps: “I do not know the KIND “WORD”.” */
export function pattern({ says: { strings, gaps } }: Diagnostic): string {
  return strings.map((text, at) => text + (gaps[at]?.toUpperCase() ?? '')).join('');
}

/** Another place that the reader should see, with what is there. */
export interface Related {
  span: Span;
  message: string;
  /** The file, where it is another one. */
  file?: string;
}

/** A mend: the text that `span` should hold. `safe` mends may be applied without asking. */
export interface Fix {
  span: Span;
  text: string;
  safe: boolean;
}

/** One diagnostic, raised at one place. */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  span: Span;
  /** What the author might do, in one sentence. */
  hint?: string;
  related: Related[];
  fix?: Fix;
  /** An example that shows it, to be put into the specification and run. */
  example?: string;
  /** The reason that the author gave for leaving it as it is. */
  accepted?: string;
}

/** What may be said besides the message. */
export type Extras = Partial<Pick<Finding, 'hint' | 'related' | 'fix' | 'example' | 'severity'>>;

/** Raises a diagnostic: the only way in which a finding comes to be. */
export function raise<Parameter extends string>(
  { code, severity, says }: Diagnostic<Parameter>,
  words: Record<NoInfer<Parameter>, string>,
  span: Span,
  extras: Extras = {},
): Finding {
  const gap = (i: number) => (i < says.gaps.length ? clipped(words[says.gaps[i] as Parameter]) : '');
  const message = says.strings.map((text, i) => text + gap(i));
  return { code, severity, message: message.join(''), span, related: [], ...extras };
}

/** As much of an author's words as a message has room for. */
const clipped = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words);
