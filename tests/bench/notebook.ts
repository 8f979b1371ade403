import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Figure } from '../../src/cli/bench.ts';
import { makeDice } from '../e2e/fixtures/dice.ts';
import { carnetFile, practise, readScene } from '../e2e/fixtures/practice.ts';
import { openBuiltApp, quantile } from './kit/built-app.ts';

const TAKES = 500;
const OPENINGS = 7;
const SCENES = ['pas-chez-nous', 'la-tablette', 'l-interim-lui', 'je-ne-trouve-personne'];

/**
 * A carnet of 500 takes in a real browser: opening it from the next page, its code already there, until its takes can be
 * read; then taking it away, erasing everything, and bringing it back identical.
 */
export async function bench(): Promise<Figure[]> {
  const app = await openBuiltApp();
  const folder = mkdtempSync(join(tmpdir(), 'replique-carnet-'));
  // Chosen from the disk, as a person does: handed over by the driver of the browser, a file takes as long again.
  const onDisk = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  try {
    const context = await app.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${app.address}#/carnet`);
    const practice = onDisk('practised.json', practised().buffer);
    const bringing = await timed(() => bringIn(page, practice));
    const openings: number[] = [];
    for (let rank = 0; rank < OPENINGS; rank += 1) openings.push(await page.evaluate(openFromSettings));
    const [taking, before] = await timedValue(() => takeAway(page));
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await page.getByText('Tout est effacé.').waitFor();
    await bringIn(page, onDisk('taken-away.json', before));
    const after = await takeAway(page);
    return [
      {
        name: `carnet of ${TAKES} takes, opening, median of ${OPENINGS}`,
        value: quantile(openings, 0.5),
        unit: 'ms',
        bar: 300,
      },
      { name: 'carnet, opening, slowest', value: Math.max(...openings), unit: 'ms', bar: 300 },
      { name: 'carnet as a file', value: before.length / 1024 / 1024, unit: 'MB' },
      { name: 'carnet, exporting', value: taking, unit: 'ms' },
      { name: 'carnet, importing', value: bringing, unit: 'ms' },
      {
        name: 'export, erase, import: identical',
        value: contentOf(before) === contentOf(after) ? 1 : 0,
        unit: '×',
        bar: 1,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
    await app.close();
  }
}

/** Two years of practice on four scenes, replies at random. */
const practised = () => {
  const roll = makeDice(7);
  const scripts = SCENES.map(readScene);
  const now = Date.now();
  const takes = Array.from({ length: TAKES }, (_, rank): [string, ReturnType<typeof practise>] => {
    const script = scripts[rank % scripts.length];
    if (!script) throw new Error('no scene');
    const at = now - (TAKES - rank) * 36 * 3_600_000;
    return [`prise-${rank}`, practise(script, at, (_decision, offered) => roll(offered))];
  });
  return carnetFile(Object.fromEntries(takes));
};

const bringIn = async (page: Page, file: string): Promise<void> => {
  await page.getByLabel('Importer').setInputFiles(file);
  await page.getByRole('button', { name: 'Oui, ajouter' }).click({ timeout: 120_000 });
  await page.getByText('C’est ajouté.').waitFor({ timeout: 120_000 });
};

const takeAway = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Exporter' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** From the settings to the carnet, until the takes of all scenes are in the page and laid out. */
const openFromSettings = async (): Promise<number> => {
  const seen = (selector: string) =>
    new Promise<void>((done) => {
      const look = () => (document.querySelector(selector) ? done() : requestAnimationFrame(look));
      look();
    });
  location.hash = '#/reglages';
  await seen('.settings');
  await new Promise((rest) => setTimeout(rest, 300));
  const from = performance.now();
  location.hash = '#/carnet';
  await seen('.own-takes li li a');
  document.body.getBoundingClientRect();
  return performance.now() - from;
};

const contentOf = (file: string): string => {
  const { at: _, ...rest } = JSON.parse(file);
  return JSON.stringify(rest);
};

const timed = async (act: () => Promise<unknown>): Promise<number> => (await timedValue(act))[0];

const timedValue = async <T>(act: () => Promise<T>): Promise<[number, T]> => {
  const from = performance.now();
  const value = await act();
  return [performance.now() - from, value];
};
