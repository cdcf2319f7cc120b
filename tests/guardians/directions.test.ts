import { expect, it } from 'vitest';
import { type Import, importsOf } from './imports.ts';
import { type SourceFile, sources } from './tree.ts';

/** What a room may take: whole files, or only types (a worker's address counts as a type: it is started, not imported). */
interface Door {
  readonly whole: readonly string[];
  readonly types?: readonly string[];
}

const ROOMS: Readonly<Record<string, Door>> = {
  'src/domain': { whole: ['src/domain'] },
  'src/texts': { whole: ['src/domain', 'src/texts'] },
  'src/exchange': { whole: ['src/domain', 'src/texts', 'src/exchange', 'package.json'] },
  'src/storage': { whole: ['src/domain', 'src/storage'] },
  workers: { whole: ['src/domain', 'src/texts', 'src/exchange', 'workers'] },
  'src/bridge': { whole: ['src/domain', 'src/bridge'], types: ['workers', 'src/exchange'] },
  'src/screens': { whole: ['src/domain', 'src/texts', 'src/exchange', 'src/storage', 'src/bridge', 'src/screens'] },
  'src/main.tsx': { whole: ['src'] },
  'src/cli.ts': { whole: ['src/domain', 'src/texts', 'src/exchange'] },
};

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
}

/** Every import that goes against the directions, as a sentence. */
function wrongDirections(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const door = ROOMS[roomOf(file.path) ?? ''];
    if (door === undefined) return [`${file.path} stands in no room`];
    return importsOf(file)
      .filter((one) => one.path !== undefined && !passes(one, door))
      .map((one) => `${file.path} takes ${one.path}`);
  });
}

function passes({ path, onlyTypes }: Import, door: Door): boolean {
  const within = (rooms: readonly string[] = []) => rooms.some((room) => path === room || path?.startsWith(`${room}/`));
  return within(door.whole) || (onlyTypes && within(door.types));
}

it('lets no room import from a room above it', () => {
  expect(wrongDirections(sources())).toEqual([]);
});

it.each([
  ['a rule that draws', 'src/domain/plan/plan.ts', "import { Strip } from '../../screens/frame/strip.tsx';"],
  ['a rule that speaks', 'src/domain/gaps/gap.ts', "export { say } from '../../texts/language.ts';"],
  [
    'storage that imports a file format',
    'src/storage/shelf.ts',
    "const { openPlan } = await import('../exchange/plan-file/open-plan.ts');",
  ],
  ['a bridge that runs a worker in the page', 'src/bridge/compute.ts', "import { ComputeApi } from '../../workers/compute.api.ts';"],
  ['the command line on a screen', 'src/cli.ts', "import './screens/base.css';"],
  ['a file outside every room', 'src/shared/money.ts', ''],
])('refuses %s', (_, path, text) => {
  expect(wrongDirections([{ path, text }])).toHaveLength(1);
});

it('lets the bridge know a worker by its type and its address', () => {
  const text = `import type { ComputeApi } from '../../workers/compute.api.ts';
    new Worker(new URL('../../workers/compute.worker.ts', import.meta.url));`;
  expect(wrongDirections([{ path: 'src/bridge/compute.ts', text }])).toEqual([]);
});
