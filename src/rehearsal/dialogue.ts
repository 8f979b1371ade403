import type { Line } from '../lexicon/beat.ts';
import type { Utterance } from '../lexicon/picture.ts';
import { employersOf, type Header, PROTAGONIST } from '../lexicon/scenario.ts';
import type { Place } from '../lexicon/session.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { employerIn } from './employer.ts';
import { promptOf } from './prompt.ts';

/**
 * All that was said on a path up to a place, in the order it was heard: lines, replies with the player's own words, and
 * what the employer added in a silence. A reply stands at the decision it answers. What an interruption left unsaid is
 * not there. `promptedNow`: the employer has just asked again at the decision in front.
 */
export function dialogueOf(
  header: Header,
  path: readonly PlayedBeat[],
  { take, beat: last, line }: Place,
  promptedNow: true | undefined,
): Utterance[] {
  const said: Utterance[] = [];
  for (const [rank, { beat, step, ownWords, voice }] of path.entries()) {
    const next = path[rank + 1];
    const at = (here: number): Place => ({ take, beat: rank, line: here });
    if (step && !repeats(beat.lines[0], step.ref.words)) {
      const decision = { take, beat: rank - 1, line: path[rank - 1]?.beat.lines.length ?? 0 };
      said.push(reply(header, decision, step.ref.words, { ownWords, voice }));
    }
    const heard = rank === last ? line : (next?.step?.cut ?? beat.lines.length);
    for (const [here, spoken] of beat.lines.slice(0, heard + 1).entries()) {
      const isReply = here === 0 && step && repeats(spoken, step.ref.words);
      said.push(
        isReply
          ? reply(header, at(here), spoken.text, { ownWords, voice })
          : utterance(header, at(here), spoken),
      );
    }
    const wasPrompted = rank === last ? promptedNow && line === beat.lines.length : next?.prompted;
    const prompt = wasPrompted && promptOf(beat);
    const employer = employerIn(header, beat);
    if (prompt && employer) {
      said.push(utterance(header, at(beat.lines.length), { text: prompt, speaker: employer }));
    }
  }
  return said;
}

/** A plain Ink choice is printed again by the story as the first line that follows: it is said once. */
export const repeats = (first: Line | undefined, words: string): boolean =>
  first?.text.trim() === words.trim();

/** What the player said first, with the keyboard or aloud. */
type SaidFirst = { ownWords: string | undefined; voice: string | undefined };

function reply(header: Header, place: Place, text: string, { ownWords, voice }: SaidFirst): Utterance {
  return {
    ...utterance(header, place, { text, speaker: PROTAGONIST }),
    ...(ownWords === undefined ? {} : { ownWords }),
    ...(voice === undefined ? {} : { voice }),
  };
}

function utterance(header: Header, place: Place, { text, speaker }: Omit<Line, 'cues'>): Utterance {
  if (speaker === undefined) return { place, by: 'narration', text };
  const name = header.roles.find(({ code }) => code === speaker)?.name ?? speaker;
  if (speaker === PROTAGONIST) return { place, by: 'adviser', speaker: name, text };
  return { place, by: employersOf(header).includes(speaker) ? 'employer' : 'other', speaker: name, text };
}
