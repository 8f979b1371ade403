import type { StagePicture } from '../../../src/lexicon/picture.ts';
import { findArt } from '../../../src/stage/art/find-art.ts';
import type { Stage } from '../../../src/stage/port.ts';
import { mountStage } from '../../../src/stage/stage.ts';

/** What the measuring program may do with the page: this page is not part of the product. */
export type StagePage = { stage: Stage; show: (turn: number) => void; rest: () => void };

const EXPRESSIONS = [
  'colere',
  'calme',
  'fatigue',
  'sourire',
  'mefiant',
  'abattu',
  'ferme',
  'inquiet',
] as const;
const POSTURES = ['face', 'pointe', 'bras-croises', 'mains-ouvertes', 'explique-mains', 'telephone'] as const;
const CALLS = ['ringing', 'live', 'live', 'live', 'over'] as const;

const at = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0];

const picture = (turn: number): StagePicture => ({
  channel: 'appel',
  place: 'cuisine',
  call: at(CALLS, turn),
  tension: turn % 11,
  paused: false,
  ...(turn % 2 === 1 && { speaking: 'BERTIN' }),
  figures: [
    {
      role: 'BERTIN',
      cast: 'bertin',
      expression: at(EXPRESSIONS, turn),
      posture: at(POSTURES, turn),
      side: 'left',
    },
    { role: 'MOI', cast: 'conseillere', expression: 'ecoute', posture: 'face', side: 'right' },
  ],
});

const host = document.getElementById('host');
if (host) {
  const stage = mountStage(host, { motion: 'full', art: findArt() });
  const page: StagePage = {
    stage,
    show: (turn) => stage.show(picture(turn)),
    rest: () => stage.show(picture(6)),
  };
  Object.assign(window, { page });
}
