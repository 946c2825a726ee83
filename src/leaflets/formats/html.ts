import type { Layout } from '../page.ts';

/** The web page. */
export const html: Layout = { template: 'leaflet', styles: ['base', 'screen'], largePrint: false, dark: true };
