import '../../messages/lessons/voice.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { usePlayback } from './use-playback.ts';
import type { Recording, Voices } from './voice-services.ts';
import './voice.css';

/** While one speaks: ends it, and waits until it is kept. Whoever picks a reply meanwhile has said all there was. */
export type Speaking = { current: (() => Promise<void>) | undefined };

type Props = {
  voices: Voices;
  /** The name of what was said at this decision, if it was. */
  voice: string | undefined;
  /** Nothing outlives the page here. */
  isShared: boolean;
  speaking: Speaking;
  keep: (voice: string | undefined) => Promise<void>;
  onStart: () => void;
  onEnd: () => void;
};

type State = 'idle' | 'asking' | Recording;

/** Ten seconds said aloud, before the reply is picked. A microphone that says no changes nothing else. */
export const VoiceField = ({ voices, voice, isShared, speaking, keep, onStart, onEnd }: Props) => {
  const [state, setState] = useState<State>('idle');
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<Refusal | undefined>(voices.refused.value);
  const main = useRef<HTMLButtonElement>(null);
  const playback = usePlayback(voices, voice);
  // A page left while one speaks lets the microphone go.
  useEffect(() => () => void speaking.current?.(), []);

  const record = async () => {
    setState('asking');
    onStart();
    const started = await voices.record();
    if (!started.ok) {
      setState('idle');
      setRefused(started.why);
      return onEnd();
    }
    const { stop, kept } = started.value;
    setState(started.value);
    const finished = kept.then(keep);
    speaking.current = () => {
      stop();
      return finished;
    };
    await finished;
    speaking.current = undefined;
    setState('idle');
    setTold(say('voice.recorded'));
    onEnd();
  };
  const takeBack = () => {
    main.current?.focus();
    void keep(undefined);
    setTold(say('voice.taken-back'));
  };

  if (refused)
    return (
      <p class="voice-why" role="status">
        {say(refused.code)}
      </p>
    );
  const isSpeaking = typeof state === 'object';
  const isKept = !isSpeaking && voice !== undefined;
  const isPlaying = playback.state === 'playing';
  const act = () => {
    if (isSpeaking) state.stop();
    else if (isKept) playback.toggle();
    else if (state === 'idle') void record();
  };
  return (
    <div class="voice">
      {/* One button all along, so that whoever is on it stays on it. */}
      <button
        type="button"
        class="button"
        ref={main}
        aria-disabled={state === 'asking' ? 'true' : undefined}
        onClick={act}
      >
        {isSpeaking ? (
          <span class="voice-dot" aria-hidden="true" />
        ) : (
          <Icon name={isPlaying ? 'pause' : isKept ? 'sound' : 'mic'} size={20} />
        )}{' '}
        {say(
          isSpeaking
            ? 'voice.stop'
            : isPlaying
              ? 'voice.listen.stop'
              : isKept
                ? 'voice.listen'
                : 'voice.record',
        )}
      </button>
      {isKept && (
        <button type="button" class="button quiet" onClick={takeBack}>
          {say('voice.take-back')}
        </button>
      )}
      {isKept && playback.state === 'gone' && <p class="voice-why">{say('voice.gone')}</p>}
      {!isKept && !isSpeaking && (
        <p class="voice-why">{say(isShared ? 'voice.record.shared' : 'voice.record.why')}</p>
      )}
      <p class="out-of-sight" role="status">
        {state === 'asking' ? say('voice.asking') : state === 'idle' ? told : say('voice.recording')}
      </p>
    </div>
  );
};
