import type { Layout } from '../page.ts';

/** What is printed as the PDF in large print: A4, one column, 18 points and more. */
export const largePrintPaper: Layout = {
  template: 'paper',
  styles: ['base', 'paper', 'large-print-paper'],
  largePrint: true,
  dark: false,
};
