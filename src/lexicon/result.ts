/**
 * A value or a reason why there is none. Refusals and untrusted input are values; only bugs throw.
 *
 * @example
 * const read = parseSave(text);
 * if (!read.ok) return say(read.why.code, read.why.args);
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; why: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const no = <E>(why: E): { ok: false; why: E } => ({ ok: false, why });
