// Prints what the outcomes of a case take: in a process of its own, with no heap that others left behind and that goes meanwhile.
import { held } from './memory.ts';

console.log(JSON.stringify(await held()));
