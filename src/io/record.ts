import { no, ok, type Result } from '../lexicon/result.ts';
import type { Ms, Refusal } from '../lexicon/session.ts';

/** Long enough for a reply, too short for a conversation. */
export const LONGEST_VOICE: Ms = 10_000;

/** A voice being recorded: `done` comes once it is stopped, by whoever speaks or after ten seconds. */
export type Recording = { stop(): void; done: Promise<Blob> };

/**
 * Asks for the microphone and records until told to stop. The microphone is let go at once after that: nothing listens
 * before or after. Refused, with what to do, when the person or the machine says no.
 */
export async function startRecording(): Promise<Result<Recording, Refusal>> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const letGo = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    const done = new Promise<Blob>((finish) => {
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.onstop = () => {
        letGo();
        finish(new Blob(parts, { type: recorder.mimeType }));
      };
      // A microphone unplugged in the middle: what was said so far is kept.
      recorder.onerror = () => recorder.state !== 'inactive' && recorder.stop();
    });
    recorder.start();
    const limit = setTimeout(() => stop(), LONGEST_VOICE);
    const stop = () => {
      clearTimeout(limit);
      if (recorder.state !== 'inactive') recorder.stop();
    };
    return ok({ stop, done });
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return no({ code: isRefused ? 'voice.refused' : 'voice.no-microphone' });
  }
}
