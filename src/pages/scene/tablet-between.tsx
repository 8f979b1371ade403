import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { Outcome } from '../../lexicon/tablet.ts';
import { later } from '../later.tsx';
import type { SceneCommand } from '../services.ts';
import type { Hold } from './hold.ts';
import { awaitedOf, tabletInHand } from './offered.ts';

/** Only visits have one. */
const PracticeTablet = later(async () => (await import('../tablet/practice-tablet.tsx')).PracticeTablet);

type Props = { picture: Picture; hold: Hold; send: (command: SceneCommand) => void };

/**
 * The tablet of a visit while it shows a screen to handle. What comes of it takes the reply that waits for it. People go
 * on talking meanwhile; once the turn comes, the clock waits as long as someone is busy with the tablet.
 */
export const TabletBetween = ({ picture, hold, send }: Props) => {
  const { place, status, utterances } = picture;
  const tablet = tabletInHand(picture);
  const [busy, setBusy] = useState(false);
  const held = busy && tablet !== undefined && status === 'choosing';
  useEffect(() => {
    if (!held) return;
    hold.by('tablet');
    // A field that goes away with the tablet does not say that it lost the focus.
    return () => hold.end('tablet');
  }, [held]);

  if (!tablet) return null;
  const yields = (outcome: Outcome) => {
    const taken = picture.choices.find(({ choice }) => choice.when === outcome);
    if (taken) send({ type: 'choose', place, choice: taken.index });
  };
  return (
    <div class="tablet-between" onFocusIn={() => setBusy(true)} onFocusOut={() => setBusy(false)}>
      <PracticeTablet
        tablet={tablet}
        decision={`${place.take}.${place.beat}`}
        spoken={utterances.length}
        awaited={awaitedOf(picture)}
        yields={yields}
      />
    </div>
  );
};
