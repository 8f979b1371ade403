import type { Side } from '../../../forum/compare.ts';
import type { Names } from '../../../forum/names.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { VERSION_NOTES } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { tellPlace } from '../takes/tell-take.ts';
import { ToneMark } from '../takes/tone-mark.tsx';
import { Said } from './said.tsx';

type Props = {
  side: Side | undefined;
  column: 'left' | 'right';
  /** The take of this column, said again on each line: on a narrow screen nothing else tells which it is. */
  name: string;
  picture: ForumPicture;
  names: Names;
};

/** What one take says in one row; an empty place when it has nothing to say there. */
export const ComparedSide = ({ side, column, name, picture, names }: Props) => {
  if (!side) return <div class={`compared ${column} silent`} aria-hidden="true" />;
  const { utterance, aloud, heard, gauges = [] } = side;
  return (
    <div class={`compared ${column}`}>
      <p class="compared-take">{name}</p>
      {aloud && <Aloud aloud={aloud} picture={picture} names={names} />}
      {aloud && utterance && <p class="compared-written">{say('comparison.written')}</p>}
      {utterance && <Said utterance={utterance} />}
      {heard && (
        <p class="compared-heard">
          <strong>{say('comparison.heard')}</strong> <span>{typeset(heard)}</span>
        </p>
      )}
      {gauges.length > 0 && (
        <p class="compared-gauges">
          {gauges.map(({ name: gauge, value }) => say('comparison.gauge', { name: gauge, value })).join(', ')}
        </p>
      )}
    </div>
  );
};

type AloudProps = Pick<Props, 'picture' | 'names'> & { aloud: NonNullable<Side['aloud']> };

/** A moment nobody recorded: what was noted of it, if anything was. */
const Aloud = ({ aloud: { notes, reaction, joins }, picture, names }: AloudProps) => (
  <div class="compared-aloud">
    <p class="compared-badge">{say('comparison.aloud')}</p>
    {VERSION_NOTES.map((type) => {
      const note = notes[type]?.trim();
      return note ? (
        <p key={type} class={`compared-note ${type}`}>
          <span class="compared-label">{say('comparison.label', { of: say(`bilan.note.${type}`) })}</span>{' '}
          <span>{typeset(note)}</span>
        </p>
      ) : null;
    })}
    {reaction && (
      <p class={`compared-reaction ${reaction}`}>
        <ToneMark tone={reaction} /> {say(`forum.reaction.${reaction}`)}
      </p>
    )}
    {joins && <p>{say('comparison.joins', { to: tellPlace(picture.takes, joins, names) })}</p>}
  </div>
);
