import { type ChildProcess, spawn } from 'node:child_process';
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
  /** Stops the whole browser at once, as a power-off of the program would, or politely. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  remove(): Promise<void>;
}

/** A fresh profile for the browser that stands at `executable`. */
export function createProfile(executable: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'quote-part-profile-'));
  let running: ChildProcess | undefined;
  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const child = running;
    running = undefined;
    if (child?.pid === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
    await gone;
    try {
      // Its own helpers may outlive it a moment and still write in the profile.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // None was left.
    }
  };
  return {
    folder,
    async start() {
      const options = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${folder}`];
      const child = spawn(executable, [...options, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
      running = child;
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
      const page = browser.contexts()[0]?.pages()[0];
      if (page === undefined) throw new Error('the browser has no page');
      return { page, browser };
    },
    stop,
    async remove() {
      await stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
