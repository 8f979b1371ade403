/** The few colours the stage draws itself; all others are in the drawings. */
export const INK = '#1b1b3a';
export const NIGHT = '#15152e';
export const PAPER = '#fff8ea';
export const STRAW = '#ecc870';

/** A colour as the number Phaser takes. */
export const asNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);
