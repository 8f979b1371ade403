import { useId, useState } from 'preact/hooks';
import type { Names } from '../../../forum/names.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import { takeName } from './take-name.ts';
import { tellPlace } from './tell-take.ts';
import './takes-actions.css';

type Props = {
  picture: ForumPicture;
  names: Names;
  onReplay(): void;
  onCompare(takes: [number, number]): void;
};

/** What may be done from the picture: play again from the place in front, and put two takes side by side. */
export const TakesActions = ({ picture, names, onReplay, onCompare }: Props) => {
  const here = useId();
  const { takes, scene } = picture;
  return (
    <div class="takes-actions">
      <p id={here} class="takes-here">
        {say('takes.here', { where: tellPlace(takes, scene.place, names) })}
      </p>
      <button type="button" class="button" aria-describedby={here} onClick={onReplay}>
        <Icon name="replay" size={20} /> {say('takes.replay')}
      </button>
      {takes.length > 1 && <CompareTakes picture={picture} names={names} onCompare={onCompare} />}
    </div>
  );
};

/** The take in front against the model, unless others are chosen. */
const CompareTakes = ({ picture, names, onCompare }: Omit<Props, 'onReplay'>) => {
  const [chosen, setChosen] = useState<[number, number]>();
  const { takes, version } = picture;
  const pair: [number, number] = chosen ?? [0, version ?? takes.at(-1)?.take ?? 0];
  /** A take is not compared with itself: choosing the other one swaps them. */
  const choose = (side: 0 | 1, take: number): void => {
    const other = take === pair[1 - side] ? pair[side] : pair[1 - side];
    setChosen(side === 0 ? [take, other ?? take] : [other ?? take, take]);
  };
  return (
    <form
      class="takes-compare"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(pair);
      }}
    >
      {([0, 1] as const).map((side) => (
        <label key={side}>
          {say(side === 0 ? 'takes.compare.first' : 'takes.compare.second')}
          <select
            value={String(pair[side])}
            onChange={(event) => choose(side, Number(event.currentTarget.value))}
          >
            {takes.map((take) => (
              <option key={take.take} value={String(take.take)}>
                {takeName(take, names)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="button">
        {say('takes.compare')}
      </button>
    </form>
  );
};
