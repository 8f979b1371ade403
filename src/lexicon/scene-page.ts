import type { Script } from './script.ts';

/** What a page made for one scene carries: the scene, its drawings as SVG and its sounds as data addresses, by name. */
export type ScenePage = {
  script: Script;
  drawings: Record<string, string>;
  sounds: Record<string, string>;
};
