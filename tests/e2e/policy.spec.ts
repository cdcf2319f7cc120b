import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { servedPolicy } from '../../.ci/policy.mjs';
import { BUILT, expect, SINGLE_FILE, test } from './app.ts';
import { openSample } from './story.ts';

/** Runs each attempt in the page, as the page's own code would (outside the test driver's rights), and says which went through. */
function attempt(): Promise<Record<string, string>> {
  const attempts: Record<string, () => unknown> = {
    markup: () => Object.assign(document.createElement('div'), { innerHTML: '<img src=x>' }),
    adjacent: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    frame: () => Object.assign(document.createElement('iframe'), { srcdoc: '<p>x</p>' }),
    evaluation: () => Reflect.get(window, 'eval')('1'),
    building: () => new Function('return 1')(),
    foreignWorker: () => new Worker('https://example.org/worker.js'),
    dataWorker: () => new Worker('data:text/javascript,0'),
    anotherPolicy: () =>
      (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
        'other',
        {},
      ),
    sameTemplates: () =>
      (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
        'templates',
        {},
      ),
  };
  return new Promise((done) => {
    setTimeout(() => {
      const outcomes = Object.entries(attempts).map(([name, act]) => {
        try {
          act();
          return [name, 'went through'];
        } catch {
          return [name, 'refused'];
        }
      });
      done(Object.fromEntries(outcomes));
    });
  });
}

const ALL_REFUSED = {
  markup: 'refused',
  adjacent: 'refused',
  frame: 'refused',
  evaluation: 'refused',
  building: 'refused',
  foreignWorker: 'refused',
  dataWorker: 'refused',
  anotherPolicy: 'refused',
  sameTemplates: 'refused',
};

test('the served page carries its policy, and the server repeats it', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toBe(`${servedPolicy}; frame-ancestors 'none'`);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', servedPolicy);
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('no markup, code or foreign worker is made out of a string', async ({ page, watch }) => {
  await page.goto('./');
  await openSample(page);
  expect(watch.complaints).toEqual([]);
  expect(await page.evaluate(attempt)).toEqual(ALL_REFUSED);
  await expect.poll(() => watch.complaints.some((complaint) => complaint.startsWith('policy: require-trusted-types-for'))).toBe(true);
  watch.expect(/./);
});

test('nor in the single file', async ({ page, watch }) => {
  await page.goto(pathToFileURL(SINGLE_FILE).href);
  await openSample(page);
  expect(watch.complaints).toEqual([]);
  expect(await page.evaluate(attempt)).toEqual(ALL_REFUSED);
  watch.expect(/./);
});

test('nothing can be sent elsewhere, by any door', async ({ page, watch }) => {
  await page.goto('./');
  const outcomes = await page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((done) => {
      image.onload = () => done('went through');
      image.onerror = () => done('refused');
    });
    image.src = 'https://example.org/pixel.png';
    const fetched = await fetch('https://example.org/').then(
      () => 'went through',
      () => 'refused',
    );
    return [fetched, await loaded];
  });
  expect(outcomes).toEqual(['refused', 'refused']);
  watch.expect(/./);
});

test('the server answers with its files and nothing else', async ({ request, site }) => {
  const status = async (path: string) => (await request.get(site.url + path)).status();
  expect(await status('')).toBe(200);
  expect(await status('index.html')).toBe(200);
  for (const path of [
    '%2e%2e/package.json',
    '..%2fpackage.json',
    '%2e%2e%2f%2e%2e%2fetc/passwd',
    'assets/',
    'nothing.html',
    '%00',
    '%E0%A4%A',
  ]) {
    expect(await status(path), path).toBe(404);
  }
  expect((await request.post(site.url)).status()).toBe(405);
  const page = await request.get(site.url);
  expect(page.headers()['cache-control']).toBe('no-cache');
  const [script] = /assets\/index-[^"]+\.js/.exec(await page.text()) ?? [];
  const asset = await request.get(site.url + script);
  expect(asset.headers()['cache-control']).toContain('immutable');
  expect(asset.headers()['content-type']).toContain('text/javascript');
});
