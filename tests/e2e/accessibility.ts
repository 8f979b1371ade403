import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FRENCH = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8'));

/** The rules a public service must pass: RGAA, WCAG A and AA, and good practice. */
const RULES = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation of any rule on the page as it stands. */
export const isAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(AXE);
  const options: RunOptions = { runOnly: RULES, resultTypes: ['violations'] };
  const { violations } = await page.evaluate(
    async ({ options, locale }) => {
      const { axe } = window as unknown as {
        axe: { configure(spec: unknown): void; run(options: unknown): Promise<AxeResults> };
      };
      axe.configure({ locale });
      return axe.run(options);
    },
    { options, locale: FRENCH },
  );
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' ; ')})`,
    ),
  ).toEqual([]);
};
