import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer, type HotPayload } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { ink, SCRIPT_EVENT } from '../../../src/cli/ink-plugin.ts';

/** A site with scenes, on the disk. */
const site = (files: Record<string, string>): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'replique-ink-')));
  mkdirSync(join(root, 'stories/gens'), { recursive: true });
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
};

const SITE = {
  'main.js': "export { stories } from 'virtual:replique-stories';",
  'stories/un.ink': '# titre: Un\n# secret: chut\nINCLUDE gens/bertin.ink\n-> bertin',
  'stories/gens/bertin.ink': '=== bertin\nAllô ?\n-> END',
  'stories/brouillon.ink': 'Sans titre.',
};

const built = async (root: string) => {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [ink()],
    build: { outDir: 'dist', minify: false, lib: { entry: 'main.js', formats: ['es'], fileName: 'main' } },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/main.mjs')).href);
};

describe('In a build', () => {
  test('the shelf holds the titled scenes of the folder, without their secrets, and loads one when asked', async () => {
    const { stories } = await built(site({ ...SITE, 'package.json': '{}' }));
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ id: 'un', header: { title: 'Un', channel: 'appel', secrets: [] } });
    const { default: script } = await stories[0].load();
    expect(script).toMatchObject({ id: 'un', hash: stories[0].hash, header: { secrets: ['chut'] } });
    expect(script).not.toHaveProperty('lines');
    expect(script.places.bertin).toEqual({ file: 'stories/gens/bertin.ink', line: 1 });
    const { default: openings } = await stories[0].openings();
    expect(openings).toMatchObject({
      header: { secrets: ['chut'] },
      beats: [{ lines: [{ text: 'Allô ?' }] }],
    });
  });

  test('a fault stops the build with file, line and a sentence', async () => {
    const broken = {
      ...SITE,
      'package.json': '{}',
      'stories/gens/bertin.ink': '=== bertin\nAllô ?\n-> loin',
    };
    await expect(built(site(broken))).rejects.toThrow(/stories\/gens\/bertin\.ink, ligne 3.*-> loin/s);
  });
});

describe('In development', () => {
  test('a saved include sends the new script; a fault shows over the page, and goes away', async () => {
    const root = site(SITE);
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [ink()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    const { client } = server.environments;
    const sent: HotPayload[] = [];
    vi.spyOn(client.hot, 'send').mockImplementation((payload: unknown) => {
      sent.push(payload as HotPayload);
    });
    const save = (text: string) => {
      sent.length = 0;
      writeFileSync(join(root, 'stories/gens/bertin.ink'), text);
    };
    try {
      await client.transformRequest('/stories/un.ink');
      await new Promise((done) => setTimeout(done, 300));
      save('=== bertin\nBonsoir.\n-> END');
      await vi.waitUntil(() => sent.some((payload) => payload.type === 'custom'), { timeout: 5000 });
      expect(sent.find((payload) => payload.type === 'custom')).toMatchObject({
        event: SCRIPT_EVENT,
        data: { id: 'un' },
      });
      expect((await client.transformRequest('/stories/un.ink'))?.code).toContain('Bonsoir');
      save('=== bertin\n-> loin');
      await vi.waitUntil(() => sent.some((payload) => payload.type === 'error'), { timeout: 5000 });
      expect(JSON.stringify(sent)).toContain('ligne 2');
      save('=== bertin\nRebonsoir.\n-> END');
      await vi.waitUntil(() => sent.some((payload) => payload.type === 'custom'), { timeout: 5000 });
      expect(sent.map((payload) => payload.type)).toEqual(['update', 'custom']);
    } finally {
      await server.close();
    }
  });
});
