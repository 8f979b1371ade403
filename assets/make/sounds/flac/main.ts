import { createHash } from 'node:crypto';
import type { FileRate } from '../resample.ts';
import { crc8, crc16, makeBits } from './bits.ts';
import { putSubframe } from './subframe.ts';

/**
 * FLAC, 16 bits, one channel, from RFC 9639: lossless, so that what the tests measure is what is heard, and read by
 * Chromium, Firefox and Safari (iPad too, since 11). A third of a WAV, and no encoder to install.
 *
 *     writeFileSync('tone.flac', makeFlac(samples, 16000));
 */
export function makeFlac(samples: Int16Array, rate: FileRate): Uint8Array {
  const frames: number[][] = [];
  for (let i = 0; i * BLOCK < samples.length; i++) {
    frames.push(frame([...samples.subarray(i * BLOCK, (i + 1) * BLOCK)], i, rate));
  }
  return Uint8Array.from([...magic, ...streamInfo(samples, rate, frames), ...frames.flat()]);
}

const BLOCK = 4096;
const RATE_CODES: Record<FileRate, number> = { 8000: 4, 16000: 5, 24000: 7 };
const magic = [...'fLaC'].map((letter) => letter.charCodeAt(0));

function streamInfo(samples: Int16Array, rate: FileRate, frames: number[][]): number[] {
  const sizes = frames.map((bytes) => bytes.length);
  const bits = makeBits();
  bits.put(1, 1); // the last block of metadata, and the only one
  bits.put(0, 7);
  bits.put(34, 24);
  bits.put(BLOCK, 16);
  bits.put(BLOCK, 16);
  bits.put(Math.min(...sizes), 24);
  bits.put(Math.max(...sizes), 24);
  bits.put(rate, 20);
  bits.put(0, 3); // one channel
  bits.put(15, 5); // 16 bits a sample
  bits.put(samples.length, 36);
  const little = new DataView(new ArrayBuffer(samples.length * 2));
  samples.forEach((sample, i) => {
    little.setInt16(i * 2, sample, true);
  });
  return [...bits.bytes(), ...createHash('md5').update(little).digest()];
}

function frame(block: number[], index: number, rate: FileRate): number[] {
  const bits = makeBits();
  bits.put(0xfff8, 16); // sync, blocks of one size
  bits.put(block.length === BLOCK ? 12 : 7, 4);
  bits.put(RATE_CODES[rate], 4);
  bits.put(0, 4); // one channel
  bits.put(4, 3); // 16 bits
  bits.put(0, 1);
  putIndex(bits.put, index);
  if (block.length !== BLOCK) bits.put(block.length - 1, 16);
  bits.put(crc8(bits.bytes()), 8);
  putSubframe(bits, block);
  bits.align();
  bits.put(crc16(bits.bytes()), 16);
  return bits.bytes();
}

/** The number of a frame, written as UTF-8 writes a letter; no sound here goes past 2,047 frames. */
function putIndex(put: (value: number, width: number) => void, index: number): void {
  if (index < 0x80) {
    put(index, 8);
    return;
  }
  put(0b110_00000 | (index >> 6), 8);
  put(0b10_000000 | (index & 0x3f), 8);
}
