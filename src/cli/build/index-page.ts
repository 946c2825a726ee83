/** What was made for one association. */
export interface Shelf {
  /** Its folder in the folder of everything that was built. */
  folder: string;
  association: string;
  /** Each one of `documents`. */
  files: readonly { name: string; bytes: number }[];
}

/** The documents of a folder, in the order in which people want them, and what each is called. */
export const documents: Readonly<Record<string, { title: string; kind: string }>> = {
  'leaflet.html': { title: 'Leaflet to read on screen', kind: 'web page' },
  'leaflet-large-print.html': { title: 'Large print to read on screen', kind: 'web page' },
  'leaflet.pdf': { title: 'Leaflet to print', kind: 'PDF' },
  'leaflet-large-print.pdf': { title: 'Large print to print', kind: 'PDF' },
  'policy.json': { title: 'The policy as data', kind: 'JSON' },
  'rules.mjs': { title: 'The policy as rules', kind: 'JavaScript' },
};

/** The page from which a person reaches everything that was built. */
export function indexPage(shelves: readonly Shelf[]): string {
  const sections = shelves.map(section).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Customer care leaflets</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Customer care leaflets</h1>
<p>${shelves.length === 1 ? 'One association' : `${shelves.length} associations`}, each made from one specification.</p>
${sections || '<p>Nothing has been built yet.</p>'}
</main>
</body>
</html>
`;
}

function section({ folder, association, files }: Shelf): string {
  const names = Object.keys(documents);
  const items = files
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ name, bytes }) => {
      const { title, kind } = documents[name] ?? { title: name, kind: '' };
      const href = `${encodeURIComponent(folder)}/${name}`;
      return `<li><a href="${href}">${title}<span class="for"> for ${escaped(association)}</span></a> <span>${kind}, ${size(bytes)}</span></li>`;
    });
  return `<section>\n<h2>${escaped(association)}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

/** A size as people read it: 38 kB. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const css = `
:root { color-scheme: light dark; --ink: #14202b; --paper: #fff; --soft: #f2f5f7; --quiet: #44525e; --link: #0b4a8f; --line: #c9d3db }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f4f6; --paper: #12181d; --soft: #1c252c; --quiet: #c3cdd5; --link: #9cc9ff; --line: #3b4954 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)) }
h1, main > p { grid-column: 1 / -1; margin: 0 }
h1 { font-size: 2.25rem; line-height: 1.2 }
section { background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem 1.5rem }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.3 }
ul { list-style: none; margin: 0; padding: 0 }
li { padding: .375rem 0; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between }
li > span { color: var(--quiet) }
a { color: var(--link); text-underline-offset: .2em }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
.for { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;
