import '../../messages/lessons/kept.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import type { Kept, KeptCount } from '../own-services.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Sure } from '../parts/sure.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import { CarryNotebook } from './carry-notebook.tsx';
import { listed } from './listed.ts';
import './kept.css';

/**
 * `onChanged` hears that something came back or that all is erased. It stands beside other things, on the page that says
 * it all (`page`), or where that page is not (`alone`).
 */
type Props = { kept: Kept; onChanged?: () => void; on?: 'page' | 'alone' };

/** What stands on this computer, and how to take it away, bring it back, or erase it. */
export const KeptHere = ({ kept, onChanged, on }: Props) => {
  const [round, setRound] = useState(0);
  const [told, setTold] = useState('');
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const count = useLoaded(() => kept.count(), [round]);
  // The question goes away with its answer: back to the button that asked it, or to the heading once all is erased.
  useHeldFocus(count && isSomething(count) ? '.kept-here .erase' : '#kept');
  const changed = () => {
    setRound(round + 1);
    onChanged?.();
  };
  const erase = async () => {
    const erased = await kept.eraseAll();
    setTold(erased.ok ? say('kept.erase.done') : say(erased.why.code, erased.why.args));
    setSure('unasked');
    changed();
  };
  return (
    <section class="card kept-here" aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        {say(on === 'page' ? 'kept.carry' : 'kept.title')}
      </h2>
      <p role="status">
        {count && tellCount(count)} {told}
      </p>
      {!on && (
        <p>
          <a href={makeRoute({ page: 'kept' })}>{say('kept.more')}</a>
        </p>
      )}
      {count && count.aside > 0 && (
        <p>
          {say('kept.aside', { n: count.aside })}{' '}
          <button type="button" class="button" onClick={() => void kept.exportAside()}>
            {say('kept.export-aside')}
          </button>
        </p>
      )}
      <CarryNotebook round={round} kept={kept} onBroughtBack={changed} />
      {count && isSomething(count) && sure === 'unasked' && (
        <p>
          <button type="button" class="button erase" onClick={() => setSure('asked')}>
            {say('kept.erase')}
          </button>
        </p>
      )}
      {sure === 'asked' && (
        <Sure
          question={say('kept.erase.sure')}
          yes={say('kept.erase.yes')}
          no={say('kept.erase.no')}
          onYes={() => void erase()}
          onNo={() => setSure('unasked')}
        />
      )}
    </section>
  );
};

const isSomething = ({ sessions, formulas, scenes, received, aside }: KeptCount): boolean =>
  sessions + formulas + scenes + received + aside > 0;

const tellCount = (count: KeptCount): string => {
  const list = listed(count);
  if (list === '') return say('kept.none');
  const told = say('kept.count', { list });
  return count.unkept ? `${told} ${say('kept.unkept')}` : told;
};
