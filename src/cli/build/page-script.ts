import { readIfThere, resource } from '../files.ts';
import type { PageScript } from '../package/page-scripts.ts';

/** The script of a page: made beforehand in the published package, and from its sources in a checkout. */
export async function pageScript(name: PageScript): Promise<string> {
  const made = readIfThere(resource(`scripts/${name}.js`));
  if (made && 'text' in made) return made.text;
  const { bundledScript } = await import('../package/page-scripts.ts');
  return bundledScript(name, resource('.'));
}
