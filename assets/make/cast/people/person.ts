/** What a person of the cast is: plans by name, and the numbers the stage needs to place them. */
import type { BodyPlan } from '../body.ts';
import type { HeadPlan } from '../head.ts';

export interface Person {
  readonly name: string;
  readonly bodies: Readonly<Record<string, BodyPlan>>;
  readonly heads: Readonly<Record<string, HeadPlan>>;
  readonly defaults: { readonly expression: string; readonly posture: string };
  /** Height of the top of the hair. */
  readonly top: number;
  /** Height at which the furniture in front cuts the bust. */
  readonly edge: number;
  /** Postures whose hand closes on a prop: what is drawn over the prop, in the frame of the person. */
  readonly over?: Readonly<Record<string, string>>;
  /** The point of a prop these postures hold, in the frame of the person. */
  readonly hands?: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Postures that hold a prop of the set: the stage takes it off the counter meanwhile. */
  readonly holds?: Readonly<Record<string, string>>;
  /** Square around the face, for round portraits. */
  readonly portrait: readonly [x: number, y: number, w: number, h: number];
}
