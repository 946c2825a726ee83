import { dateWords } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import type { Comparison } from './comparison.ts';

/** “5 associations, side by side”; few of them by their names. */
export function titleOf({ columns }: Pick<Comparison, 'columns'>): string {
  const names = columns.map(({ name }) => name);
  const all = columns.some(({ kind }) => kind === 'standard') ? 'policies and standards' : 'associations';
  return names.length <= 3 ? `${listWords(names)}, side by side` : `${names.length} ${all}, side by side`;
}

/** On what the order was decided. */
export function commonCalendar({ calendar, on }: Pick<Comparison, 'calendar' | 'on'>): string {
  const holidays = calendar === 'none' ? 'without bank holidays' : `with the bank holidays of ${calendar}`;
  return `What is strictest is decided on one calendar for all: Monday to Friday, ${holidays}, from ${dateWords(on)}. A promise is stricter only where it is no worse in any part.`;
}

/** Whether there is nothing in it, so that this has to be said. */
export function isEmpty({ rows, tables }: Comparison): boolean {
  const { complaints, duties, measures, ...others } = tables;
  const lists = [rows, complaints.paths, duties.flat(), measures.flat(), ...Object.values(others)];
  return lists.every(({ length }) => length === 0);
}
