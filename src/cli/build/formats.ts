import { html } from '../../leaflets/formats/html.ts';
import { largePrint } from '../../leaflets/formats/large-print.ts';
import { largePrintPaper } from '../../leaflets/formats/large-print-paper.ts';
import { paper } from '../../leaflets/formats/paper.ts';
import type { Printer } from '../../leaflets/formats/pdf.ts';
import { leaflet } from '../../leaflets/leaflet.ts';
import { type Layout, type Materials, page } from '../../leaflets/page.ts';
import { type Fit, lettersOf } from '../../pages/fitted.ts';
import { prepare } from '../../pages/template.ts';
import type { CheckedPolicy } from '../../pledge.ts';
import type { Policy } from '../../policy/policy.ts';
import { declarations, javascript, typesByModule } from '../../rules/emitters/index.ts';
import type { HolidayList } from '../../time/govuk.ts';
import type { Specification } from '../files.ts';
import { json } from '../findings.ts';
import { fontsFor, type Look } from './look.ts';
import { dateOf, faultInWords, problemInWords, tooLong } from './print-words.ts';
import { provenanceOf } from './provenance.ts';
import { together } from './together.ts';

/** One document: its content where it could be made, and what there is to say of it. */
export interface Made {
  content?: string | Uint8Array;
  /** Whole sentences but for their beginning, which is the name of the file. */
  problems: readonly string[];
}

/** All that documents of one association are made from. */
export interface Workplace {
  specification: Specification;
  policy: Policy;
  materials: Materials;
  /** Bank holidays that stand in for those that Pledge knows. */
  announced?: HolidayList | undefined;
  /** Cuts the type down to the letters of a page. */
  cut: Fit;
  printer: Printer;
}

/** A document that can be built: what its file is called, and how it is made. */
export interface Format {
  file: string;
  make: (place: Workplace) => Made | Promise<Made>;
  /** Other files that belong to it. */
  beside?: readonly Format[];
}

/** What can be built, by the name that `--formats` takes. */
export const formats = {
  policy: { file: 'policy.json', make: ({ policy }) => ({ content: json(policy), problems: [] }) },
  rules: {
    file: 'rules.mjs',
    make: ({ policy, specification, announced }) => ({
      content: javascript(policy, provenanceOf(specification), announced),
      problems: [],
    }),
    beside: [
      {
        file: 'rules.d.ts',
        make: ({ policy, specification }) => ({
          content: declarations(policy, provenanceOf(specification)),
          problems: [],
        }),
      },
      // TypeScript looks for the types of a .mjs under this name.
      { file: 'rules.d.mts', make: () => ({ content: typesByModule, problems: [] }) },
    ],
  },
  html: { file: 'leaflet.html', make: (place) => drawn(place, html) },
  'large-print': { file: 'leaflet-large-print.html', make: (place) => drawn(place, largePrint) },
  pdf: { file: 'leaflet.pdf', make: (place) => printed(place, paper) },
  'large-print-pdf': { file: 'leaflet-large-print.pdf', make: (place) => printed(place, largePrintPaper) },
} as const satisfies Record<string, Format>;

/** All files of a format. */
export const filesOf = (format: Format): Format[] => [format, ...(format.beside ?? [])];

export type OfOne = keyof typeof formats;
/** A name that `--formats` takes: of a document of one association, or of one about several. */
export type FormatName = OfOne | keyof typeof together;
export const formatNames: readonly FormatName[] = [...Object.keys(formats), ...Object.keys(together)];

export const isOfOne = (name: FormatName): name is OfOne => Object.hasOwn(formats, name);

const labels: Partial<Record<OfOne, string>> = {
  html: 'Web page',
  'large-print': 'Large print',
  pdf: 'PDF to print',
  'large-print-pdf': 'Large print PDF',
};

/** Lays out what the documents of one association are made from. */
export function workplace(
  specification: Specification,
  checked: CheckedPolicy,
  look: Look,
  wanted: readonly FormatName[],
  printer: Printer,
  cut: Fit,
): Workplace {
  // The same but for `readonly`: nobody here changes it.
  const policy = checked as unknown as Policy;
  const content = leaflet(policy);
  const materials: Materials = {
    leaflet: content,
    brand: look.brand,
    fill: prepare(look.templates),
    templates: look.templates,
    fonts: fontsFor(JSON.stringify([content, look.templates])),
    others: wanted
      .filter(isOfOne)
      .flatMap((name) => (labels[name] ? [{ href: formats[name].file, label: labels[name] }] : [])),
  };
  return { specification, policy, materials, cut, printer };
}

/** A page with the type that it needs: with the letters that it shows once it is filled in, and no others. */
async function filled({ materials, cut }: Workplace, others: Materials['others'], layout: Layout) {
  const draft = page({ ...materials, others, fonts: [] }, layout);
  if ('problem' in draft) return draft;
  const fonts = await cut(materials.fonts, lettersOf(draft.html));
  return page({ ...materials, others, fonts }, layout);
}

async function drawn(place: Workplace, layout: Layout): Promise<Made> {
  const own = place.materials.others.filter(
    ({ href }) => href !== (layout.largePrint ? formats['large-print'] : formats.html).file,
  );
  const result = await filled(place, own, layout);
  return 'html' in result ? { content: result.html, problems: [] } : { problems: [result.problem] };
}

const printedFonts = ['AtkinsonHyperlegibleNext'];

async function printed(place: Workplace, layout: Layout): Promise<Made> {
  const { policy, materials, printer } = place;
  const result = await filled(place, [], layout);
  if ('problem' in result) return { problems: [result.problem] };
  const { title, association } = materials.leaflet;
  const print = await printer.print({
    html: result.html,
    title: `${title} – ${association}${layout.largePrint ? ' (large print)' : ''}`,
    lang: 'en-GB',
    author: association,
    subject: policy.policy.title,
    date: dateOf(policy),
    fonts: printedFonts,
  });
  if (print.kind === 'not-printed') return { problems: [problemInWords(print.problem)] };
  const faults = print.faults.map(faultInWords);
  const most = layout.largePrint ? undefined : policy.leaflet.pages;
  return { content: print.bytes, problems: [...faults, ...tooLong(print.reading.pages, most)] };
}
