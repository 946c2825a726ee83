#!/usr/bin/env node
// Plain JavaScript, because an older Node may start it: the sources need 26, which `npm ci` put beside them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
if (Number.parseInt(process.versions.node, 10) >= 26) {
  await import(main.href);
} else {
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const run = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) console.error(`pledge needs Node 26, which \`npm ci\` puts in node_modules: ${run.error.message}`);
  process.exitCode = run.status ?? 1;
}
