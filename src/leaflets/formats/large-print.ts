import type { Layout } from '../page.ts';

/** The web page in large print: its own layout, in one column, with lists in place of tables. */
export const largePrint: Layout = {
  template: 'leaflet',
  styles: ['base', 'screen', 'large-print'],
  largePrint: true,
  dark: true,
};
