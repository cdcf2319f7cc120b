// npm run bench: one JSON object on standard output, everything else on standard error.
import { join } from 'node:path';
import { createServer } from 'vite';
import { findChromium } from './chromium.mjs';
import { root } from './freshness.mjs';
import { buildWhenStale, installPackages, stop } from './steps.mjs';

process.chdir(root);
await installPackages({ output: 'stderr' });
await buildWhenStale({ output: 'stderr' });
if (findChromium() === undefined) stop('No Chromium was found: install Chromium or Google Chrome, or name its program in CHROMIUM.');
// The sources as they are, through Vite: no second way to compile them.
const vite = await createServer({
  root,
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { run } = await vite.ssrLoadModule(join(root, 'tests', 'bench', 'run.ts'));
  console.log(JSON.stringify(await run(), undefined, 2));
} finally {
  await vite.close();
}
