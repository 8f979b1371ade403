import type { SoundPicture } from '../../lexicon/picture.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon } from '../parts/icon.tsx';
import type { Services } from '../services.ts';

/** What is heard, written: the sounds of the moment, then the place. Shown whether the sound is on or off. */
export const Captions = ({ services, sound }: { services: Services; sound: SoundPicture }) => {
  const names = [
    ...(sound.ring ? ['sonnerie'] : []),
    ...sound.oneShots.map((shot) => shot.name),
    ...(sound.ambience === undefined ? [] : [sound.ambience]),
  ];
  const captions = [...new Set(names.flatMap((name) => services.captionOf(name) ?? []))];
  if (captions.length === 0) return null;
  return (
    <p class="captions">
      <Icon name="ear" size={20} />
      <span>{captions.map(typeset).join(' ')}</span>
    </p>
  );
};
