// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenPreview } from '../../../src/pages/workshop/preview/preview-services.ts';
import { openPreview } from '../../../src/wiring/open-preview.ts';
import { threads } from '../io/threads.ts';

const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin
-> a
=== a ===
BERTIN: Allô ?
* (oui) [« Oui. »]
  BERTIN: Bon.
* (non) [« Non. »]
  BERTIN: Ah.
- BERTIN: Et alors ?
* (fin) [« Voilà. »]
  BERTIN: Au revoir.
  -> END
* (suite) { non } [« Rien. »]
  -> b
=== b ===
BERTIN: Rien ?
-> END
=== jamais ===
BERTIN: Personne ne vient ici.
-> END
`;

const at = (line: number) => ({ file: 'a.ink', line });
let preview: OpenPreview;

beforeEach(() => {
  // A worker of this thread, in the place of the browser's.
  vi.stubGlobal('Worker', function fakeWorker() {
    return threads().spawn();
  });
  preview = openPreview();
});
afterEach(() => {
  preview.close();
  vi.unstubAllGlobals();
});

const writes = async (text: string) => {
  preview.update({ main: 'a.ink', files: { 'a.ink': text } });
  await preview.sourceOf({ take: 0, beat: 0, line: 0 });
};

const said = () => preview.previewed.value?.picture.utterances.map(({ text }) => text);
const offered = () => preview.previewed.value?.picture.choices.map(({ choice }) => choice.words);

const answers = async (choice: number) => {
  const { place } = preview.previewed.value?.picture ?? { place: { take: 0, beat: 0, line: 0 } };
  expect((await preview.send({ type: 'choose', place, choice })).ok).toBe(true);
};

test('the text is played as it stands, a whole beat at once, and stays at the same place when it changes', async () => {
  await writes(SCENE);
  expect(said()).toEqual(['Allô ?']);
  await answers(1);
  expect(said()).toEqual(['Allô ?', '« Non. »', 'Ah.', 'Et alors ?']);
  await writes(SCENE.replace('BERTIN: Ah.', 'BERTIN: Ah bon.').replace('« Non. »', '« Non, merci. »'));
  expect(said()).toEqual(['Allô ?', '« Non, merci. »', 'Ah bon.', 'Et alors ?']);
  expect(preview.state.value).toMatchObject({
    stage: 'played',
    told: { held: { code: 'workshop.rerun.whole' }, changed: [{ kind: 'words', decision: 0 }] },
  });
});

test('where a reply is gone, it stops before that decision and says what was offered there', async () => {
  await writes(SCENE);
  await answers(1);
  await answers(1);
  await writes(SCENE.replace('* (suite) { non } [« Rien. »]', '* { non } [« Autre chose. »]'));
  expect(said()?.at(-1)).toBe('Et alors ?');
  expect(offered()).toEqual(['« Voilà. »', '« Autre chose. »']);
  expect(preview.state.value).toMatchObject({
    told: { broke: { decision: 1, offered: ['« Voilà. »', '« Autre chose. »'] } },
  });
});

test('a text that does not compile leaves on screen what was played, and says where the fault is', async () => {
  await writes(SCENE);
  await answers(0);
  await writes(SCENE.replace('-> b', '-> nulle_part'));
  expect(preview.state.value).toMatchObject({ stage: 'faulty', at: at(15) });
  expect(said()?.at(-1)).toBe('Et alors ?');
  expect(await preview.show(at(5))).toEqual({ ok: false, why: { code: 'workshop.preview.not-yet' } });
  await writes(SCENE);
  expect(preview.state.value.stage).toBe('played');
});

test('each line knows where it is written, the reply that was taken too, even once lines have moved', async () => {
  await writes(SCENE);
  await answers(1);
  const lines = async () => {
    const places = preview.previewed.value?.picture.utterances.map(({ place }) => place) ?? [];
    return (await Promise.all(places.map((place) => preview.sourceOf(place)))).map((place) => place?.line);
  };
  expect(await lines()).toEqual([5, 8, 9, 10]);
  await writes(`// Un mot\n// pour moi\n${SCENE}`);
  expect(await lines()).toEqual([7, 10, 11, 12]);
});

test('« Jouer d’ici » goes to the line in the take, else by other replies, else says that nothing leads there', async () => {
  await writes(SCENE);
  await answers(0);
  expect(await preview.show(at(7))).toEqual({ ok: true, value: 'here' });
  expect(said()?.at(-1)).toBe('Bon.');
  expect(await preview.show(at(16))).toEqual({ ok: true, value: 'another-way' });
  expect(said()).toEqual(['Allô ?', '« Non. »', 'Ah.', 'Et alors ?', '« Rien. »', 'Rien ?']);
  expect(await preview.show(at(19))).toEqual({ ok: true, value: 'nowhere' });
  expect(said()?.at(-1)).toBe('Rien ?');
});

test('an error while playing says where it is written; a blank page plays nothing', async () => {
  await writes(' \n');
  expect(preview.state.value).toEqual({ stage: 'blank' });
  await writes('VAR x = 0\nAllô ?\n{ 5 / x }\n-> END\n');
  expect(preview.previewed.value).toMatchObject({
    picture: { trouble: { code: 'script.no-number' } },
    stopped: at(3),
  });
});
