import { isUnderstood } from '../../checks/index.ts';
import { type Found, inWords, summarise, writeFindings } from '../findings.ts';
import { readingInWords } from '../reading.ts';
import type { Report } from '../report.ts';
import { tableInWords, tablesOf } from '../standards-report.ts';

/** For people: the findings with their lines, how many there are, and where more is told of them. */
export const text: Report = ({ found, mended }, asked, { out, err }) => {
  writeFindings(found, asked, err);
  if (found.length === 0) return;
  if (asked.notes) out.write(readingInWords(found));
  if (asked.standards) {
    for (const table of tablesOf(found)) out.write(tableInWords(table, asked.notes, out));
    for (const { source } of found.filter(isUnclear))
      out.write(`${source.file} is held against codes and the law once every line of it can be understood.\n\n`);
  }
  const lines = mended?.length === 1 ? '1 line' : `${mended?.length || 'No'} lines`;
  const done = mended ? `${lines} mended. ` : '';
  out.write(`${done}${inWords(summarise(found), asked)}\n`);
  const first = found
    .flatMap(({ findings }) => findings)
    .find(({ accepted, severity }) => accepted === undefined && severity !== 'note');
  if (first) out.write(`\`pledge explain ${first.code}\` tells more about ${first.code}, and so for each code.\n`);
};

const isUnclear = ({ findings }: Found): boolean => !isUnderstood(findings);
