import type { Beat } from './beat.ts';
import type { Header } from './scenario.ts';

/** Where a thing was written. Line from 1. */
export type SourcePlace = { file: string; line: number };

/** From this index of a container on, content was written in this file (its rank in `files`) at this line. */
export type SourceRun = [index: number, file: number, line: number];

/** Where every line was written: the path of an ink container → its runs. Read by `script/locate.ts`. */
export type SourceLines = { files: string[]; runs: Record<string, SourceRun[]> };

/**
 * A scenario compiled: plain data that build, browser and workers share.
 * `choices` maps the path of a choice to its label and source; `places` maps knots and stitches to their source.
 */
export type Script = {
  id: string;
  hash: string;
  title: string;
  header: Header;
  ink: unknown;
  choices: Record<string, SourcePlace & { label?: string }>;
  places: Record<string, SourcePlace>;
  lines?: SourceLines;
};

/** Moods of the day of a scene, as seeds 1 to 64: far more than anyone will meet. */
export const MOST_SEEDS = 64;

/**
 * The first beats of a scenario, played ahead: seed 1 opens on `beats[of[0]]`, seed 2 on `beats[of[1]]`… With the whole
 * header, a session starts on them before ink has arrived.
 */
export type Openings = { header: Header; beats: Beat[]; of: number[] };

/** What ink gave, untouched: for tools and for authors who use none of our tags. */
export type RawBeat = {
  lines: { text: string; tags: string[] }[];
  choices: { text: string; tags: string[]; label?: string; path: string }[];
  end: 'choices' | 'end' | 'ran-out' | 'error';
  error?: { message: string; file?: string; line?: number };
};

/** One beat, raw and read, and the ink state after it (JSON text): live play is replay. */
export type Played = { raw: RawBeat; beat: Beat; inkState: string };
