import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { RULES } from '../../src/pages/accessibility/facts.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FRENCH = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8'));

/** What the page may wear besides its light colours, and the rules that depend on it. */
const OTHER_LOOKS = {
  night: { colorScheme: 'dark', contrast: 'no-preference' },
  'contrast-day': { colorScheme: 'light', contrast: 'more' },
} as const;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** No violation of any rule on the page as it stands, in the look it wears: for one more moment of a window. */
export const isAccessibleAsItIs = async (page: Page): Promise<void> => {
  await page.evaluate(AXE);
  expect(await violationsOf(page, { runOnly: [...RULES.families] })).toEqual([]);
};

/** No violation of any rule on the page as it stands, nor of those about colours in any look it may wear. */
export const isAccessible = async (page: Page): Promise<void> => {
  await isAccessibleAsItIs(page);
  for (const [look, media] of Object.entries(OTHER_LOOKS)) {
    await page.emulateMedia(media);
    await page.locator(`html[data-look="${look}"]`).waitFor();
    expect(await violationsOf(page, { runOnly: { type: 'rule', values: COLOUR_RULES } }), look).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
};

const violationsOf = async (page: Page, options: RunOptions): Promise<string[]> => {
  const { violations } = await page.evaluate(
    async ({ options, locale }) => {
      const { axe } = window as unknown as {
        axe: { configure(spec: unknown): void; run(options: unknown): Promise<AxeResults> };
      };
      axe.configure({ locale });
      return axe.run(options);
    },
    { options: { ...options, resultTypes: ['violations' as const] }, locale: FRENCH },
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' ; ')})`,
  );
};
