// npm run build: dist/ (served, installable) and dist-single/quote-part.html (one file, opened by a double click).
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './freshness.mjs';
import { runPackage, stop } from './steps.mjs';

for (const [mode, folder] of [
  ['production', 'dist'],
  ['single', 'dist-single'],
]) {
  // Built aside, then moved: a server or a test that runs meanwhile never sees half a build.
  const aside = `${folder}.${process.pid}`;
  const code = await runPackage('vite/bin/vite.js', ['build', '--mode', mode, '--outDir', aside, '--logLevel', 'warn']);
  if (code !== 0) {
    rmSync(join(root, aside), { recursive: true, force: true });
    stop(`The build of ${folder} failed.`);
  }
  const old = join(root, `${folder}.${process.pid}.old`);
  if (existsSync(join(root, folder))) renameSync(join(root, folder), old);
  renameSync(join(root, aside), join(root, folder));
  rmSync(old, { recursive: true, force: true });
}
