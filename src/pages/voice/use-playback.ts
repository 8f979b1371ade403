import { useEffect, useRef, useState } from 'preact/hooks';
import type { Voices } from './voice-services.ts';

/** `gone`: that voice stayed on another machine, or was erased. */
export type Playback = { state: 'silent' | 'playing' | 'gone'; toggle(): void };

/** Plays a voice again, when asked and only then; a page that is left falls silent. */
export const usePlayback = (voices: Voices, voice: string | undefined): Playback => {
  const [state, setState] = useState<Playback['state']>('silent');
  const playing = useRef<{ audio: HTMLAudioElement; address: string }>(undefined);
  const silence = () => {
    playing.current?.audio.pause();
    if (playing.current) URL.revokeObjectURL(playing.current.address);
    playing.current = undefined;
    setState('silent');
  };
  useEffect(() => silence, [voice]);

  const play = async (name: string) => {
    const sound = await voices.read(name);
    if (!sound) return setState('gone');
    silence();
    const address = URL.createObjectURL(sound);
    const audio = new Audio(address);
    playing.current = { audio, address };
    audio.onended = silence;
    setState('playing');
    await audio.play().catch(silence);
  };
  return {
    state,
    toggle() {
      if (state === 'playing') silence();
      else if (voice !== undefined) void play(voice);
    },
  };
};
