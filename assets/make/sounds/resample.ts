import { at, RATE, type Wave } from './wave.ts';

/** Rates of files, all dividing 48 kHz: 8 is the telephone's own, 16 and 24 are for what sounds in the office. */
export type FileRate = 8000 | 16000 | 24000;

/** Zero crossings kept on each side of the sinc: what would fold back is 70 dB down. */
const LOBES = 24;

/** A wave worked at 48 kHz brought to the rate of its file; a loop is read as a ring. */
export function resample(wave: Wave, rate: FileRate, kind: 'once' | 'loop'): Wave {
  const step = RATE / rate;
  const reach = LOBES * step;
  const taps = kernel(reach, step);
  const read = kind === 'loop' ? around : at;
  const out = new Float64Array(Math.floor(wave.length / step));
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += read(wave, i * step + k) * at(taps, k + reach);
    out[i] = sum;
  }
  return out;
}

const around = (wave: Wave, index: number): number => at(wave, (index + wave.length) % wave.length);

/** A low-pass a little under half of the new rate, where the Blackman window has room to fall. */
function kernel(reach: number, step: number): Wave {
  const taps = new Float64Array(2 * reach + 1).map((_, i) => {
    const x = ((i - reach) * 0.92) / step;
    const place = (i - reach) / reach;
    const window = 0.42 + 0.5 * Math.cos(Math.PI * place) + 0.08 * Math.cos(2 * Math.PI * place);
    return window * (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
  });
  const sum = taps.reduce((a, b) => a + b, 0);
  return taps.map((tap) => tap / sum);
}
