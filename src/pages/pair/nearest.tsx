import type { PairPicture, ReaderPicture } from '../../lexicon/pair-picture.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Key } from '../parts/icon.tsx';
import { silencesOf, spokenOf } from '../scene/offered.ts';
import type { PairCommand } from './pair-services.ts';

type Props = {
  picture: PairPicture;
  reader: ReaderPicture;
  keys: 'shown' | 'hidden';
  send: (command: PairCommand) => void;
};

/** The replies of the scene, for the colleague alone: the nearest to what was said is taken, and the employer goes on. */
export const Nearest = ({ picture: { status, place }, reader, keys, send }: Props) => {
  const { choices } = reader;
  const spoken = spokenOf({ choices });
  const silent = silencesOf({ choices });
  const done = choices.filter(({ choice }) => choice.when !== undefined);
  const take = (choice: number) => send({ type: 'choose', place, choice });
  return (
    <section class="pair-nearest" aria-labelledby="pair-nearest">
      <h2 id="pair-nearest" tabIndex={-1}>
        {say(status === 'speaking' && choices.length > 0 ? 'pair.nearest.interrupts' : 'pair.nearest.title')}
      </h2>
      <p>{say(status === 'choosing' ? 'pair.nearest.lead' : 'pair.nearest.wait')}</p>
      {choices.length > 0 && (
        <ul aria-label={say('pair.nearest.list')}>
          {spoken.map(({ index, choice }, rank) => (
            <li key={index}>
              <button type="button" class="pair-reply" onClick={() => take(index)}>
                {keys === 'shown' && <Key>{rank + 1}</Key>}
                <span>{typeset(choice.words)}</span>
              </button>
            </li>
          ))}
          {done.map(({ index, choice }) => (
            <li key={index}>
              <button type="button" class="pair-reply" onClick={() => take(index)}>
                <span>{typeset(choice.words)}</span>
              </button>
            </li>
          ))}
          {silent.map(({ index }) => (
            <li key={index}>
              <button type="button" class="pair-reply silence" onClick={() => take(index)}>
                {keys === 'shown' && <Key>S</Key>}
                <span>{say('pair.nearest.silence')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
