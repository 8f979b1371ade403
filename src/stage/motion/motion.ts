/**
 * Everything that moves, as numbers at an instant. Nothing moves for ever: a line gives six seconds of life (breath, voice, ringing),
 * then only a still picture is left and whoever draws may sleep.
 */
import { type Composition, type Person, type PersonSpot, personAt, SPOTS } from '../layout/composition.ts';
import type { Light } from '../layout/light.ts';
import type { VoiceLine } from '../layout/voice-line.ts';
import type { Motion } from '../port.ts';
import { type Eased, easedAt, isSettled, settled } from './ease.ts';

const LIFE = 6000;
const SLOWING = 800;
const BREATH = 3200;

const DIALS = ['swing', 'bend', 'shade', 'top', 'foot', 'night', ...SPOTS] as const;
type Dial = (typeof DIALS)[number];

/** What is under way: numbers being eased, and the life left. */
export type Moves = {
  dials: Record<Dial, Eased>;
  bornAt: number;
  diesAt: number;
  /** Life lived before `bornAt`, so that a renewed life goes on where it was. */
  lived: number;
};

/** What to draw at an instant. Lengths in units, except `lift` and `shake`: CSS pixels, degrees. */
export type Pose = {
  line: VoiceLine;
  phase: number;
  light: Light;
  night: number;
  lift: Record<PersonSpot, number>;
  shake: number;
};

/** How many milliseconds have been lived: as the clock goes, slowing down to a stop at the end. */
function livedAt(moves: Moves, now: number): number {
  const left = Math.max(0, moves.diesAt - Math.max(now, moves.bornAt));
  const whole = moves.diesAt - moves.bornAt;
  const slowing = Math.min(SLOWING, whole);
  if (whole === 0) return moves.lived;
  if (left >= slowing) return moves.lived + whole - left;
  const slowed = slowing - left;
  return moves.lived + whole - slowing + slowed - slowed ** 2 / (2 * slowing);
}

const posture = ({ body, head }: Person) => `${body.drawing} ${head.drawing}`;

const dialsOf = (picture: Composition): Record<Dial, number> => ({
  ...picture.line,
  ...picture[picture.lit].light,
  night: picture[picture.lit].night,
  left: 0,
  right: 0,
  other: 0,
});

/** Milliseconds each number takes; the settling of a pose is the lift of who changed it. */
const DURATION: Record<Dial, number> = {
  swing: 240,
  bend: 240,
  shade: 600,
  top: 600,
  foot: 600,
  night: 420,
  left: 180,
  right: 180,
  other: 180,
};

/** How far below its place a person starts when a pose is cut in, or when they enter. */
const startOf = (before: Person | undefined, after: Person | undefined): number => {
  if (!after || (before && posture(before) === posture(after))) return 0;
  return before ? 4 : 18;
};

/** What moves from a picture to the next. Without a picture before, or in reduced motion, everything is already there. */
export function movesTo(
  after: Composition,
  from: { picture: Composition; moves: Moves } | undefined,
  now: number,
  motion: Motion,
): Moves {
  const goals = dialsOf(after);
  const cut = motion === 'reduced' || after.paused;
  const dial = (name: Dial): Eased => {
    if (cut || !from) return settled(goals[name]);
    const spot = SPOTS.find((one) => one === name);
    const start = spot
      ? startOf(personAt(from.picture, spot), personAt(after, spot))
      : dialsOf(from.picture)[name];
    return { from: start, to: goals[name], start: now, lasts: start === 18 ? 420 : DURATION[name] };
  };
  const dials = Object.fromEntries(DIALS.map((name) => [name, dial(name)])) as Record<Dial, Eased>;
  return revived(
    { dials, bornAt: now, diesAt: now, lived: from ? livedAt(from.moves, now) : 0 },
    after,
    now,
    motion,
  );
}

/** The same picture shown again, with a new life if there is someone to breathe or a phone to ring: another line by the same voice. */
export function revived(moves: Moves, picture: Composition, now: number, motion: Motion): Moves {
  const speaking = SPOTS.some((spot) => personAt(picture, spot)?.speaking);
  const alive = motion === 'full' && !picture.paused && (picture.ringing || speaking);
  return { ...moves, bornAt: now, diesAt: alive ? now + LIFE : now, lived: livedAt(moves, now) };
}

/** The numbers to draw now. */
export function poseAt(moves: Moves, picture: Composition, now: number): Pose {
  const at = (name: Dial) => easedAt(moves.dials[name], now);
  const lived = livedAt(moves, now);
  const dying = Math.min(1, Math.max(0, moves.diesAt - now) / SLOWING);
  const breath = 2 * Math.sin((Math.PI * lived) / BREATH) ** 2 * dying;
  const lift = (spot: PersonSpot) => at(spot) - (personAt(picture, spot)?.speaking ? breath : 0);
  const buzzing = picture.ringing && lived % 1600 < 900;
  return {
    line: { swing: at('swing'), bend: at('bend') },
    phase: lived * 0.006,
    light: { shade: at('shade'), top: at('top'), foot: at('foot') },
    night: at('night'),
    lift: { left: lift('left'), right: lift('right'), other: lift('other') },
    shake: buzzing ? 3 * dying * Math.sin(lived * 0.09) : 0,
  };
}

/** Nothing will change any more: the picture can be left as it is. */
export const isStill = (moves: Moves, now: number): boolean =>
  now >= moves.diesAt && DIALS.every((name) => isSettled(moves.dials[name], now));
