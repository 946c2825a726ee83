import Handlebars from 'handlebars';
import { listWords } from '../wording/text.ts';
import { bind } from './bind.ts';
import { inlineMarkdown, markdown } from './markdown.ts';

/** The text of every template, by name: `pages/print`, `partials/contact`, `styles/screen`. A project's own stand in front. */
export type Templates = Readonly<Record<string, string>>;

/** A page, or the reason why its template cannot be filled in; whoever changes templates sees it, so it names the page. */
export type Page = { html: string } | { problem: string };

/** Fills in a page of the given name. Everything is escaped for HTML; author's Markdown is sanitised on its way. */
export type Fill = (page: string, view: { css: string; [name: string]: unknown }) => Page;

/**
 * Makes a set of templates ready, once for many pages. Templates know nine helpers of ours: `{{words x}}`
 * plain words, with dates and figures kept together; `{{address x}}` the same, a long one to be broken after its dots; `{{markdown x}}` an author's paragraphs; `{{inline x}}` an author's
 * words within a sentence; `{{all x}}` and `{{any x}}` a list in words; `{{> (iconNamed x)}}` the partial of an icon; `{{program x}}` a script or data of ours, that holds nothing which ends it;
 * `{{#if (either x y)}}` whether one of two lists has something in it.
 */
export function prepare(templates: Templates): Fill {
  const handlebars = Handlebars.create();
  const escaped = handlebars.escapeExpression;
  const safe = (html: string) => new handlebars.SafeString(html);
  handlebars.registerHelper('words', (words: unknown) => safe(escaped(bind(String(words ?? '')))));
  handlebars.registerHelper('address', (words: unknown) => safe(breakable(escaped(bind(String(words ?? ''))))));
  handlebars.registerHelper('markdown', (words: unknown) => safe(markdown(String(words ?? ''))));
  handlebars.registerHelper('inline', (words: unknown) => safe(inlineMarkdown(String(words ?? ''))));
  handlebars.registerHelper('all', (list: string[]) => safe(escaped(bind(listWords(list)))));
  handlebars.registerHelper('any', (list: string[]) => safe(escaped(bind(listWords(list, 'or')))));
  handlebars.registerHelper('program', (text: unknown) => safe(String(text ?? '')));
  handlebars.registerHelper('iconNamed', (name: unknown) => `icon-${String(name)}`);
  handlebars.registerHelper('either', (one: unknown[], other: unknown[]) => one.length + other.length > 0);
  for (const [name, text] of Object.entries(templates)) {
    const [kind, partial] = name.split('/');
    if (kind === 'partials' && partial) handlebars.registerPartial(partial, text);
  }
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  return (page, view) => {
    const source = templates[`pages/${page}`];
    if (source === undefined) return { problem: `There is no template “pages/${page}.hbs”.` };
    try {
      const filled = pages.get(page) ?? handlebars.compile(source);
      pages.set(page, filled);
      return { html: filled({ ...view, css: safe(view.css) }) };
    } catch (error) {
      return { problem: `The template “pages/${page}.hbs” cannot be filled in: ${(error as Error).message}` };
    }
  };
}

/** A long e-mail or web address may be broken where it makes sense, so that it never widens a page. */
function breakable(address: string): string {
  return /\s/.test(address) ? address : address.replaceAll(/(?<=[\w])([@./-]+)(?=\w)/g, '$1<wbr>');
}
