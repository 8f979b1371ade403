import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { player, watchful } from './player.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'stories',
  'assets',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const SCENE = `# titre: Essai
# canal: appel
# role: ANNE ; Mme Anne, fleuriste ; keller
# role: MOI ; Vous, conseillère ; conseillere
ANNE: Allô ?
* (bonjour) [« Bonjour, je vous écoute. »]
  ANNE: Personne ne vient.
  * * (depuis) [« Depuis quand ? »]
      ANNE: Trois semaines.
      -> END
* (bref) [« Oui ? »]
  ANNE: Tant pis.
  -> END
`;

/** An author's copy of the program, and `npm run dev` on it. */
class Desk {
  private readonly folder: string;
  private readonly scene: string;
  private server: ChildProcess | undefined;

  constructor() {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    this.folder = mkdtempSync(join(ROOT, '.cache/dev-'));
    this.scene = join(this.folder, 'stories/essai.ink');
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    // The packages are the same files under another name: a real copy takes longer than the journey.
    spawnSync('cp', ['-al', join(ROOT, 'node_modules'), this.folder]);
    rmSync(join(this.folder, 'node_modules/.vite'), { recursive: true, force: true });
    this.saves(SCENE);
  }

  saves(text: string): void {
    writeFileSync(this.scene, text);
  }

  text(): string {
    return readFileSync(this.scene, 'utf8');
  }

  /** The address it prints. */
  opens(): Promise<string> {
    const server = spawn(process.execPath, [join(this.folder, 'src/cli/run.mjs'), 'dev'], {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: '1' },
    });
    this.server = server;
    return new Promise((found, fail) => {
      let said = '';
      server.stdout.on('data', (piece) => {
        said += piece;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address) found(address);
      });
      server.on('exit', () => fail(new Error(said)));
    });
  }

  closes(): void {
    this.server?.removeAllListeners('exit').kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs in this pattern.
  desk: async ({}, use) => {
    const desk = new Desk();
    await use(desk);
    desk.closes();
  },
});

test('a scene saved while it is played goes on from the same place, and a fault is shown over it', async ({
  page,
  desk,
}) => {
  const troubles = watchful(page);
  let loads = 0;
  page.on('load', () => loads++);
  const me = player(page);
  await page.goto(`${await desk.opens()}#/scene/essai`);
  await me.picksUp();
  await me.answers(0);
  await me.listens();
  await expect(me.dialogue).toContainText('Personne ne vient.');

  desk.saves(desk.text().replace('Personne ne vient.', 'Personne ne veut venir.'));
  await expect(me.dialogue).toContainText('Personne ne veut venir.');
  await me.listens();
  await expect(me.reply(0)).toContainText('Depuis quand ?');

  const fault = page.locator('vite-error-overlay');
  desk.saves(desk.text().replace('-> END', '-> NULLE_PART'));
  await expect(fault).toContainText('NULLE_PART');
  // A file saved twice in the same instant may be seen once: nobody types that fast, so it is saved again.
  await expect(async () => {
    desk.saves(desk.text().replace('-> NULLE_PART', '-> END'));
    await expect(fault).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await me.says(0);
  await me.listens();
  await expect(page.getByRole('heading', { level: 1, name: 'Retour' })).toBeVisible();
  expect(loads).toBe(1);
  expect(troubles).toEqual([]);
});
