import { expect, test } from 'vitest';
import { soundsOfScene } from '../../../src/sound/scene-sounds.ts';

const sound = (file?: string) => ({ ...(file === undefined ? {} : { file }), seconds: 1, loop: false });
const CATALOGUE = {
  sonnerie: sound('sonnerie.flac'),
  decroche: sound('decroche.flac'),
  raccroche: sound('raccroche.flac'),
  cuisine: sound('cuisine.flac'),
  rideau: sound('rideau.flac'),
  silence: sound(),
};

test('a scene carries the sounds it names, and those of the telephone, which nobody has to name', () => {
  const files = soundsOfScene(CATALOGUE, (word) => ['cuisine', 'silence'].includes(word));
  expect(files).toEqual(['sonnerie.flac', 'decroche.flac', 'raccroche.flac', 'cuisine.flac']);
});
