import { type HolidayList, readHolidays } from '../time/govuk.ts';
import { readIfThere } from './files.ts';

/** Bank holidays from a file in GOV.UK's format, or why there are none. Without a file, those that Pledge knows. */
export function bankHolidaysIn(file: string | undefined): { list?: HolidayList; troubles: string[] } {
  if (file === undefined) return { troubles: [] };
  const read = readIfThere(file);
  if (!read || 'trouble' in read) return { troubles: [read?.trouble ?? `There is no file ${file}.`] };
  const holidays = readHolidays(read.text);
  if (holidays.kind === 'holidays') return { list: holidays.list, troubles: [] };
  return { troubles: holidays.problems.map((problem) => `${file}: ${problem}`) };
}
