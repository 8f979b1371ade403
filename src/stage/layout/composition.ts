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

/** Body and head are apart, in one rectangle. */
export type Person = { role: string; body: Layer; head: Layer; speaking: boolean };

/** One place of the call, from back to front. */
export type Half = {
  /** Middle of whoever stands here. */
  middle: number;
  back?: Layer;
  person?: Person;
  front?: Layer;
  phone?: Layer;
  light: Light;
  /** Opacity of the night over the place: nobody has answered yet, or the call is over. */
  night: number;
};

export type Composition = {
  size: Size;
  frame: Frame;
  left: Half;
  right: Half;
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
