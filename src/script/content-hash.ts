/**
 * A hash of a text, the same everywhere and for ever: two passes of FNV-1a in 32 bits, 16 hexadecimal digits. It
 * tells versions of a scene apart; it protects from nothing.
 */
export const contentHash = (text: string): string => pass(text, 0x811c9dc5) + pass(text, 0x01234567);

const pass = (text: string, start: number): string => {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
