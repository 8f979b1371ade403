import { expect, test } from '@playwright/test';
import { type Heard, listener } from './listener.ts';

const SCENE = 'Je ne trouve personne';
const ASKED = 'Que répondez-vous ?';

const named =
  (role: string, name: string) =>
  (heard: Heard): boolean =>
    heard.role === role && heard.name === name;

const texts = (heard: Heard[]): string[] =>
  heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name);

test('a whole scene by keyboard, known only by what assistive technology is given', async ({ page }) => {
  const me = listener(page);
  await me.listen();
  const arrives = (heard: Partial<Record<keyof Heard, unknown>>) =>
    expect.poll(me.focused).toMatchObject(heard);
  const takes = async (role: string, name: string) => {
    await me.tabsTo(named(role, name));
    await page.keyboard.press('Enter');
  };

  await page.goto('./');
  await arrives({ role: 'heading', name: 'Un employeur appelle. Que répondez-vous ?' });
  await me.tabsTo(({ role, name }) => role === 'link' && name.startsWith('S’entraîner'));
  await page.keyboard.press('Enter');
  await arrives({ role: 'heading', name: 'Choisir une scène' });
  await takes('link', SCENE);
  await arrives({ role: 'heading', name: SCENE });

  // Before one picks up, the page says who calls, and what rings.
  const before = texts((await me.page())('main', ''));
  for (const words of ['Avant de décrocher', 'M. Bertin, restaurateur', '[sonnerie du téléphone]'])
    expect(before).toContain(words);
  await takes('button', 'À mon rythme');
  await takes('button', 'Décrocher');
  await arrives({ role: 'log', name: 'Dialogue' });

  /** Hears every line, one « Passer » at a time, until the focus comes to a heading: one is asked, or it is over. */
  const hears = async (): Promise<string> => {
    const goesOn = async () => (await me.page())('main', '').some(named('button', 'Passer'));
    for (let looks = 0; looks < 200; looks++) {
      const { role, name } = await me.focused();
      if (role === 'heading') return name;
      // Between a line and what follows it there is nothing to pass.
      if (!(await goesOn())) continue;
      if (role === 'log') await me.tabsTo(named('button', 'Passer'));
      if (role === 'log' || name === 'Passer') await page.keyboard.press('Enter');
    }
    return '';
  };
  const said: string[] = [];
  const asked: string[] = [];
  const captions = new Set<string>();
  let log: string[] = [];
  while ((await hears()) === ASKED) {
    const inPage = await me.page();
    log = texts(inPage('log', 'Dialogue'));
    for (const words of texts(inPage('main', ''))) if (words.startsWith('[')) captions.add(words);
    const replies = inPage('list', 'Vos répliques').filter(({ role }) => role === 'button');
    asked.push(`À vous : ${replies.length} réponses possibles.`);
    const reply = replies[said.length % replies.length]?.name ?? '';
    await takes('button', reply);
    await arrives({ role: 'log', name: 'Dialogue' });
    said.push(reply);
  }
  // Where one arrives at the end, and how it ended, in one breath.
  await arrives({ role: 'heading', name: 'Retour', description: expect.stringMatching(/\.$/) });
  await expect(page).toHaveTitle(/^Retour/);

  const announced = await me.announced();
  // Each line once, in its order, with who says it. The first was there when one came in.
  const [first = '', ...later] = log;
  expect(before).toContain(first);
  let toCome = later.join(' ');
  const lines = announced.filter((words) => {
    if (!toCome.startsWith(words)) return false;
    toCome = toCome.slice(words.length).trim();
    return true;
  });
  expect(toCome).toBe('');
  expect(lines.length).toBeGreaterThan(30);
  expect(announced.filter((words) => lines.includes(words))).toEqual(lines);
  expect(lines.filter((words) => words.startsWith('« '))).toEqual([]);
  // What was answered was said with all its words, by the one who answers.
  const words = said
    .slice(0, -1)
    .map((reply) => `Vous ${reply === 'Se taire' ? '(Vous vous taisez.)' : reply}`);
  expect(lines.filter((line) => line.startsWith('Vous '))).toEqual(words);
  // Whose turn it is, and what is heard.
  expect(announced.filter((told) => told.startsWith('À vous'))).toEqual(asked);
  expect(captions.size).toBeGreaterThan(0);
  for (const caption of captions) expect(announced).toContain(caption);
});
