/** Bits written one after the other, the heaviest first, with the two checksums FLAC asks for. */
export type Bits = {
  put(value: number, width: number): void;
  /** `count` zeros and a one. */
  putUnary(count: number): void;
  /** Zeros up to the next whole byte. */
  align(): void;
  bytes(): number[];
};

export function makeBits(): Bits {
  const bytes: number[] = [];
  let pending = 0;
  let filled = 0;
  const put = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit--) {
      pending = (pending << 1) | (Math.floor(value / 2 ** bit) & 1);
      filled += 1;
      if (filled === 8) {
        bytes.push(pending);
        pending = 0;
        filled = 0;
      }
    }
  };
  return {
    put,
    putUnary: (count) => {
      for (let i = 0; i < count; i++) put(0, 1);
      put(1, 1);
    },
    align: () => put(0, (8 - filled) % 8),
    bytes: () => bytes,
  };
}

/** A negative number as two's complement on `width` bits. */
export const signed = (value: number, width: number): number => (value < 0 ? value + 2 ** width : value);

/** CRC-8 of a frame header. */
export const crc8 = (bytes: number[]): number => crc(bytes, 8, 0x07);

/** CRC-16 of a whole frame. */
export const crc16 = (bytes: number[]): number => crc(bytes, 16, 0x8005);

function crc(bytes: number[], width: number, polynomial: number): number {
  const top = 1 << (width - 1);
  const mask = 2 ** width - 1;
  return bytes.reduce((sum, byte) => {
    let rest = sum ^ (byte << (width - 8));
    for (let bit = 0; bit < 8; bit++) rest = (rest & top ? (rest << 1) ^ polynomial : rest << 1) & mask;
    return rest;
  }, 0);
}
