import type { Reaction, Secret } from '../lexicon/forum.ts';
import type { Utterance } from '../lexicon/picture.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Place } from '../lexicon/session.ts';
import { dialogueOf } from '../rehearsal/dialogue.ts';
import { ownPlace } from '../timeline/path.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { type GaugeValue, gaugesOf } from './gauges.ts';
import { type ForumSession, type Version, versionOf } from './session.ts';
import { lastLine, type Walk, walkOf } from './walk.ts';

/**
 * Two takes side by side from where they part. `fork` is the last line both have heard (line -1 when they share none of
 * its beat), `last` what was said there. Rows keep decisions level, so that a reply faces a reply; a side with nothing to
 * say is missing.
 */
export type Comparison = { takes: [number, number]; fork: Place; last?: Utterance; rows: Row[] };

export type Row = { sides: [Side | undefined, Side | undefined] };

/**
 * A line said, a moment played aloud, or both when a scripted reply stands for what was played. What is observed of a
 * reply comes with it, for those who may see it.
 */
export type Side = {
  utterance?: Utterance;
  aloud?: { notes: Version['notes']; reaction?: Reaction; joins?: Place };
  heard?: string;
  gauges?: GaugeValue[];
};

type Sees = (what: Secret) => boolean;

/** @example compareTakes(session, [0, 1], () => true).rows.at(0) // the reply of the model, and what V2 played instead */
export function compareTakes(session: ForumSession, takes: [number, number], sees: Sees): Comparison {
  const { timeline } = session.scene;
  const left = walkOf(timeline, takes[0]);
  const right = walkOf(timeline, takes[1]);
  const fork = forkOf(left, right);
  const ours = sidesAfter(session, left, fork, sees);
  const theirs = sidesAfter(session, right, fork, sees);
  const beats = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => a - b);
  const rows = beats.flatMap((beat) => level(ours.get(beat) ?? [], theirs.get(beat) ?? []));
  const heard = left.path.slice(0, fork.beat + 1);
  const last = timeline.opened && dialogueOf(timeline.opened.header, heard, fork, undefined).at(-1);
  return { takes, fork: ownPlace(timeline, fork), ...(last ? { last } : {}), rows };
}

const level = (ours: readonly Side[], theirs: readonly Side[]): Row[] =>
  Array.from({ length: Math.max(ours.length, theirs.length) }, (_, rank) => ({
    sides: [ours[rank], theirs[rank]],
  }));

/** The last line heard by both in the last beat they share. */
function forkOf(left: Walk, right: Walk): Place {
  const parting = left.path.findIndex(({ place }, rank) => right.path[rank]?.place.take !== place.take);
  const beat = (parting < 0 ? left.path.length : parting) - 1;
  return { take: left.take, beat, line: Math.min(lastLine(left, beat), lastLine(right, beat)) };
}

/** What a take says after the fork, by beat: a reply belongs to the beat that answers it, what is played aloud to the next one. */
function sidesAfter(session: ForumSession, walk: Walk, fork: Place, sees: Sees): Map<number, Side[]> {
  const sides = new Map<number, Side[]>();
  const { opened } = session.scene.timeline;
  if (!opened) return sides;
  const { path, end } = walk;
  for (const utterance of dialogueOf(opened.header, path, end, undefined)) {
    const { beat, line } = utterance.place;
    if (beat < fork.beat || (beat === fork.beat && line <= fork.line)) continue;
    const isReply = line === path[beat]?.beat.lines.length;
    const group = isReply ? beat + 1 : beat;
    sides.set(group, [...(sides.get(group) ?? []), { utterance }]);
  }
  for (const [beat, [first, ...others]] of sides) {
    const played = path[beat];
    if (beat > fork.beat && played)
      sides.set(beat, [{ ...first, ...observed(opened.header, played, sees) }, ...others]);
  }
  const version = versionOf(session, walk.take);
  if (version && version.as !== 'again') {
    const beat = session.scene.timeline.takes.find(({ take }) => take === walk.take)?.first ?? 0;
    // Nothing is written of it: it faces what the other take still had to say where someone came in.
    const facing = sides.has(beat) || beat > fork.beat + 1 || !isCut(walk, fork) ? beat : fork.beat;
    const [first, ...others] = sides.get(facing) ?? [];
    if (beat > fork.beat) sides.set(facing, [{ ...first, aloud: aloudOf(version, sees) }, ...others]);
  }
  return sides;
}

/** Does the beat where they part still have lines? */
const isCut = ({ path }: Walk, { beat, line }: Place): boolean =>
  line < (path[beat]?.beat.lines.length ?? 0) - 1;

function aloudOf({ notes, reactions, resumed }: Version, sees: Sees): NonNullable<Side['aloud']> {
  const reaction = sees('colours') ? reactions.at(-1) : undefined;
  const joins = resumed === 'nowhere' ? undefined : resumed;
  return { notes, ...(reaction ? { reaction } : {}), ...(joins ? { joins } : {}) };
}

function observed(header: Header, { beat }: PlayedBeat, sees: Sees): Side {
  const { heard } = beat.observation;
  return {
    ...(sees('heard') && heard ? { heard } : {}),
    ...(sees('gauges') ? { gauges: gaugesOf(header, beat) } : {}),
  };
}
