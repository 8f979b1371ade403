import { useId, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import type { Incoming, Kept } from '../own-services.ts';
import { FileButton } from '../parts/file-button.tsx';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { IncomingFile } from './incoming-file.tsx';
import { OneSession } from './one-session.tsx';

/** `round` changes when what is kept does. */
type Props = { kept: Kept; round: number; onBroughtBack: () => void };

/** « Emporter mon carnet »: everything as one file, and a file that comes back, looked at before anything is written. */
export const CarryNotebook = ({ kept, round, onBroughtBack }: Props) => {
  const [told, setTold] = useState('');
  const [incoming, setIncoming] = useState<Incoming | undefined>();
  const why = useId();
  const [exported, imported] = [`${why}-out`, `${why}-in`];
  useHeldFocus('.carry .file-button input');

  const read = async ([file]: File[]) => {
    setIncoming(undefined);
    setTold(say('kept.import.reading'));
    const text = await file?.text().catch(() => undefined);
    if (text === undefined) return setTold(say('kept.import.unread'));
    const found = await kept.readBack(text);
    if (!found.ok) return setTold(say(found.why.code, found.why.args));
    if (found.value.isEmpty) return setTold(say('kept.incoming.nothing'));
    setTold('');
    setIncoming(found.value);
  };
  const takeAway = async () => {
    setTold(say('kept.export.writing'));
    setTold(say('app.exported', { name: await kept.takeAwayAll() }));
  };
  const accept = async (one: Incoming) => {
    setIncoming(undefined);
    setTold(say('kept.import.adding'));
    const done = await one.accept();
    setTold(done.ok ? say('kept.incoming.done') : say(done.why.code, done.why.args));
    if (done.ok) onBroughtBack();
  };

  return (
    <div class="carry">
      <p id={exported}>{say('kept.carry.text')}</p>
      <p class="carry-sub" id={imported}>
        {say('kept.import.text')}
      </p>
      <div class="carry-ways">
        <button type="button" class="button" aria-describedby={exported} onClick={() => void takeAway()}>
          <Icon name="save" size={20} /> {say('kept.export')}
        </button>
        <FileButton
          icon="open"
          name={say('kept.import')}
          accept=".json,application/json"
          describedBy={imported}
          onFiles={(files) => void read(files)}
        />
      </div>
      <p class="told" role="status">
        {told}
      </p>
      {incoming && (
        <IncomingFile
          incoming={incoming}
          onAccept={() => void accept(incoming)}
          onLeave={() => {
            setIncoming(undefined);
            setTold(say('kept.incoming.left'));
          }}
        />
      )}
      <OneSession round={round} kept={kept} onTold={setTold} />
    </div>
  );
};
