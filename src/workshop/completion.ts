import { say } from '../messages/say.ts';

/** One thing that may be written: what is shown, one line about it in French, what it writes. */
export type Completion = { label: string; detail: string; insert: string };

/**
 * @param code sentence of the catalogue that tells what it is
 * @param after what follows the label when it is written: `: ` after a key
 */
export const option = (label: string, code: string, after = ''): Completion => ({
  label,
  detail: say(code),
  insert: label + after,
});
