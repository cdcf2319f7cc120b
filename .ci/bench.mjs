// npm run bench: one JSON object on standard output, everything else on standard error.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';
import { root } from './freshness.mjs';
import { buildWhenStale, installPackages, runPackage, stop } from './steps.mjs';

process.chdir(root);
await installPackages({ output: 'stderr' });
await buildWhenStale({ output: 'stderr' });
if (findChromium() === undefined) stop('No Chromium was found: install Chromium or Google Chrome, or name its program in CHROMIUM.');
// Bundled like the command line: what is measured is the code that ships, not a development server's rewriting of it.
const options = ['--ssr', 'tests/bench/run.ts', '--outDir', 'dist-bench', '--emptyOutDir', '--logLevel', 'warn'];
const code = await runPackage('vite/bin/vite.js', ['build', ...options], { output: 'stderr' });
if (code !== 0) stop('The benchmarks could not be built. See the lines above.');
const { run } = await import(pathToFileURL(join(root, 'dist-bench', 'run.js')).href);
console.log(JSON.stringify(await run(), undefined, 2));
