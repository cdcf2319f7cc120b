import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';

/** The page of `page.ts` on its own server, which notes the revisions that the page says are stored. */
export interface Site {
  readonly url: string;
  readonly stored: number[];
  close(): void;
}

/** Builds the page in memory and serves it. */
export async function openSite(): Promise<Site> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: new URL('page.ts', import.meta.url).pathname, formats: ['es'] } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((file) => file.type === 'chunk')?.code ?? '';
  const stored: number[] = [];
  const server: Server = createServer((request, response) => {
    if (request.url === '/stored') {
      request.on('data', (text) => stored.push(Number(text)));
      request.on('end', () => response.writeHead(204).end());
    } else if (request.url === '/page.js') response.setHeader('content-type', 'text/javascript').end(script);
    else
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Essai</title><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stored,
    close: () => void server.close(),
  };
}

/** A profile on the disk that outlives its browser. */
export interface Profile {
  readonly folder: string;
  /** Starts a browser on the profile and gives its first page. */
  start(): Promise<{ readonly page: Page; readonly browser: Browser }>;
  /** Kills the whole browser at once, as a power-off of the program would. Done once no process of it is left. */
  kill(): Promise<void>;
  /** Closes the browser as its user does, what it keeps in memory written first. Done once no process of it is left. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** How long the helpers of a browser may outlive it. */
const LAST_HELPER_MS = 30_000;

/**
 * Waits until no process of the group lives: a helper of the browser (the one of `localStorage` is a process of its own) may
 * still write in the profile after the browser has gone, and what it would write is part of a polite stop.
 */
async function groupGone(group: number): Promise<void> {
  const end = Date.now() + LAST_HELPER_MS;
  for (let left = membersOf(group); left.length > 0; left = membersOf(group)) {
    if (Date.now() > end) throw new Error(`processes of the browser are still there: ${left.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The processes of a group, but those that are dead and wait to be told so. */
function membersOf(group: number): string[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,pid=,stat=,comm='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line.startsWith(`${group} `) && !/^\d+\s+\d+\s+Z/.test(line));
}

/** A fresh profile for the browser that stands at `executable`. */
export function createProfile(executable: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'quote-part-profile-'));
  let running: { readonly child: ChildProcess; readonly browser?: Browser } | undefined;
  const stop = async (end: (group: number, browser: Browser | undefined) => void): Promise<void> => {
    const stopped = running;
    running = undefined;
    if (stopped?.child.pid === undefined) return;
    const gone = new Promise((resolve) => stopped.child.once('exit', resolve));
    end(stopped.child.pid, stopped.browser);
    await gone;
    await groupGone(stopped.child.pid);
  };
  const kill = (): Promise<void> => stop((group) => process.kill(-group, 'SIGKILL'));
  return {
    folder,
    async start() {
      const options = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${folder}`];
      const child = spawn(executable, [...options, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
      running = { child };
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stderr.on('data', (text: Buffer) => {
          said += text.toString();
          const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
          if (found !== undefined) resolve(found);
        });
        child.once('exit', () => reject(new Error(`the browser stopped: ${said}`)));
      });
      const browser = await chromium.connectOverCDP(address);
      running = { child, browser };
      const page = browser.contexts()[0]?.pages()[0];
      if (page === undefined) throw new Error('the browser has no page');
      return { page, browser };
    },
    kill,
    close: () =>
      stop((group, browser) => {
        // A signal would end it without writing `localStorage`, which Chromium keeps in memory for seconds.
        const asked = browser?.newBrowserCDPSession().then((session) => session.send('Browser.close'));
        asked?.catch(() => undefined);
        if (asked === undefined) process.kill(-group, 'SIGKILL');
      }),
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
