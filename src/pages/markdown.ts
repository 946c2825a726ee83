import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { bind, rounded } from './bind.ts';

const marked = new Marked({
  gfm: true,
  breaks: false,
  // Before the quotes of its words are written as entities, and never in an address.
  walkTokens: (token) => {
    if (token.type === 'text' && !token.tokens) token.text = rounded(token.text);
  },
});

/**
 * An author's Markdown as HTML that is safe to print: paragraphs, lists, bold and links, and nothing else. Raw HTML
 * loses its tags, scripts and styles lose their text too, links lead to https, mailto and tel only. Emphasis is bold,
 * because italics are hard to read, and a heading is a bold paragraph, because the page has an outline of its own.
 */
export function markdown(text: string): string {
  const html = marked.parse(text, { async: false });
  return sanitize(html, {
    allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'a', 'br'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      em: 'strong',
      b: 'strong',
      i: 'strong',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'p'])),
      a: (_tag, { href }) => link(href),
    },
    textFilter: (words) => bind(words),
  }).trim();
}

/** The same for words inside a paragraph of ours: no paragraphs or lists. */
export function inlineMarkdown(text: string): string {
  return markdown(text)
    .replaceAll(/<\/?(?:ul|ol|p)>/g, '')
    .replaceAll(/<li>/g, '')
    .replaceAll(/<\/li>/g, ' ')
    .trim();
}

function link(href: string | undefined): { tagName: string; attribs: Record<string, string> } {
  const address = href?.replace(/^http:/i, 'https:');
  return address && /^(https:\/\/|mailto:|tel:)/i.test(address)
    ? { tagName: 'a', attribs: { href: address } }
    : { tagName: 'span', attribs: {} };
}
