import { type InkObject, PushPopType, type Story } from '../script/ink-engine.ts';
import { Overrun } from '../script/ink-story.ts';
import { ENDLESS } from '../script/run-beat.ts';
import { cutLines } from './cut-lines.ts';
import type { Stop } from './ran.ts';

/** Calls inside calls beyond which a loop is said to be a recursion. */
const DEEP = 500;

/**
 * What the official engine concludes when nothing more can be read, in the same words. DONE and END are an exit for the
 * line they stand in: a line that begins after them (a fallback choice was followed) needs its own.
 *
 * @param last content read last
 * @param safeAt length of the output at the last DONE or END
 */
export const stopOf = ({ state }: Story, last: InkObject | null, safeAt: number | undefined): Stop => {
  const path = last?.path.toString() ?? '';
  if (state.callStack.canPopThread) return { kind: 'error', path, message: OPEN_THREAD };
  if (state.generatedChoices.some((choice) => !choice.isInvisibleDefault)) return { kind: 'choices' };
  const { outputStream } = state;
  const isSafe =
    safeAt !== undefined && cutLines(outputStream.slice(0, safeAt)).length === cutLines(outputStream).length;
  if (state.generatedChoices.length > 0 || isSafe) return { kind: 'end', path, message: '' };
  if (state.callStack.CanPop(PushPopType.Tunnel)) return { kind: 'error', path, message: OPEN_TUNNEL };
  if (state.callStack.CanPop(PushPopType.Function)) return { kind: 'error', path, message: OPEN_FUNCTION };
  return { kind: 'ran-out', path, message: RAN_OUT };
};

/** What was thrown in the middle of a beat, and where the story stood. */
export const faultOf = ({ state }: Story, last: InkObject | null, error: unknown): Stop => {
  const at = state.currentPointer.path ?? state.previousPointer.path ?? last?.path;
  const path = at?.toString() ?? '';
  if (!(error instanceof Overrun))
    return { kind: 'error', path, message: error instanceof Error ? error.message : String(error) };
  return { kind: state.callStack.depth > DEEP ? 'recursion' : 'endless', path, message: ENDLESS };
};

const OPEN_THREAD = 'Thread available to pop, threads should always be flat by the end of evaluation?';
const OPEN_TUNNEL = "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?";
const OPEN_FUNCTION = "unexpectedly reached end of content. Do you need a '~ return'?";
const RAN_OUT = "ran out of content. Do you need a '-> DONE' or '-> END'?";
