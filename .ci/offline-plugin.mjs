import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformWithOxc } from 'vite';

const WORKER = 'workers/offline.worker.ts';

/** Writes `sw.js` beside the built page: the service worker of `workers/offline.worker.ts` with the list of every built file and its hash. */
export function offline() {
  let folder;
  let root;
  return {
    name: 'quote-part-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    // After the public folder was copied and every file written.
    async closeBundle(failure) {
      if (failure !== undefined) return;
      const files = filesOf(folder).map((path) => [path, hashOf(readFileSync(join(folder, path)))]);
      const version = hashOf(JSON.stringify(files));
      const { code } = await transformWithOxc(readFileSync(join(root, WORKER), 'utf8'), WORKER, {});
      const head = `const FILES = ${JSON.stringify(files.map(([path]) => path))};\nconst VERSION = ${JSON.stringify(version)};\n`;
      writeFileSync(join(folder, 'sw.js'), `${head}${code.replace(/^export\s*\{\s*\};?\s*$/m, '')}`);
    },
  };
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
