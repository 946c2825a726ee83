import { asData, json as print, summarise } from '../findings.ts';
import { readingData } from '../reading.ts';
import type { Report } from '../report.ts';
import { tableAsData, tablesOf } from '../standards-report.ts';

/** For programs of one's own. */
export const json: Report = ({ found, mended }, asked, { out }) => {
  out.write(
    print({
      findings: asData(found, asked),
      summary: { ...summarise(found), reading: readingData(found) },
      ...(mended && { mended }),
      ...(asked.standards && { standards: tablesOf(found).map(tableAsData) }),
    }),
  );
};
