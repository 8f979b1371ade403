/** What a FLAC file of ours holds. Written from RFC 9639 apart from the encoder, so that each checks the other. */
export type Flac = { rate: number; samples: Int16Array; md5: string };

/** Reads a mono 16-bit FLAC of constant, verbatim and LPC subframes; throws on anything else. */
export function readFlac(bytes: Uint8Array): Flac {
  const view = makeReader(bytes);
  need(view.take(32) === 0x664c6143, 'not a FLAC file');
  need(view.take(1) === 1 && view.take(7) === 0 && view.take(24) === 34, 'stream info alone');
  const blockSize = view.take(16);
  view.take(16 + 24 + 24);
  const rate = view.take(20);
  need(view.take(3) === 0 && view.take(5) === 15, 'mono, 16 bits');
  const total = view.take(36);
  const md5 = Array.from({ length: 16 }, () => view.take(8).toString(16).padStart(2, '0')).join('');
  const samples = new Int16Array(total);
  for (let at = 0; at < total; at += blockSize) {
    samples.set(readFrame(view, blockSize), at);
    view.align();
    view.take(16);
  }
  need(view.atEnd(), 'nothing after the last frame');
  return { rate, samples, md5 };
}

function readFrame(view: Reader, blockSize: number): number[] {
  need(view.take(16) === 0xfff8, 'frame sync');
  const sizeCode = view.take(4);
  view.take(4 + 4 + 3 + 1);
  if (view.take(8) >= 0xc0) view.take(8);
  const size = sizeCode === 7 ? view.take(16) + 1 : blockSize;
  view.take(8);
  need(view.take(1) === 0, 'subframe');
  const kind = view.take(6);
  const wasted = view.take(1) === 1 ? view.unary() + 1 : 0;
  const depth = 16 - wasted;
  const read = () => view.signed(depth);
  if (kind === 0) return Array(size).fill(read() * 2 ** wasted);
  if (kind === 1) return Array.from({ length: size }, () => read() * 2 ** wasted);
  need(kind >= 32, 'LPC');
  const order = kind - 31;
  const out = Array.from({ length: order }, read);
  const precision = view.take(4) + 1;
  const shift = view.take(5);
  const weights = Array.from({ length: order }, () => view.signed(precision));
  need(view.take(2) === 0, 'four-bit Rice');
  const parts = 2 ** view.take(4);
  for (let part = 0; part < parts; part++) {
    const low = view.take(4);
    while (out.length < ((part + 1) * size) / parts) {
      const folded = view.unary() * 2 ** low + view.take(low);
      const surprise = folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
      const guess = weights.reduce((sum, weight, k) => sum + weight * (out[out.length - 1 - k] ?? 0), 0);
      out.push(surprise + Math.floor(guess / 2 ** shift));
    }
  }
  return out.map((sample) => sample * 2 ** wasted);
}

type Reader = ReturnType<typeof makeReader>;

function makeReader(bytes: Uint8Array) {
  let at = 0;
  const bit = () => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const take = (width: number) => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 2 + bit();
    return value;
  };
  return {
    take,
    signed: (width: number) => {
      const value = take(width);
      return value >= 2 ** (width - 1) ? value - 2 ** width : value;
    },
    unary: () => {
      let count = 0;
      while (bit() === 0) count += 1;
      return count;
    },
    align: () => {
      at = Math.ceil(at / 8) * 8;
    },
    atEnd: () => at === bytes.length * 8,
  };
}

function need(fact: boolean, what: string): asserts fact {
  if (!fact) throw new Error(`FLAC: ${what}`);
}
