import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, packagesAreMissing, root } from './freshness.mjs';

/** Runs a program in the project and resolves with its exit code; `output` says where its standard output goes. */
export function run(program, args, { output = 'inherit', env = {} } = {}) {
  return new Promise((ended) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', output === 'stderr' ? 2 : output, 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => ended(127));
    child.on('exit', (code, signal) => ended(signal === null ? code : 130));
  });
}

/** Runs an installed package's program with this Node. */
export function runPackage(script, args, options) {
  return run(process.execPath, [join('node_modules', script), ...args], options);
}

/** Installs the packages of the lockfile when any is missing. Ends the process with a clear sentence when it cannot. */
export async function installPackages(options) {
  if (!packagesAreMissing()) return;
  console.error('Installing the packages of package-lock.json…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-fund', '--no-audit'];
  const code =
    npm !== undefined && existsSync(npm) ? await run(process.execPath, [npm, ...args], options) : await run('npm', args, options);
  if (code !== 0) stop('The packages could not be installed: a network is needed once, the first time. See the lines above.');
}

/** Builds the app when what is built is missing or older than its sources. */
export async function buildWhenStale(options) {
  if (!isStale('dist/index.html') && !isStale('dist-single/quote-part.html')) return;
  const code = await run(process.execPath, [join('.ci', 'build.mjs')], options);
  if (code !== 0) stop('The app could not be built. See the lines above.');
}

/** Says why in one sentence and ends the process with code 1. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
