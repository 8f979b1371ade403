/// <reference lib="webworker" />

/**
 * Keeps the whole built app on the machine after the first visit, so that it opens without network. A new version
 * downloads beside the old one and waits until a page says `update`: nobody loses the page under their feet.
 *
 * Written by hand because the usual library builds on a bundler whose packages cannot be installed everywhere.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Put in by the build: the version of the app, and the addresses of all its files beside this one. */
declare const REPLIQUE_VERSION: string;
declare const REPLIQUE_FILES: string[];

/** Several installations may share a host, each in its folder. */
const MINE = `replique ${worker.registration.scope} `;
const CACHE = MINE + REPLIQUE_VERSION;

/** A file whose name carries its content (`-B1al13jA.js`) may come from the version before. */
const fetchFile = async (file: string): Promise<Response> => {
  const before = /-[\w-]{8}\.\w+$/.test(file) ? await caches.match(file) : undefined;
  return before ?? fetch(file, { cache: 'reload' });
};

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await Promise.all(
    REPLIQUE_FILES.map(async (file) => {
      const response = await fetchFile(file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }),
  );
};

const dropOthers = async (): Promise<void> => {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
};

const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(isFolder(request) ? 'index.html' : request, { ignoreSearch: true });
  return kept ?? fetch(request);
};

/** The app is asked for by the name of its folder. */
const isFolder = ({ url }: Request): boolean =>
  new URL(url).pathname === new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOthers().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin)
    event.respondWith(answer(request));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'update') void worker.skipWaiting();
});
