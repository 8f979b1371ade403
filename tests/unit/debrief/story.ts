import type { Beat, Choice, Line, Remark } from '../../../src/lexicon/beat.ts';
import type { Criterion, Porter, Sign } from '../../../src/lexicon/criteria.ts';
import type { Header } from '../../../src/lexicon/scenario.ts';
import type { PlayedBeat } from '../../../src/timeline/timeline.ts';

/**
 * The tiny vocabulary in which these tests tell a take:
 *
 * play([
 *   moment('BERTIN: J’attends le pain.', [reply('Quel service ?', plus('questions', 'Quel service'))], 0, 4),
 * ])
 */
export type Moment = { lines: string[]; replies: Reply[]; chosen: number; confiance: number };
export type Reply = { choice: Choice; ownWords?: string };

const remark =
  (sign: Sign) =>
  (criterion: Criterion, quote?: string, note = 'une note'): Remark => ({
    criterion,
    sign,
    note,
    ...(quote === undefined ? {} : { quote }),
  });
export const plus = remark('+');
export const soSo = remark('0');
export const minus = remark('-');

export const reply = (words: string, ...remarks: Remark[]): Reply => ({
  choice: { ref: { path: `knot.${words}`, nth: 0, words }, words, offers: { remarks } },
});
export const toned = (porter: Porter, { choice }: Reply): Reply => ({ choice: { ...choice, porter } });
export const advised = (advice: string, { choice }: Reply): Reply => ({
  choice: { ...choice, offers: { ...choice.offers, advice, heard: `entendu : ${choice.words}` } },
});

export const saidFirst = (ownWords: string, { choice }: Reply): Reply => ({ choice, ownWords });

/** What was heard, the replies, the one taken, and confiance once it was said. */
export const moment = (
  lines: string | string[],
  replies: Reply[],
  chosen: number,
  confiance: number,
): Moment => ({ lines: [lines].flat(), replies, chosen, confiance });

export const HEADER: Header = {
  title: 'Je ne trouve personne',
  channel: 'appel',
  aims: ['reformulation', 'questions', 'juste'],
  roles: [
    { code: 'BERTIN', name: 'M. Bertin', job: 'restaurateur' },
    { code: 'MOI', name: 'Vous' },
  ],
  gauges: [{ name: 'confiance', min: 0, max: 10, better: 'haut' }],
  secrets: [],
  sources: [],
};

const START = 3;

/** The recorded path of take 1: confiance starts at 3, the last line closes. */
export const play = (moments: Moment[], last: Partial<Beat> = { end: 'end' }): PlayedBeat[] => {
  const beats = [...moments.map(({ lines }) => lines), ['BERTIN: Au revoir.']];
  return beats.map((lines, i) => {
    const before = moments[i - 1];
    const reply = before?.replies[before.chosen];
    const taken = reply?.choice;
    const beat: Beat = {
      lines: lines.map(line),
      closing: [],
      asides: [],
      observation: taken?.offers ?? { remarks: [] },
      choices: (moments[i]?.replies ?? []).map(({ choice }) => choice),
      gauges: { confiance: before?.confiance ?? START },
      ...(i === moments.length ? last : {}),
    };
    return {
      place: { take: 1, beat: i, line: 0 },
      t: i * 10_000,
      beat,
      ...(before && taken ? { step: { choice: before.chosen, ref: taken.ref } } : {}),
      ...(reply?.ownWords ? { ownWords: reply.ownWords } : {}),
    };
  });
};

const line = (written: string): Line => {
  const [, speaker, text] = /^([A-Z]+): (.*)$/.exec(written) ?? [];
  return speaker && text !== undefined ? { text, speaker, cues: [] } : { text: written, cues: [] };
};
