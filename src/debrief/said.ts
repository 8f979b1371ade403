import type { Beat, Line } from '../lexicon/beat.ts';
import type { Comment } from '../lexicon/comment.ts';
import { employersOf, type Header, PROTAGONIST, type Role } from '../lexicon/scenario.ts';
import type { Place } from '../lexicon/session.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';

/**
 * One thing heard, read or kept to oneself during a beat. `speaker` is a display name. A thought is the employer's,
 * hidden while playing; a message is an instruction from management on the screen. `place` is the line's, for what was
 * said or told; `comments` is what colleagues wrote back about it.
 */
export type Said = {
  by: 'employer' | 'adviser' | 'other' | 'narration' | 'thought' | 'message';
  speaker?: string;
  text: string;
  place?: Place;
  comments?: Comment[];
};

/** The name of who heard and thought, when one person only can have: with several, nobody is named wrongly. */
export const listenerIn = (header: Header): string | undefined => {
  const [only, second] = othersIn(header);
  return second ? undefined : only?.name;
};

const othersIn = ({ roles }: Header): Role[] => roles.filter(({ code }) => code !== PROTAGONIST);

/** All that was said during a beat, in order; a thought or a message comes before the line it is written above. */
export const saidIn = ({ beat, place }: PlayedBeat, header: Header): Said[] => [
  ...beat.lines.flatMap((line, i) => [
    ...thoughtsAt(beat, (at) => at === i),
    ...messagesOf(line),
    ...spoken(line, header).map((said) => ({ ...said, place: { ...place, line: i } })),
  ]),
  ...thoughtsAt(beat, (at) => at >= beat.lines.length),
];

const thoughtsAt = (beat: Beat, here: (line: number) => boolean): Said[] =>
  beat.asides
    .filter(({ type, line }) => type === 'thought' && here(line))
    .map(({ text }) => ({ by: 'thought', text }));

const messagesOf = (line: Line): Said[] =>
  line.cues.flatMap((cue) => (cue.type === 'message' ? [{ by: 'message', text: cue.text }] : []));

const spoken = ({ text, speaker }: Line, header: Header): Said[] => {
  if (text.trim() === '') return [];
  if (speaker === undefined) return [{ by: 'narration', text }];
  if (speaker === PROTAGONIST) return [{ by: 'adviser', text }];
  const name = header.roles.find(({ code }) => code === speaker)?.name ?? speaker;
  return [{ by: employersOf(header).includes(speaker) ? 'employer' : 'other', speaker: name, text }];
};
