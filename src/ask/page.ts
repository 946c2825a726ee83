import { type Brand, brandFrom } from '../pages/brand.ts';
import { contentPolicy, darkColours, type Font, face, lightColours, panelColours } from '../pages/sheet.ts';
import type { Fill, Page, Templates } from '../pages/template.ts';
import type { Policy } from '../policy/policy.ts';
import type { Asked } from './asked.ts';
import { associationFor } from './association.ts';
import { choicesOf } from './choices.ts';

/** An association that can be asked: its policy, its rule module, and what it looks like. */
export interface Askable {
  policy: Policy;
  /** The text of its rule module. */
  rules: string;
  brand: Brand;
  /** The folder in which its documents lie, beside that of the page. */
  folder: string;
}

/** What the page is made with; `script` is the page's own, for browsers. */
export interface AskMaterials {
  fill: Fill;
  templates: Templates;
  fonts: readonly Font[];
  script: string;
}

/**
 * “When will I hear?”: one page with the rules of every association in it, that needs nothing else. What can be chosen
 * stands in the page as data; the answers come from the lines of the rule modules that work them out.
 */
export function askPage(askables: readonly Askable[], { fill, templates, fonts, script }: AskMaterials): Page {
  const policies = askables.map(({ policy }) => policy);
  const choices = choicesOf(policies);
  const marks = askables.map((_, i) => `association-${i + 1}`);
  const associations = askables.map(({ policy, folder }, i) =>
    associationFor({ policy, folder, mark: marks[i] ?? '' }, choices, policies),
  );
  const asked: Asked = { ...choices, associations };
  const scripts = [...askables.map(({ rules }, i) => registered(rules, i)), script];
  const plain = brandFrom(undefined).brand;
  const css = [
    ...fonts.map(face),
    lightColours(plain),
    darkColours(plain),
    ...askables.map(({ brand }, i) => panelColours(marks[i] ?? '', brand)),
    templates['styles/base'],
    templates['styles/ask'],
  ].join('\n');
  const view = { ...choices, associations, scripts, data: JSON.stringify(asked).replaceAll('<', '\\u003c') };
  return fill('ask', { ...view, css, policy: contentPolicy(css, ...scripts) });
}

/** A module within a page can export to nobody, so it says where it is to be found. */
function registered(rules: string, index: number): string {
  return `${rules}\n(globalThis.rulesOf ??= [])[${index}] = { timeline };\n`;
}
