import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesUnder, type SourceFile } from './tree.ts';

const ENDINGS = ['.ts', '.tsx', '.mjs', '.json', '.md', '.html', '.css', '.svg', '.csv', '.npmrc', '.gitignore', '/run', '.webmanifest'];
const PLACES = [
  'src',
  'workers',
  'public',
  'tests',
  '.ci',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.npmrc',
  '.gitignore',
  '.oxlintrc.json',
  '.biome.json',
  'README.md',
  'CHANGELOG.md',
  'DECISIONS.md',
];

/** The folder that holds the project on this machine, and the home of who runs this, unless they are too short to mean anything. */
const HERE = [dirname(dirname(dirname(fileURLToPath(import.meta.url)))), homedir()]
  .filter((path) => path.split('/').length > 2)
  .map((path) => `${path}/`);

/** Homes of people on any machine, and where packages come from. */
const ANYWHERE = [
  /\/home\/[a-z][\w-]*\//,
  /\/Users\/[A-Za-z][\w-]*\//,
  /[A-Z]:\\Users\\/,
  /\bregistry\.[a-z-]+\.[a-z]+/,
  /"resolved": "https?:/,
];

function tiedToAMachine(files: readonly SourceFile[], here: readonly string[]): string[] {
  const registry = process.env['npm_config_registry'];
  const names = registry === undefined ? here : [...here, new URL(registry).host];
  return files.flatMap(({ path, text }) => {
    const found =
      names.find((name) => text.includes(name)) ?? ANYWHERE.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
    return found === undefined ? [] : [`${path}: ${found}`];
  });
}

it('names no path of a machine and no place where packages come from', () => {
  const files = filesUnder(PLACES, ENDINGS).filter(({ path }) => path !== 'tests/guardians/machine.test.ts');
  expect(tiedToAMachine(files, HERE)).toEqual([]);
});

it.each([
  'readFileSync("/home/anne/plan.json")',
  'C:\\Users\\anne',
  'registry=https://registry.example.org/',
  '"resolved": "https://packages.example.org/x.tgz"',
  'cd /srv/quote-part/src',
])('refuses %s', (text) => {
  expect(tiedToAMachine([{ path: 'README.md', text }], ['/srv/quote-part/'])).toHaveLength(1);
});
