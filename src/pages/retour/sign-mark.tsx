import type { VNode } from 'preact';
import type { Level } from '../../debrief/level.ts';
import type { Sign } from '../../lexicon/criteria.ts';
import './signs.css';

/** Shapes of the signs: a leaf disc, a half-filled disc, a straw tile. Decoration: the word always stands beside. */
const SIGNS: Record<Sign, VNode> = {
  '+': (
    <>
      <circle r="12" fill="var(--leaf-text)" />
      <path d="m-5.5 .5 4 4L6-4" fill="none" stroke="var(--card)" stroke-width="2.8" />
    </>
  ),
  '0': (
    <>
      <circle r="11" fill="var(--card)" stroke="var(--ink2)" stroke-width="2" />
      <path d="M0-11A11 11 0 0 0 0 11Z" fill="var(--ink2)" />
    </>
  ),
  '-': (
    <>
      <path
        d="M-11-9Q0-13 11-9Q13 0 9.5 10Q0 13-9.5 10Q-13 0-11-9Z"
        fill="var(--straw)"
        stroke="var(--on-straw)"
        stroke-width="1.8"
      />
      <path
        d="M-5 1.5A5.2 5.2 0 1 0-3.4-3.8M-5.5-6.5v3.5h3.5"
        fill="none"
        stroke="var(--on-straw)"
        stroke-width="2.2"
      />
    </>
  ),
};

const LEVELS: Record<Level, VNode> = {
  seen: SIGNS['+'],
  emerging: SIGNS['0'],
  unseen: <circle r="11" fill="var(--card)" stroke="var(--ink2)" stroke-width="2" />,
  'no-occasion': <path d="M-8 0H8" stroke="var(--ink2)" stroke-width="2.4" />,
};

export const SignMark = ({ sign }: { sign: Sign }) => <Shape>{SIGNS[sign]}</Shape>;

export const LevelMark = ({ level }: { level: Level }) => <Shape>{LEVELS[level]}</Shape>;

const Shape = ({ children }: { children: VNode }) => (
  <svg
    class="sign-mark"
    viewBox="-13 -13 26 26"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);
