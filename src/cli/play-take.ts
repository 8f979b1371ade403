import type { Beat } from '../lexicon/beat.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Played, Script } from '../lexicon/script.ts';
import { say } from '../messages/say.ts';
import { open, step } from '../script/play.ts';
import { readSpeaker } from '../script/read-speaker.ts';
import { sayFault } from './say-fault.ts';

/** A path played: one beat more than the choices taken, unless an error stopped it before. */
export type TakePlayed = { played: Played[]; take: number[] };

/** Plays the given choices (ranks from 0). A rank that was not offered is refused with a French sentence. */
export const playTake = (
  script: Script,
  seed: number,
  take: readonly number[],
): Result<TakePlayed, string> => {
  let last = open(script, seed);
  const played = [last];
  for (const [at, choice] of take.entries()) {
    if (last.beat.end === 'error') return ok({ played, take: take.slice(0, at) });
    const count = last.beat.choices.length;
    if (count === 0) return no(say('play.after-end', { at: at + 1 }));
    if (choice >= count) return no(say('play.out-of-range', { at: at + 1, choice, count }));
    last = step(script, last.inkState, choice);
    played.push(last);
  }
  return ok({ played, take: [...take] });
};

type ErrorReport = { message: string; file?: string; line?: number };

/** What `--json` prints. Text and tags are what ink gave: prefixes and empty texts kept, no typography. */
export type TakeReport = {
  beats: {
    lines: { text: string; tags: string[]; speaker?: string }[];
    choices: { text: string; tags: string[]; label?: string }[];
    chosen?: number;
  }[];
  end: 'end' | 'choices' | 'ran-out' | 'error';
  error?: ErrorReport;
};

export const reportTake = (script: Script, { played, take }: TakePlayed): TakeReport => {
  const last = played.at(-1);
  const error = last?.beat.error;
  return {
    beats: played.map(({ raw }, at) => ({
      lines: raw.lines.map((line) => {
        const { speaker } = readSpeaker(line.text, script.header.roles);
        return { ...line, ...(speaker && { speaker }) };
      }),
      choices: raw.choices.map(({ text, tags, label }) => ({ text, tags, ...(label && { label }) })),
      ...(take[at] !== undefined && { chosen: take[at] }),
    })),
    end: last?.raw.end ?? 'end',
    ...(error && { error: reportError(error) }),
  };
};

/** The sentence without its place, which the report gives apart. */
export const reportError = ({ code, args, file, line }: NonNullable<Beat['error']>): ErrorReport => ({
  message: sayFault({ code, args }),
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
});
