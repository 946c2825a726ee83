import { type Brand, brandFrom } from './brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours, panelColours } from './sheet.ts';
import type { Fill, Page, Templates } from './template.ts';

/** What was made for one association. */
export interface Shelf {
  /** Its folder, beside the index. */
  folder: string;
  association: string;
  /** Its colours and logo, where they are known. */
  brand?: Brand;
  files: readonly { name: string; bytes: number }[];
}

/** The documents of a folder, in the order in which people want them, and what each is called. */
export const documents: Readonly<Record<string, { title: string; kind: string }>> = {
  'leaflet.html': { title: 'Read the leaflet', kind: 'web page' },
  'leaflet.pdf': { title: 'Leaflet to print', kind: 'PDF' },
  'leaflet-large-print.html': { title: 'Large print to read', kind: 'web page' },
  'leaflet-large-print.pdf': { title: 'Large print to print', kind: 'PDF' },
  'policy.json': { title: 'The policy as data', kind: 'JSON' },
  'rules.mjs': { title: 'The policy as rules', kind: 'JavaScript' },
};

/** A page about all associations together, such as their comparison. */
export interface Door {
  file: string;
  title: string;
  /** What is to be had there, in a sentence. */
  says: string;
}

/** The page from which a person reaches everything that was built; like a leaflet, it needs nothing but itself. */
export function indexPage(
  shelves: readonly Shelf[],
  doors: readonly Door[],
  { fill, templates, fonts }: { fill: Fill; templates: Templates; fonts: readonly Font[] },
): Page {
  const plain = brandFrom(undefined).brand;
  const colours = shelves.map(({ brand = plain }, at) => panelColours(`shelf-${at}`, brand));
  const css = [
    ...fonts.map(face),
    lightColours(plain),
    darkColours(plain),
    ...colours,
    templates['styles/base'],
    templates['styles/index'],
  ]
    .filter(Boolean)
    .join('\n');
  const associations = new Set(shelves.map(({ association }) => association)).size;
  const view = toldApart(shelves).map((shelf, at) => ({ ...shelf, mark: `shelf-${at}`, links: links(shelf) }));
  return fill('index', {
    css,
    policy: contentPolicy(css),
    shelves: view,
    doors,
    associations,
    one: associations === 1,
  });
}

/** Two policies of one association are told apart by their folders. */
function toldApart(shelves: readonly Shelf[]): Shelf[] {
  const alike = Map.groupBy(shelves, ({ association }) => association);
  return shelves.map((shelf) =>
    alike.get(shelf.association)?.length === 1
      ? shelf
      : { ...shelf, association: `${shelf.association} (${shelf.folder})` },
  );
}

function links({ folder, files }: Shelf): { href: string; title: string; kind: string; size: string }[] {
  const names = Object.keys(documents);
  return files
    .filter(({ name }) => names.includes(name))
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ name, bytes }) => {
      const { title = name, kind = '' } = documents[name] ?? {};
      return { href: `${encodeURIComponent(folder)}/${name}`, title, kind, size: size(bytes) };
    });
}

/** A size as people read it: 38 kB. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
