import { readFileSync } from 'node:fs';
import { fontsFor, sharedTemplates } from '../../../src/cli/build/look.ts';
import { pageScript } from '../../../src/cli/build/page-script.ts';
import { comparedIn } from '../../../src/cli/comparing.ts';
import { wrap } from '../../../src/cli/wrap.ts';
import type { Compared } from '../../../src/comparison/column.ts';
import type { Choice, Comparison } from '../../../src/comparison/comparison.ts';
import { html } from '../../../src/comparison/formats/index.ts';
import { plain } from '../../../src/ground/report.ts';
import { prepare } from '../../../src/pages/template.ts';
import { check, compare, compile } from '../../../src/pledge.ts';
import { policyOf, shippedPolicies, today, wordsAlone } from '../../policies.ts';

/** The documents of this folder: three associations that nobody has heard of, and a code. */
export const documents = ['alderbrook', 'birchwood', 'cedarholm', 'beechley-code'] as const;

export function sourceOf(name: string): string {
  return readFileSync(new URL(`${name}.pledge`, import.meta.url), 'utf8');
}

/** What is compared, of a text; one with an error fails the test that asks for it. */
export function readyOf(name: string, text: string): Compared[] {
  const { policy, findings } = check(compile(text, { vocabulary: wordsAlone, on: today }));
  if (!policy) throw new Error(`${name}: ${findings.map(({ message }) => message).join('\n')}`);
  return comparedIn({ name }, policy as unknown as Compared['policy']);
}

export function ready(...names: readonly string[]): Compared[] {
  return names.flatMap((name) => readyOf(name, sourceOf(name)));
}

/** An association of a few lines. */
export function association(name: string, ...lines: readonly string[]): Compared[] {
  const calendar = ['calendar', '  working days     Monday to Friday', '  holidays         bank holidays in England'];
  const text = [`association ${name}`, '  nation           England', 'policy Customer Care', ...calendar, ...lines];
  return readyOf(name.toLowerCase(), `${text.join('\n')}\n`);
}

export function sideBySide(compared: readonly Compared[], choice: Partial<Choice> = {}): Comparison {
  return compare(compared, { on: today, calendar: 'England and Wales', ...choice });
}

/** The five policies that come with Pledge. */
export function shipped(): Compared[] {
  return shippedPolicies.map((name) => ({ name, policy: policyOf(name) as unknown as Compared['policy'] }));
}

/** A terminal of a hundred characters, without colours. */
export const screen = { width: 100, paint: plain, wrap };

/** The page as it is shipped. */
export async function pageOf(comparison: Comparison): Promise<string> {
  const templates = sharedTemplates();
  const fonts = fontsFor('');
  const leaflets = new Map(comparison.columns.map(({ id }) => [id, `../${id}/leaflet.html`]));
  const materials = { fill: prepare(templates), templates, fonts, leaflets, script: await pageScript('compare') };
  const page = html(comparison, materials);
  if ('problem' in page) throw new Error(page.problem);
  return page.html;
}

/** How each column answers a question: “own: Within 10 working days”, with its mark. */
export function answers({ rows }: Comparison, id: string): string[] {
  const row = rows.find((of) => of.id === id);
  if (!row) throw new Error(`There is no row ${id}, but ${rows.map((of) => of.id).join(', ')}.`);
  return row.cells.map(({ how, told, standing }) => {
    const said = told.map(({ about, when }) => (how === 'in part' ? `${about} ${when}` : when)).join('; ');
    const mark = standing?.mark ? ` (${standing.mark})` : '';
    return `${how}${said ? `: ${said}` : ''}${mark}`.replaceAll('\u00a0', ' ');
  });
}
