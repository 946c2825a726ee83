/** What a comparison can be printed as, a line for each. */
export { csv } from './csv.ts';
export { html } from './html.ts';
export { json } from './json.ts';
export { markdown } from './markdown.ts';
export { terminal } from './terminal.ts';
