import { expect, it } from 'vitest';
import { filesUnder } from './tree.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const FREE = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
const MOST_DIRECT = 10;
const MOST_SHIPPED = 15;

/** What is wrong with the packages that ship with the program, as sentences. */
function faults(wanted: Readonly<Record<string, string>>, locked: Readonly<Record<string, Locked>>): string[] {
  const direct = Object.entries(wanted);
  const shipped = Object.entries(locked).filter(([path, entry]) => path !== '' && entry.dev !== true);
  return [
    ...direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} ${version}: not one version`),
    ...(direct.length > MOST_DIRECT ? [`${direct.length} direct packages`] : []),
    ...(shipped.length > MOST_SHIPPED ? [`${shipped.length} packages ship`] : []),
    ...shipped.filter(([, { license }]) => !FREE.includes(license ?? '')).map(([path, { license }]) => `${path}: licence ${license}`),
    ...shipped.filter(([, entry]) => entry.hasInstallScript === true).map(([path]) => `${path}: runs a script when installed`),
  ];
}

const [manifest] = filesUnder(['package.json'], ['.json']).map(({ text }) => JSON.parse(text));
const [lock] = filesUnder(['package-lock.json'], ['.json']).map(({ text }) => JSON.parse(text));

it('ships few packages, each of one version and under a free licence', () => {
  expect(Object.keys(manifest.dependencies).length).toBeGreaterThan(0);
  expect(faults(manifest.dependencies, lock.packages)).toEqual([]);
});

it('builds with packages of one version too', () => {
  expect(faults(manifest.devDependencies, {}).filter((fault) => fault.endsWith('not one version'))).toEqual([]);
});

it('has a lockfile of the same packages', () => {
  expect(lock.packages[''].dependencies).toEqual(manifest.dependencies);
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
});

/** Packages that some machine needs and the lockfile does not hold: a fresh clone could then not be installed at all. */
function missingForSomeMachine(
  locked: Readonly<Record<string, Locked & { readonly optionalDependencies?: Readonly<Record<string, string>> }>>,
): string[] {
  const wanted = Object.values(locked).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  return wanted.filter((name) => locked[`node_modules/${name}`] === undefined);
}

it('has a lockfile for every kind of machine', () => {
  expect(missingForSomeMachine(lock.packages)).toEqual([]);
  expect(missingForSomeMachine({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-win32': '1.0.0' } } })).toEqual([
    'a-win32',
  ]);
});

it('refuses a loose version, a closed licence, an install script and too many packages', () => {
  const fine: Locked = { version: '1.0.0', license: 'MIT' };
  expect(faults({ a: '^1.0.0' }, {})).toHaveLength(1);
  expect(faults({}, { 'node_modules/a': { ...fine, license: 'GPL-3.0-only' } })).toHaveLength(1);
  expect(faults({}, { 'node_modules/a': { version: '1.0.0' } })).toHaveLength(1);
  expect(faults({}, { 'node_modules/a': { ...fine, hasInstallScript: true } })).toHaveLength(1);
  expect(
    faults({}, Object.fromEntries(Array.from({ length: MOST_SHIPPED + 1 }, (_, rank) => [`node_modules/a${rank}`, fine]))),
  ).toHaveLength(1);
  expect(faults({}, { 'node_modules/a': { ...fine, license: 'MPL-2.0', dev: true } })).toEqual([]);
});
