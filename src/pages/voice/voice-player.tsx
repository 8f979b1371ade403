import '../../messages/lessons/voice.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { usePlayback } from './use-playback.ts';
import type { Voices } from './voice-services.ts';
import './voice.css';

/** Hears again what was said aloud before a reply. A voice that stayed elsewhere says so. */
export const VoicePlayer = ({ voices, voice }: { voices: Voices; voice: string }) => {
  const { state, toggle } = usePlayback(voices, voice);
  if (state === 'gone') return <p class="voice-why">{say('voice.gone')}</p>;
  const isPlaying = state === 'playing';
  return (
    <button type="button" class="button voice-listen" onClick={toggle}>
      <Icon name={isPlaying ? 'pause' : 'sound'} size={20} />{' '}
      {say(isPlaying ? 'voice.listen.stop' : 'voice.listen')}
    </button>
  );
};
