/// <reference lib="webworker" />
// The service worker: keeps every built file, so that the app starts with the server gone. The build puts the two constants before it.
declare const FILES: readonly string[];
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'quote-part-';
const CACHE = PREFIX + VERSION;

worker.addEventListener('install', (event) => {
  // All or nothing: one file that cannot be fetched fails the installation, and the version in place goes on.
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim()));
});

// Only the page's button asks for this: a new version never takes over by itself.
worker.addEventListener('message', (event) => {
  if (event.data === 'apply') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? pageOrNetwork(request) : fileOrNetwork(request));
});

async function pageOrNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match('index.html')) ?? fetch(request);
}

/** This version first, then the one before: windows still open on it may yet start a worker. */
async function fileOrNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

/** Keeps this version and the one before. */
async function dropOldVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
