import { spawn, spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const START = join(import.meta.dirname, '../../src/cli/start.mjs');
const PORT = 4398;

const ask = (host: string): Promise<{ status: number; policy: string }> =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: PORT, path: '/', headers: { host } }, (response) => {
      response.resume();
      done({
        status: response.statusCode ?? 0,
        policy: String(response.headers['content-security-policy'] ?? ''),
      });
    })
      .on('error', fail)
      .end();
  });

test('npm start builds, says the address, serves this machine only and refuses a strange Host', async () => {
  const start = spawn(process.execPath, [START, '--port', String(PORT)]);
  try {
    const said = await new Promise<string>((done, fail) => {
      let text = '';
      start.stdout.on('data', (piece) => {
        text += piece;
        if (text.includes('Ctrl + C')) done(text);
      });
      start.on('exit', () => fail(new Error(text)));
    });
    expect(said).toContain(`http://127.0.0.1:${PORT}/`);
    expect((await ask(`127.0.0.1:${PORT}`)).status).toBe(200);
    expect((await ask(`localhost:${PORT}`)).policy).toContain("default-src 'self'");
    expect((await ask('malveillant.example')).status).toBe(403);
  } finally {
    start.kill();
  }
});

test('wrong options are said, with what to type', () => {
  for (const args of [['--port', 'abc'], ['--port'], ['--porte', '8080'], ['--port=99999']]) {
    const { status, stderr } = spawnSync(process.execPath, [START, ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('npm start -- [--port N] [--lan]');
    expect(stderr).not.toContain('    at ');
  }
});
