import { at, samplesIn, type Wave } from './wave.ts';

/** A room: how long it rings (seconds to fall by 60 dB), how dull its walls are (0 tiles to 1 carpet). */
export type Room = { ring: number; dull: number; size: number };

const KITCHEN: Room = { ring: 0.55, dull: 0.35, size: 1 };
const OFFICE: Room = { ring: 0.35, dull: 0.7, size: 1.3 };
const DESK: Room = { ring: 0.22, dull: 0.55, size: 0.6 };
export const ROOMS = { kitchen: KITCHEN, office: OFFICE, desk: DESK };

const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437, 0.0497, 0.0533];
const SPREADS = [0.005, 0.0017];

/** The room alone, without the direct sound (Schroeder: echoes in parallel, then spread). */
export const roomOf = (wave: Wave, room: Room): Wave => reverberate(wave, room, 1);

/** The same for a loop: the second lap already carries the tail of the first. */
export const roomAround = (loop: Wave, room: Room): Wave => reverberate(loop, room, 2);

function reverberate(wave: Wave, room: Room, laps: number): Wave {
  const sum = new Float64Array(wave.length);
  for (const echo of ECHOES) {
    const wet = echoing(wave, echo * room.size, room, laps);
    for (let i = 0; i < sum.length; i++) sum[i] = at(sum, i) + at(wet, i) / ECHOES.length;
  }
  return SPREADS.reduce((spread, time) => smearing(spread, time, laps), sum);
}

function echoing(wave: Wave, time: number, room: Room, laps: number): Wave {
  const line = new Float64Array(samplesIn(time));
  const back = 10 ** ((-3 * time) / room.ring);
  const out = new Float64Array(wave.length);
  let dulled = 0;
  for (let i = 0; i < wave.length * laps; i++) {
    const slot = i % line.length;
    const heard = at(line, slot);
    dulled = heard * (1 - room.dull) + dulled * room.dull;
    line[slot] = at(wave, i % wave.length) + back * dulled;
    out[i % wave.length] = heard;
  }
  return out;
}

function smearing(wave: Wave, time: number, laps: number): Wave {
  const line = new Float64Array(samplesIn(time));
  const out = new Float64Array(wave.length);
  for (let i = 0; i < wave.length * laps; i++) {
    const slot = i % line.length;
    const heard = at(line, slot);
    const input = at(wave, i % wave.length) + 0.5 * heard;
    line[slot] = input;
    out[i % wave.length] = heard - 0.5 * input;
  }
  return out;
}
