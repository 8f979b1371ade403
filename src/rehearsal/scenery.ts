import type { Beat, Cue } from '../lexicon/beat.ts';
import type { Expression, Posture } from '../lexicon/moods.ts';
import type { StagePicture } from '../lexicon/picture.ts';
import { type Channel, type Header, PROTAGONIST } from '../lexicon/scenario.ts';
import type { Place } from '../lexicon/session.ts';
import type { Tablet } from '../lexicon/tablet.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { cuesAt } from './dwell.ts';
import { lineAfter } from './telephone.ts';

/**
 * What the cues heard so far amount to. `present` are the people who showed or spoke since the place last changed, the
 * latest at the end; a person keeps the last face given, wherever it was. `call` follows the sounds of the telephone. `message` is the order on screen, if it still is.
 */
export type Scenery = {
  channel: Channel;
  place?: string;
  milestone?: string;
  ambience?: string;
  message?: { text: string; beat: number };
  tablet?: Tablet;
  call: StagePicture['call'];
  faces: Map<string, { expression: Expression; posture: Posture }>;
  present: string[];
};

export const AT_REST: { expression: Expression; posture: Posture } = { expression: 'calme', posture: 'face' };

/** Follows the cues of a path from its root to a line; what an interruption left unsaid is not followed. */
export function sceneryAt(header: Header, path: readonly PlayedBeat[], place: Place): Scenery {
  const scenery: Scenery = { channel: header.channel, call: 'live', faces: new Map(), present: [] };
  for (const [rank, { beat }] of path.entries()) {
    const last = rank === place.beat ? place.line : (path[rank + 1]?.step?.cut ?? beat.lines.length);
    for (let line = 0; line <= last; line++) followLine(scenery, beat, rank, line);
  }
  return scenery;
}

/** A change of place comes before the rest of its line, in whatever order the author wrote them. */
function followLine(scenery: Scenery, beat: Beat, rank: number, line: number): void {
  const cues = cuesAt(beat, line);
  for (const cue of cues) if (cue.type === 'place') enter(scenery, cue.name);
  for (const cue of cues) follow(scenery, cue, rank);
  const speaker = beat.lines[line]?.speaker;
  if (!speaker) return;
  show(scenery, speaker);
  if (scenery.call === 'ringing') scenery.call = 'live';
}

function enter(scenery: Scenery, name: string): void {
  if (scenery.place !== undefined && scenery.place !== name) {
    scenery.present = [];
    delete scenery.ambience;
    delete scenery.tablet;
  }
  scenery.place = name;
}

function follow(scenery: Scenery, cue: Cue, rank: number): void {
  switch (cue.type) {
    case 'channel':
      scenery.channel = cue.channel;
      break;
    case 'milestone':
      scenery.milestone = cue.name;
      break;
    case 'ambience':
      scenery.ambience = cue.name;
      break;
    case 'sound':
      scenery.call = (scenery.channel === 'appel' && lineAfter(cue.name)) || scenery.call;
      break;
    case 'message':
      scenery.message = { text: cue.text, beat: rank };
      break;
    case 'tablet':
      handle(scenery, cue);
      break;
    case 'figure': {
      const { role, type: _, ...face } = cue;
      scenery.faces.set(role, { ...AT_REST, ...scenery.faces.get(role), ...face });
      show(scenery, role);
      break;
    }
  }
}

/** A screen that is named is raised, unless the author says otherwise. */
function handle(scenery: Scenery, { type: _, ...named }: Extract<Cue, { type: 'tablet' }>): void {
  const before = scenery.tablet ?? { position: 'posee', screen: 'accueil', network: 'rapide' };
  const raised = named.screen ? { position: 'levee' as const } : {};
  const after: Tablet = { ...before, ...raised, ...named };
  if (after.position === 'rangee') delete scenery.tablet;
  else scenery.tablet = after;
}

function show(scenery: Scenery, role: string): void {
  if (role === PROTAGONIST || scenery.present.at(-1) === role) return;
  scenery.present = [...scenery.present.filter((one) => one !== role), role];
}
