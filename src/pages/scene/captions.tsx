import type { SoundPicture } from '../../lexicon/picture.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon } from '../parts/icon.tsx';
import type { PlayServices } from '../services.ts';

/**
 * What is heard, written: the sounds of the moment, then the place. Shown whether the sound is on or off; a screen reader
 * says each as it comes.
 */
export const Captions = ({ services, sound }: { services: PlayServices; sound: SoundPicture }) => {
  const names = [
    ...(sound.ring ? ['sonnerie'] : []),
    ...sound.oneShots.map((shot) => shot.name),
    ...(sound.ambience === undefined ? [] : [sound.ambience]),
  ];
  const captions = [...new Set(names.flatMap((name) => services.captionOf(name) ?? []))];
  return (
    <div aria-live="polite">
      {captions.length > 0 && (
        <p class="captions">
          <Icon name="ear" size={20} />
          {captions.map((caption) => (
            <span key={caption}>{typeset(caption)}</span>
          ))}
        </p>
      )}
    </div>
  );
};
