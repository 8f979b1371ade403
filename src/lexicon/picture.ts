import type { Choice, Ending } from './beat.ts';
import type { Expression, Posture } from './moods.ts';
import type { Channel } from './scenario.ts';
import type { Ms, Pace, Place, Refusal } from './session.ts';
import type { Tablet, TabletPosition } from './tablet.ts';

/** One person on the stage. In a call the employer is left, the adviser right. */
export type Figure = {
  role: string;
  cast?: string;
  expression: Expression;
  posture: Posture;
  side: 'left' | 'right';
};

/** All the stage needs to draw one instant; the same picture twice draws the same thing. */
export type StagePicture = {
  channel: Channel;
  place?: string;
  call: 'ringing' | 'live' | 'over';
  figures: Figure[];
  speaking?: string;
  /** From 0 (at ease) to 10 (about to break), read from the employer's face. */
  tension: number;
  paused: boolean;
  /** Where the tablet is, when there is one. */
  tablet?: TabletPosition;
};

/** All the loudspeaker needs: a one-shot plays once for each `key`. */
export type SoundPicture = {
  ring: boolean;
  ambience?: string;
  oneShots: { name: string; key: string }[];
  still: boolean;
};

/** One thing said, as the dialogue shows it. `speaker` is a display name; `ownWords` is what the player said first. */
export type Utterance = {
  place: Place;
  by: 'employer' | 'adviser' | 'other' | 'narration';
  speaker?: string;
  text: string;
  ownWords?: string;
  /** The name of what was said aloud before that reply was picked. */
  voice?: string;
};

/** A reply as a player may see it: nothing of what would be observed if it were taken. */
export type Reply = Pick<Choice, 'words' | 'silence' | 'interrupts' | 'when'>;

/** What a player sees at one instant of a session: words for the pages, a stage, a sound. */
export type Picture = {
  status: 'ringing' | 'speaking' | 'choosing' | 'over';
  paused: boolean;
  pace: Pace;
  place: Place;
  milestone?: string;
  message?: string;
  /** The tablet of a visit: what its screen shows, and how its pages come. */
  tablet?: Tablet;
  utterances: Utterance[];
  /** Choices of the decision in front of the player: all when `choosing`, only interruptions when `speaking`. */
  choices: { index: number; choice: Reply }[];
  ownWords?: string;
  /** The name of what was said aloud at the decision in front. */
  voice?: string;
  /** « Sous tension » only: how long a silence waits, from the moment the replies came (ms). */
  silenceIn?: Ms;
  /** The clock waits while the player writes or reads the conversation again. */
  held?: true;
  canGoBack: boolean;
  ending?: Ending;
  /** Why the scene stopped without an ending of its own: the code of a sentence. */
  trouble?: Refusal;
  stage: StagePicture;
  sound: SoundPicture;
};
