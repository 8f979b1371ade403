import { useId, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import type { Incoming, Kept } from '../own-services.ts';
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
  useHeldFocus('.bring-back input');

  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    setIncoming(undefined);
    setTold(say('kept.import.reading'));
    const text = await file.text().catch(() => undefined);
    // The same file may be chosen again.
    field.value = '';
    if (text === undefined) return setTold(say('kept.import.unread'));
    const found = await kept.readBack(text);
    if (!found.ok) return setTold(say(found.why.code, found.why.args));
    if (found.value.isEmpty) return setTold(say('kept.incoming.nothing'));
    setTold('');
    setIncoming(found.value);
  };
  const accept = async (one: Incoming) => {
    const done = await one.accept();
    setIncoming(undefined);
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
        <button
          type="button"
          class="button"
          aria-describedby={exported}
          onClick={() => void kept.takeAwayAll().then((name) => setTold(say('app.exported', { name })))}
        >
          <Icon name="save" size={20} /> {say('kept.export')}
        </button>
        <label class="button bring-back">
          <Icon name="open" size={20} /> {say('kept.import')}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={imported}
            onChange={({ currentTarget }) => void read(currentTarget)}
          />
        </label>
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
