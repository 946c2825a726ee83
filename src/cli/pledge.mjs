#!/usr/bin/env node
// Plain JavaScript, because an older Node may start it: the sources need 26, which `npm ci` put beside them.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

if (Number.parseInt(process.versions.node, 10) >= 26) {
  module.enableCompileCache();
  await import('./main.ts');
} else {
  const [node, self] = ['../../node_modules/.bin/node', import.meta.url].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const run = spawnSync(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) console.error(`Pledge needs Node 26 or later; this is ${process.version}.`);
  process.exitCode = run.status ?? 2;
}
