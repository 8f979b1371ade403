import type { Ms } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';

const SECOND: Ms = 1000;
const MINUTE: Ms = 60 * SECOND;

/**
 * What is left of a moment, to the minute: nothing rings, nobody hurries.
 *
 * @example minutesLeft(840_000) // « reste 14 min »; below zero, « 3 min de plus »
 */
export function minutesLeft(left: Ms): string {
  if (left <= -MINUTE) return say('forum-desk.time.over', { n: Math.floor(-left / MINUTE) });
  if (left <= 0) return say('forum-desk.time.now');
  if (left < MINUTE) return say('forum-desk.time.last');
  return say('forum-desk.time.left', { n: Math.round(left / MINUTE) });
}

/**
 * What is left of a card, to the ten seconds, then to the second.
 *
 * @example secondsLeft(130_000) // « reste 2 min 10 »
 */
export function secondsLeft(left: Ms): string {
  const seconds = Math.ceil(left / SECOND);
  if (seconds <= 0) return say('forum-desk.time.up');
  const shown = seconds > 20 ? Math.ceil(seconds / 10) * 10 : seconds;
  const minutes = Math.floor(shown / 60);
  const rest = shown % 60;
  if (minutes === 0) return say('forum-desk.time.seconds', { n: shown });
  if (rest === 0) return say('forum-desk.time.left', { n: minutes });
  return say('forum-desk.time.both', { n: minutes, s: rest });
}

/** @example timeOfDay(at) // « 15 h 40 », in the time of this machine */
export function timeOfDay(at: Ms): string {
  const date = new Date(at);
  return say('forum-desk.time.of-day', { h: date.getHours(), m: `${date.getMinutes()}`.padStart(2, '0') });
}
