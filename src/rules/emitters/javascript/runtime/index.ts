import { applying } from './applying.ts';
import { assessing } from './assessing.ts';
import { calendar } from './calendar.ts';
import { clocks } from './clocks.ts';
import { covering } from './covering.ts';
import { deciding } from './deciding.ts';
import { history } from './history.ts';
import { hours } from './hours.ts';
import { moments } from './moments.ts';
import { notice } from './notice.ts';
import { pauses } from './pauses.ts';
import { plainly } from './plainly.ts';
import { quickly } from './quickly.ts';
import { reading } from './reading.ts';
import { reckon } from './reckon.ts';
import { recurrence } from './recurrence.ts';
import { steps } from './steps.ts';

/** All that modules have in common: plain JavaScript that speaks of no policy. */
export const runtime = [
  ...[clocks, moments, calendar, hours, steps, pauses, reckon, notice, recurrence],
  ...[quickly, deciding, covering, reading, applying, assessing, history, plainly],
].join('');
