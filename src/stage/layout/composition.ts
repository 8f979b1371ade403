/** What a composed picture is made of. Lengths in CSS pixels unless a type says units. */
import type { Frame, Size } from './frame.ts';
import type { Light } from './light.ts';
import type { VoiceLine } from './voice-line.ts';

/** A drawing and its rectangle. */
export type Layer = {
  drawing: string;
  x: number;
  y: number;
  width: number;
  height: number;
  mirrored: boolean;
};

/** Where someone stands: the employer, the adviser, or whoever is with them in a visit. */
export const SPOTS = ['left', 'right', 'other'] as const;
export type PersonSpot = (typeof SPOTS)[number];

/** Body and head are apart, in one rectangle; `over` is what of the body goes over the tablet. */
export type Person = {
  role: string;
  spot: PersonSpot;
  body: Layer;
  head: Layer;
  over?: Layer;
  speaking: boolean;
};

/** One place, from back to front. A call has two; a visit has one, that takes the whole stage. */
export type Half = {
  /** Middle of whoever the light falls on. */
  middle: number;
  back?: Layer;
  people: Person[];
  front?: Layer;
  phone?: Layer;
  /** A raised tablet stands over the night of the place: it takes the light. */
  tablet?: Layer & { raised: boolean };
  light: Light;
  /** Opacity of the night over the place: nobody has answered yet, the call is over, or a tablet is raised. */
  night: number;
};

export type Side = 'left' | 'right';

export type Composition = {
  size: Size;
  frame: Frame;
  left: Half;
  right: Half;
  /** The place of the employer: its light and its night follow the scene. */
  lit: Side;
  line: VoiceLine;
  /** The phone is calling: it shakes over the night. */
  ringing: boolean;
  /** The picture waits: nothing moves. */
  paused: boolean;
};

/** A rectangle in units as a layer in CSS pixels. */
export const makeLayer = (frame: Frame, drawing: string, box: Omit<Layer, 'drawing'>): Layer => ({
  drawing,
  x: box.x * frame.unit,
  y: box.y * frame.unit,
  width: box.width * frame.unit,
  height: box.height * frame.unit,
  mirrored: box.mirrored,
});

/** Whoever stands on a spot. */
export const personAt = ({ left, right }: Composition, spot: PersonSpot): Person | undefined =>
  [...left.people, ...right.people].find((person) => person.spot === spot);
