import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const SOURCES = ['src', 'workers', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json', '.ci'];

/** Whether something built is missing, or older than any source it is made from. */
export function isStale(built) {
  const target = join(root, built);
  if (!existsSync(target)) return true;
  const madeAt = statSync(target).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > madeAt);
}

/** Whether a package of the lockfile is missing from `node_modules`, or there in another version. */
export function packagesAreMissing() {
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted).some(([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version);
}

function lockedPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time tells of a removed file.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}
