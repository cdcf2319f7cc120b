// npm test: everything that proves the program, from a fresh clone. The last line counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { root } from './freshness.mjs';
import { buildWhenStale, installPackages, run, runPackage } from './steps.mjs';

const REPORTS = join(root, 'test-results');
const count = { passed: 0, failed: 0, skipped: 0 };

await installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

await one('Types', 'typescript/bin/tsc', ['--noEmit']);
await one('Lint', 'oxlint/bin/oxlint', []);
await one('Format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
await unitTests();
await browserTests();

console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
// Not process.exit: what was written must reach its reader first.
process.exitCode = count.failed > 0 ? 1 : 0;

/** A check that counts as one test. */
async function one(name, script, args) {
  console.log(`\n${name}`);
  const code = await runPackage(script, args);
  count[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(code === 0 ? `${name}: passed` : `${name}: failed`);
}

async function unitTests() {
  console.log('\nRules, guardians, workers, command line');
  const file = join(REPORTS, 'vitest.json');
  const code = await runPackage('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = read(file);
  count.passed += report?.numPassedTests ?? 0;
  count.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that does not even load has no failed test of its own, and a run without a report is a failure.
  const brokenFiles = (report?.testResults ?? []).filter(
    (one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
  );
  atLeastOneIf(code !== 0 || !report?.numPassedTests, (report?.numFailedTests ?? 0) + brokenFiles.length);
}

async function browserTests() {
  console.log('\nThe built app in a real browser');
  await buildWhenStale();
  if (!(await hasChromium())) {
    console.error('No Chromium was found: install Chromium or Google Chrome, or name its program in CHROMIUM, then run npm test again.');
    count.failed += 1;
    return;
  }
  const file = join(REPORTS, 'browser.json');
  const code = await runPackage('@playwright/test/cli.js', ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = read(file);
  const found = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  count.passed += found.expected + found.flaky;
  count.skipped += found.skipped;
  if (found.flaky > 0) console.log(`${found.flaky} passed the second time only: see « flaky » above.`);
  atLeastOneIf(code !== 0 || found.expected === 0, Math.max(found.unexpected, report?.errors?.length ?? 0));
}

/** The system's Chromium, else one installed by the system's package manager. */
async function hasChromium() {
  if (findChromium() !== undefined) return true;
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || process.env.CHROMIUM) return false;
  console.log('Installing Chromium with the system’s package manager…');
  const [program, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(program, [...before, 'update', '-q'], { env });
  await run(program, [...before, 'install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
  return findChromium() !== undefined;
}

function atLeastOneIf(broken, failed) {
  count.failed += broken ? Math.max(1, failed) : failed;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
