// A static host like any other: no rewriting, no knowledge of the app. Usage: node serve.mjs PORT /sub/folder/ [DIST]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [port = '4319', base = '/', folder] = process.argv.slice(2);
const dist = folder ? `${resolve(folder)}/` : fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const asked = path.startsWith(base) ? path.slice(base.length) : '..';
  const found = join(dist, normalize(asked === '' ? 'index.html' : asked));
  if (!found.startsWith(dist) || !existsSync(found) || !statSync(found).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' });
  createReadStream(found).pipe(response);
});
// A page that only listened for a while must not find its line cut at the moment it asks.
server.keepAliveTimeout = 120_000;
server.listen(Number(port), '127.0.0.1');
