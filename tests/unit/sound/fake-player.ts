import type { Player } from '../../../src/sound/player.ts';

/** A loudspeaker that writes down what it is asked. */
export function makeFakePlayer(): Player & { said: string[]; take(): string[] } {
  const said: string[] = [];
  return {
    said,
    /** What was asked since the last time. */
    take: () => said.splice(0),
    startLoop: (name) => said.push(`loop ${name}`),
    stopLoop: (name) => said.push(`end ${name}`),
    playOnce: (name) => said.push(`once ${name}`),
    hold: () => said.push('hold'),
    release: () => said.push('release'),
    stopAll: () => said.push('stop all'),
    setVolume: (volume) => said.push(`volume ${volume}`),
    close: () => said.push('close'),
  };
}
