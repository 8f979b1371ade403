import { nameOf } from '../../../forum/names.ts';
import type { TakePicture } from '../../../forum/picture.ts';
import { VERSION_NOTES } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import { KeptField } from './kept-field.tsx';
import type { Send } from './use-send.ts';

type Props = { forum: OpenForum; version: TakePicture; send: Send };

/** Who came in, to try what, in which words: noted while people play, later, or never. */
export const VersionNotes = ({ forum, version, send }: Props) => {
  const { take, who, notes } = version;
  const { names } = forum.picture.value;
  return (
    <fieldset class="version-notes">
      <legend>{say('forum-desk.notes')}</legend>
      {who && names === 'kept' && (
        <KeptField
          label={say('forum-desk.notes.who', { n: who.slice(1) })}
          value={nameOf(forum.names.value, who) ?? ''}
          keep={(name) => forum.setName(who, name)}
        />
      )}
      {VERSION_NOTES.map((type) => (
        <KeptField
          key={type}
          label={say(`forum-desk.notes.${type}`)}
          value={notes[type] ?? ''}
          keep={(text) => send({ type: 'noteVersion', take, note: { type, text } })}
        />
      ))}
    </fieldset>
  );
};
