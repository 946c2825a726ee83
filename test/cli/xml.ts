/** An element of XML as a strict reader sees it. */
export interface Element {
  element: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const name = '[A-Za-z][\\w.-]*';
const attribute = `\\s+(${name})="([^"<]*)"`;
const pieces = new RegExp(`<(${name})((?:${attribute})*)\\s*(/?)>|</(${name})>|([^<]+)`, 'gy');

/** Reads XML 1.0 without comments and declarations of its own, and throws at the first thing that is not well formed. */
export function readXml(text: string): Element {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('No letter of XML.');
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0] ?? '';
  const file: Element = { element: '', attributes: {}, children: [], text: '' };
  const open = [file];
  pieces.lastIndex = head.length;
  while (pieces.lastIndex < text.length) {
    const at = pieces.lastIndex;
    const found = pieces.exec(text);
    if (!found) throw new Error(`Not well formed: ${text.slice(at, at + 60)}`);
    const [, opens, given = '', , , empty, closes, words] = found;
    const within = open.at(-1) as Element;
    if (opens) {
      const attributes = [...given.matchAll(new RegExp(attribute, 'g'))].map(([, key, value]) => [
        key,
        unescaped(value ?? ''),
      ]);
      const element = { element: opens, attributes: Object.fromEntries(attributes), children: [], text: '' };
      within.children.push(element);
      if (!empty) open.push(element);
    } else if (closes) {
      if (open.pop()?.element !== closes) throw new Error(`</${closes}> closes nothing.`);
    } else within.text += unescaped(words ?? '');
  }
  const [root, ...others] = file.children;
  if (!root || others.length > 0 || open.length > 1) throw new Error('One element holds all.');
  return root;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w*));?/g, (all, code: string | undefined, entity: string) => {
    const meant = code ? String.fromCodePoint(Number(code)) : entities[entity];
    if (meant === undefined || !all.endsWith(';')) throw new Error(`${all} is no entity.`);
    return meant;
  });
}
