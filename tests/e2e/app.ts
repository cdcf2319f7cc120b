import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Site, serve } from '../../.ci/serve.mjs';

export { expect } from '@playwright/test';

/** The built app of this tree. */
export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));
/** The one-file form of the built app. */
export const SINGLE_FILE = fileURLToPath(new URL('../../dist-single/quote-part.html', import.meta.url));

/** What a browser did and complained of while a test ran. The test fails on any complaint it did not expect. */
export interface Watch {
  /** The address of every request made, service worker included. */
  readonly requests: readonly string[];
  /** Policy violations, errors in the console and defects of the page, as sentences. */
  readonly complaints: readonly string[];
  /** Says that a complaint is part of the test: a server stopped on purpose, for example. */
  expect(complaint: RegExp): void;
  /** Records a browser of the test's own; `page` and `profile` are recorded already. */
  follow(context: BrowserContext): Promise<void>;
}

/** A browser profile on the disk, to close the browser and open it again on the same data. */
export interface Profile {
  /** Opens the browser on this profile and gives its page, empty. */
  open(): Promise<Page>;
  /** Closes the browser as its user would. */
  close(): Promise<void>;
}

interface Fixtures {
  /** The server of the built app, this test's own: it may be closed. `page.goto('./')` opens it. */
  readonly site: Site;
  readonly watch: Watch;
  readonly profile: Profile;
}

/** The test of every browser spec: the built app on its own server, everything the browser asks and says recorded. */
export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await serve({ folder: BUILT });
    await use(site);
    await site.close();
  },

  baseURL: async ({ site }, use) => use(site.url),

  watch: [
    async ({ site }, use, info) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      await use({
        requests,
        complaints,
        expect: (complaint) => void expected.push(complaint),
        follow: (context) => follow(context, requests, complaints),
      });
      await info.attach('requests', { body: [...new Set(requests)].join('\n'), contentType: 'text/plain' });
      const foreign = requests.filter((address) => !staysHere(address, site));
      if (foreign.length > 0) throw new Error(`Requests left the origin:\n${foreign.join('\n')}`);
      const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    await watch.follow(context);
    await use(context);
  },

  profile: async ({ playwright, launchOptions, contextOptions, viewport, locale, timezoneId, baseURL, watch }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quote-part-'));
    let opened: BrowserContext | undefined;
    const close = async () => {
      await opened?.close();
      opened = undefined;
    };
    await use({
      async open() {
        await close();
        opened = await playwright.chromium.launchPersistentContext(folder, {
          ...launchOptions,
          ...contextOptions,
          viewport,
          ...(locale === undefined ? {} : { locale }),
          ...(timezoneId === undefined ? {} : { timezoneId }),
          ...(baseURL === undefined ? {} : { baseURL }),
        });
        await watch.follow(opened);
        return opened.pages()[0] ?? opened.newPage();
      },
      close,
    });
    await close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function follow(context: BrowserContext, requests: string[], complaints: string[]): Promise<void> {
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => {
    // Stopped by the policy before anything left: a complaint, not a request.
    if (request.failure()?.errorText === 'csp') requests.splice(requests.lastIndexOf(request.url()), 1);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`defect: ${error.error().stack ?? error.error().message}`));
  await context.exposeBinding('complainOfPolicy', (_, sentence: string) => void complaints.push(`policy: ${sentence}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const complain = (window as unknown as { complainOfPolicy(sentence: string): void }).complainOfPolicy;
      complain(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
}

/** Whether an address is the app's own server, or never leaves the machine. */
function staysHere(address: string, site: Site): boolean {
  return address.startsWith(site.url) || /^(?:blob|data|file|about):/.test(address);
}
