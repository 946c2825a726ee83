import process from 'node:process';
import { startupSnapshot } from 'node:v8';
import { compile } from '../pledge.ts';
import { sharedWords } from './compiling.ts';
import { start } from './start.ts';
import { starter } from './starter.ts';

// Run once, when the package is built; what is made here is in memory when Node starts from the snapshot.
const words = sharedWords({});
// A policy read now leaves the code that reads one compiled. While a snapshot is made there is no Temporal, so nothing is checked.
compile(starter('Any Association'), { vocabulary: words, on: undefined as never });

startupSnapshot.setDeserializeMainFunction(() => {
  start(process.argv.slice(1), { words }).then((code) => {
    process.exitCode = code;
  });
});
