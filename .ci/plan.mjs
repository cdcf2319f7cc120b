// npm run -s plan -- COMMAND …: bundles the command line when missing or older than its sources, then runs it in this process.
// Standard output belongs to the command: everything else goes to standard error.
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale, root } from './freshness.mjs';
import { installPackages, runPackage, stop } from './steps.mjs';

const BUILT = join('dist-cli', 'cli.js');

await installPackages({ output: 'stderr' });
if (isStale(BUILT)) {
  const aside = `dist-cli.${process.pid}`;
  const options = ['--ssr', 'src/cli.ts', '--outDir', aside, '--logLevel', 'warn'];
  const code = await runPackage('vite/bin/vite.js', ['build', ...options], { output: 'stderr' });
  if (code !== 0) stop('The command line could not be built. See the lines above.');
  rmSync(join(root, 'dist-cli'), { recursive: true, force: true });
  renameSync(join(root, aside), join(root, 'dist-cli'));
}
// Paths are those of the person who typed them.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(root, BUILT)).href);
