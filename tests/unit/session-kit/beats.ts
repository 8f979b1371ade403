import { type Beat, type Choice, type Cue, type Line, NOTHING_OBSERVED } from '../../../src/lexicon/beat.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';

/** Hand-made beats: rules are tested without ink. */
export const HEADER: Header = {
  title: 'Je ne trouve personne',
  channel: 'appel',
  aims: ['questions'],
  roles: [
    { code: 'BERTIN', name: 'M. Bertin', job: 'restaurateur', cast: 'bertin' },
    { code: 'MOI', name: 'Vous', cast: 'conseillere' },
    { code: 'KARIM', name: 'Karim', job: 'collègue' },
  ],
  gauges: [{ name: 'confiance', min: 0, max: 10, better: 'haut' }],
  secrets: [],
  sources: [],
};

/** `BERTIN: Bonjour` or a narration; cues come with it. */
export function line(text: string, ...cues: Cue[]): Line {
  const [, speaker, words] = /^([A-Z]+): (.*)$/.exec(text) ?? [];
  return speaker && words !== undefined ? { text: words, speaker, cues } : { text, cues };
}

export const choice = (words: string, more: Partial<Choice> = {}): Choice => ({
  ref: { path: `p.${words}`, nth: 0, words },
  words,
  offers: NOTHING_OBSERVED,
  ...more,
});

export const beat = (lines: Line[], choices: Choice[] = [], more: Partial<Beat> = {}): Beat => ({
  lines,
  closing: [],
  asides: [],
  observation: NOTHING_OBSERVED,
  choices,
  gauges: {},
  ...(choices.length === 0 ? { end: 'end' } : {}),
  ...more,
});

/** A scene is what ink would play after some choices, by rank, from the opening. */
export type Scene = (choices: readonly number[]) => Beat;

/** Three decisions of two replies and a silence, then an end whose words tell the way taken. */
export const THREE_TURNS: Scene = (choices) => {
  const way = choices.join('');
  if (choices.length === 3) return beat([line(`BERTIN: Au revoir ${way}.`)], [], { ending: { name: 'fin' } });
  return beat(
    [line(`BERTIN: Première ${way}.`), line(`BERTIN: Seconde ${way}.`)],
    [choice(`a${way}`), choice(`b${way}`), choice(`(silence ${way})`, { silence: 4 })],
  );
};
