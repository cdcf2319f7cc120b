import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the project: its path from the top with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const MADE = /^(?:node_modules|\.git|\.vite|dist[\w.-]*|test-results)$/;

/** The names at the top of the project, without what is installed or built. */
export function topNames(): readonly string[] {
  return readdirSync(TOP).filter((name) => !MADE.test(name));
}

/** The files under some folders (or single files) of the project whose name ends so. Throws when there is none: a guardian that looks at nothing guards nothing. */
export function filesUnder(places: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  const found = places.flatMap((place) => pathsUnder(join(TOP, place)));
  const files = found
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(TOP, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
  if (files.length === 0) throw new Error(`No file to look at under ${places.join(', ')}`);
  return files;
}

let sourcesRead: readonly SourceFile[] | undefined;

/** Every source file: `src` and `workers`. Read once. */
export function sources(): readonly SourceFile[] {
  sourcesRead ??= filesUnder(['src', 'workers'], ['.ts', '.tsx']);
  return sourcesRead;
}

function pathsUnder(path: string): string[] {
  const entries = (() => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch {
      return undefined;
    }
  })();
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => !MADE.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? pathsUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
