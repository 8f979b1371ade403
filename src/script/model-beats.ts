import type { Beat } from '../lexicon/beat.ts';
import type { Script } from '../lexicon/script.ts';
import type { Step } from '../lexicon/session.ts';
import { open, step } from './play.ts';

/** A beat of the model, with the reply marked `#modele` that led to it. */
export type ModelBeat = { step?: Step; beat: Beat };

/** A model is a film of five minutes: a story that loops on its bad reply is cut well beyond that. */
export const LONGEST_MODEL = 100;

/**
 * The model of a scene from its first beat to the last one its author wrote, without anyone playing it: the reply marked
 * `#modele` is taken at each decision. Ends at the end of the story, or where no reply is marked.
 *
 * @param seed the one of the session, so that the sheet has the words the room will hear
 * @param onBeat called as each beat has been played
 *
 * @example modelBeats(script, 7).at(-1)?.beat.ending // how it goes wrong
 */
export function modelBeats(script: Script, seed: number, onBeat: () => void = () => {}): ModelBeat[] {
  let played = open(script, seed);
  const beats: ModelBeat[] = [{ beat: played.beat }];
  while (beats.length < LONGEST_MODEL) {
    const choice = played.beat.choices.findIndex(({ model }) => model);
    const taken = played.beat.choices[choice];
    if (!taken) break;
    played = step(script, played.inkState, choice);
    beats.push({ step: { choice, ref: taken.ref }, beat: played.beat });
    onBeat();
  }
  return beats;
}
