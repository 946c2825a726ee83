import type { Layout } from '../page.ts';

/** What is printed as the PDF: A4, with a cover. */
export const paper: Layout = { template: 'paper', styles: ['base', 'paper'], largePrint: false, dark: false };
