// npm start: installs and builds what is missing, then serves the built app until Ctrl+C.
import { join } from 'node:path';
import { root } from './freshness.mjs';
import { serve } from './serve.mjs';
import { buildWhenStale, installPackages, stop } from './steps.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`PORT must be a number from 0 to 65535, not “${process.env.PORT}”.`);

await installPackages();
await buildWhenStale();
const site = await serve({ folder: join(root, 'dist'), port }).catch((problem) =>
  stop(
    problem.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what uses it, or choose another one with PORT=4174 npm start.`
      : String(problem),
  ),
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.close().then(() => process.exit(0)));
console.log(site.url);
