import type { Criterion, Porter, Sign } from './criteria.ts';
import type { Expression, Posture } from './moods.ts';
import type { Channel } from './scenario.ts';
import type { Network, TabletPosition, TabletScreen } from './tablet.ts';

/** An instruction to the stage, the sound or the desk, written by the author above a line. */
export type Cue =
  | { type: 'place'; name: string }
  | { type: 'channel'; channel: Channel }
  | { type: 'milestone'; name: string }
  | { type: 'figure'; role: string; expression?: Expression; posture?: Posture }
  | { type: 'sound'; name: string }
  | { type: 'ambience'; name: string }
  | { type: 'pause'; seconds: number }
  | { type: 'tablet'; position?: TabletPosition; screen?: TabletScreen; network?: Network }
  | { type: 'message'; text: string }
  | { type: 'prompt'; text: string };

/** One spoken sentence (with the speaker's role code) or a narration (without). Text is as the author wrote it. */
export type Line = { text: string; speaker?: string; cues: Cue[] };

/** What only the joker or the debrief may see: a thought of the employer, a question for the room. */
export type Aside = { type: 'thought' | 'question'; line: number; text: string };

/** An observation about one choice: the words quoted stand in the choice, the note says their effect. */
export type Remark = { criterion: Criterion; sign: Sign; quote?: string; note: string };

/** All that a third party says of one choice: remarks, what the employer heard, what to try instead. */
export type Observation = { remarks: Remark[]; heard?: string; advice?: string };

/** Finds a choice again after an edit: by label, then path and words, then words. `nth` tells same paths apart, from 0. */
export type ChoiceRef = { label?: string; path: string; nth: number; words: string };

/**
 * A reply the protagonist may make. `silence` is the number of seconds after which « Sous tension » takes it.
 * `offers` is what would be observed if it were taken: that is how occasions are counted.
 */
export type Choice = {
  ref: ChoiceRef;
  words: string;
  silence?: number;
  model?: true;
  interrupts?: true;
  porter?: Porter;
  when?: string;
  offers: Observation;
};

/** `# fin: nom ; issue` */
export type Ending = { name: string; outcome?: string };

/**
 * What happens between two decisions, then the decision. `observation` is about the choice that led here;
 * `closing` holds cues found below the last line. `end` says why there are no choices.
 */
export type Beat = {
  lines: Line[];
  closing: Cue[];
  asides: Aside[];
  observation: Observation;
  choices: Choice[];
  gauges: Record<string, number>;
  ending?: Ending;
  end?: 'end' | 'ran-out' | 'error';
  error?: { code: string; args: Record<string, string | number>; file?: string; line?: number };
};

export const NOTHING_OBSERVED: Observation = { remarks: [] };
