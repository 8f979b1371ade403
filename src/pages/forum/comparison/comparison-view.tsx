import { useId } from 'preact/hooks';
import type { Row } from '../../../forum/compare.ts';
import type { Names } from '../../../forum/names.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { nameOfTake, namesIn } from '../takes/take-name.ts';
import { ComparedSide } from './compared-side.tsx';
import { Said } from './said.tsx';
import { splitTail } from './split-tail.ts';
import './comparison.css';

type Props = {
  picture: ForumPicture;
  names: Names;
  /** The joker's dark window, or what a room reads at five metres. */
  scale: 'desk' | 'room';
};

/**
 * Two takes side by side from the line where they part: a reply faces a reply. On a narrow screen they come one under the
 * other, each line with the name of its take. What judges is there only if the picture has it.
 */
export const ComparisonView = ({ picture, names, scale }: Props) => {
  const title = useId();
  const { comparison } = picture;
  if (!comparison)
    return (
      <p class="comparison" data-scale={scale}>
        {say('comparison.none')}
      </p>
    );
  const known = namesIn(picture, names);
  const called = comparison.takes.map((take) => nameOfTake(picture, take, known));
  const [one = '', other = ''] = called;
  const { last } = comparison;
  const { shown, tail } = splitTail(comparison.rows);
  const rowsOf = (rows: readonly Row[]) => (
    <ComparedRows rows={rows} called={called} picture={picture} names={known} />
  );
  return (
    <section class="comparison" data-scale={scale} aria-labelledby={title}>
      <h2 id={title}>{say('comparison.title', { one, other })}</h2>
      <div class="comparison-shared">
        <p class="comparison-until">{say(last ? 'comparison.until' : 'comparison.until.start')}</p>
        {last && <Said utterance={last} />}
      </div>
      {shown.length === 0 && <p>{say('comparison.same')}</p>}
      {shown.length > 0 && (
        <>
          <div class="comparison-heads" aria-hidden="true">
            <p class="left">{one}</p>
            <p class="right">{other}</p>
          </div>
          {rowsOf(shown)}
        </>
      )}
      {tail.length > 0 && (
        <details class="comparison-tail">
          <summary>
            {say('comparison.tail', { who: tail[0]?.sides[0] ? one : other, n: tail.length })}
          </summary>
          {rowsOf(tail)}
        </details>
      )}
    </section>
  );
};

type RowsProps = { rows: readonly Row[]; called: readonly string[]; picture: ForumPicture; names: Names };

const ComparedRows = ({ rows, called, picture, names }: RowsProps) => (
  <ol class="comparison-rows">
    {rows.map(({ sides }) => (
      <li key={keyOf(sides)} class="comparison-row">
        {sides.map((side, rank) => (
          <ComparedSide
            key={SIDES[rank]}
            side={side}
            column={SIDES[rank] ?? 'left'}
            name={called[rank] ?? ''}
            picture={picture}
            names={names}
          />
        ))}
      </li>
    ))}
  </ol>
);

const SIDES = ['left', 'right'] as const;

/** A row is known by the lines it holds: no line is in two rows. */
const keyOf = (sides: Row['sides']): string =>
  sides.map((side) => (side?.utterance ? Object.values(side.utterance.place).join('.') : '-')).join('/');
