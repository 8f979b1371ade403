import { useState } from 'preact/hooks';
import type { Names } from '../../../forum/names.ts';
import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import { useKeptInSight } from './keep-in-sight.ts';
import { layOut } from './lay-out.ts';
import { presentSpot } from './present.ts';
import { namesIn, takeName } from './take-name.ts';
import { TakesActions } from './takes-actions.tsx';
import { TakesGrid } from './takes-grid.tsx';
import { TakesLines } from './takes-lines.tsx';
import { tellTake } from './tell-take.ts';
import './takes.css';

type Props = {
  picture: ForumPicture;
  names: Names;
  /** The joker's dark window, or what a room reads at five metres. */
  scale: 'desk' | 'room';
  go(place: Place): void;
  replayFrom(place: Place): void;
  compare(takes: [number, number]): void;
};

/**
 * « Prises »: the model as a line, versions as branches that rise from where someone came in. Each point leads to its
 * place, by click or by keyboard; below, the same in words. Tones and endings are drawn when the picture has them.
 */
export const TakesPicture = ({ picture, names, scale, go, replayFrom, compare }: Props) => {
  const known = namesIn(picture, names);
  const { takes, scene } = picture;
  const layout = layOut(picture, (take) => widthOf(take, known));
  const present = presentSpot(layout, scene.place);
  const box = useKeptInSight(layout, present);
  const underWay = picture.version ?? scene.place.take;
  return (
    <div class="takes-picture" data-scale={scale}>
      <div class="takes-scroll" ref={box}>
        <div class="takes-sheet" style={{ '--columns': layout.columns, '--lanes': layout.lanes }}>
          <TakesLines layout={layout} underWay={underWay} />
          <TakesGrid layout={layout} names={known} underWay={underWay} present={present} go={go} />
        </div>
      </div>
      <TakesActions
        picture={picture}
        names={known}
        onReplay={() => replayFrom(scene.place)}
        onCompare={compare}
      />
      <TakesInWords takes={takes} names={known} />
    </div>
  );
};

/** Letters that fit in a column, whatever the size of the page; a longer name is cut, and whole in the words below. */
const LETTERS = 4;
const WIDEST = 5;

/** The drawing of a tone is as wide as two letters and its space. */
const MARK = 3;

const widthOf = (take: TakePicture, names: Names): number => {
  const name = takeName(take, names).length + (take.tone ? MARK : 0);
  const letters = Math.max(name, take.ending?.length ?? 0);
  return Math.min(WIDEST, Math.ceil((letters + 1) / LETTERS));
};

const TakesInWords = ({ takes, names }: { takes: TakePicture[]; names: Names }) => {
  const [shown, setShown] = useState<'folded' | 'open'>('folded');
  return (
    <details class="takes-words" onToggle={(event) => setShown(event.currentTarget.open ? 'open' : 'folded')}>
      <summary>{say('takes.text')}</summary>
      {shown === 'open' && (
        <ol>
          {takes.map((take) => (
            <li key={take.take}>{tellTake(takes, take, names)}</li>
          ))}
        </ol>
      )}
    </details>
  );
};
