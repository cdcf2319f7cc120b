import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { filesUnder, type SourceFile, sources } from './tree.ts';

/** Where each library may be imported; a name ending with `*` stands for all that begin so. Anything else is refused everywhere. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['src/exchange/'],
  'hucre*': ['src/exchange/'],
  dexie: ['src/storage/'],
  comlink: ['workers/', 'src/bridge/'],
  'solid-js*': ['src/bridge/', 'src/screens/', 'src/main.tsx'],
  'ag-grid-community': ['src/screens/grid/'],
  '@ag-grid-community/locale': ['src/screens/grid/'],
  'virtual:territory': ['src/exchange/'],
  'node:*': ['src/cli.ts', 'src/cli/'],
};

/** Libraries that one file only may know. */
const ONE_FILE = ['papaparse', 'dexie', '@ag-grid-community/locale', 'virtual:territory'];

function wrongDoors(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ path, name }) => path === undefined && !placesOf(name).some((place) => file.path.startsWith(place)))
      .map(({ name }) => `${file.path} takes ${name}`),
  );
}

function placesOf(name: string): readonly string[] {
  const door = Object.keys(DOORS).find((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  return door === undefined ? [] : (DOORS[door] as readonly string[]);
}

function usersOf(library: string, files: readonly SourceFile[]): string[] {
  return files.filter((file) => importsOf(file).some(({ name, onlyTypes }) => name === library && !onlyTypes)).map(({ path }) => path);
}

it('lets each library in by its own door only', () => {
  expect(wrongDoors(sources())).toEqual([]);
});

it.each(ONE_FILE)('keeps %s behind one file', (library) => {
  expect(usersOf(library, sources())).toHaveLength(1);
});

it.each([
  ['the grid in the card', 'src/screens/card/card.tsx', "import { createGrid } from 'ag-grid-community';"],
  ['the database in a screen', 'src/screens/files/plan-list.tsx', "import Dexie from 'dexie';"],
  ['a library in the domain', 'src/domain/base/cents.ts', "import { createMemo } from 'solid-js';"],
  ['the machine in an exchange file', 'src/exchange/import/decode.ts', "import { readFileSync } from 'node:fs';"],
  ['a library nobody decided on', 'src/exchange/export/csv.ts', "import { stringify } from 'csv-stringify';"],
])('refuses %s', (_, path, text) => {
  expect(wrongDoors([{ path, text }])).toHaveLength(1);
});

/** Names by which a rule would reach the page, a clock, chance or a connection. */
const IMPURE =
  /\b(?:document|window|navigator|localStorage|indexedDB|fetch|performance|crypto|Date|setTimeout|Math\.random|process)\b(?=[.(])|\bnew Date\b/;

function impure(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = IMPURE.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
    return found === null ? [] : [`${path} uses ${found[0]}`];
  });
}

it('keeps the domain without clock, page, chance or connection', () => {
  expect(impure(filesUnder(['src/domain'], ['.ts']))).toEqual([]);
});

it.each(['const today = new Date();', 'const now = Date.now();', 'Math.random()', "document.querySelector('h1')"])(
  'refuses %s in the domain',
  (text) => {
    expect(impure([{ path: 'src/domain/plan/plan.ts', text }])).toHaveLength(1);
  },
);
