/** A new identifier, unique among all windows: 128 random bits. Works over plain http, where `randomUUID` does not. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
