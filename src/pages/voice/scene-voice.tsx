import { useEffect } from 'preact/hooks';
import type { Hold } from '../scene/hold.ts';
import type { OpenScene, PlayServices } from '../services.ts';
import { type Speaking, VoiceField } from './voice-field.tsx';

type Props = { scene: OpenScene; services: PlayServices; hold: Hold; speaking: Speaking };

/** The voice of the decision in front. The clock waits while one speaks, and as long as a voice waits for its reply. */
export const SceneVoice = ({ scene, services, hold, speaking }: Props) => {
  const { place, voice } = scene.picture.value;
  const { voices, settings } = services;
  useEffect(() => {
    if (voice) hold.by('voice');
    return () => hold.end('voice');
  }, [voice]);
  /** A voice that no reply can be given to any more is not kept. */
  const keep = async (name: string | undefined) => {
    const done = await scene.send({ type: 'voice', place, ...(name ? { voice: name } : {}) });
    const useless = done.ok ? voice : name;
    if (useless) await voices.erase([useless]);
  };
  return (
    <VoiceField
      voices={voices}
      voice={voice}
      isShared={settings.value.computer === 'shared'}
      speaking={speaking}
      keep={keep}
      onStart={() => hold.by('voice')}
      onEnd={() => hold.end('voice')}
    />
  );
};
