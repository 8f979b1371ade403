import { expect, type Page } from '@playwright/test';

/** The words in which the journeys of an author are told: by accessible names only. */
export const author = (page: Page) => {
  const text = page.getByRole('textbox', { name: 'Texte de la scène' });
  const findings = page.getByRole('list', { name: 'Constats' });
  return {
    page,
    text,
    findings,
    async arrives() {
      await page.goto('./');
      await page.getByRole('link', { name: 'Écrire une scène' }).click();
      await expect(text).toBeVisible();
    },
    /** Goes on with Tab until something is reached. */
    async tabsTo(role: 'button' | 'textbox', name: string) {
      const wanted = page.getByRole(role, { name, exact: true });
      for (let left = 40; left > 0; left--) {
        if (await wanted.evaluate((one) => one.getRootNode() instanceof Document && one.matches(':focus')))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`« ${name} » is not reached by Tab`);
    },
    /** What is written, from the first line to the last. */
    async reads(): Promise<string> {
      return (await text.locator('.cm-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    },
    async isKept() {
      await expect(page.getByText('gardé sur cet ordinateur')).toBeVisible();
    },
  };
};
