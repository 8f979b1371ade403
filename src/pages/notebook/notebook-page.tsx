import '../../messages/lessons/notebook.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { tellRhythm } from '../../notebook/tell-rhythm.ts';
import { KeptHere } from '../kept/kept-here.tsx';
import type { OpenCarnet } from '../own-services.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { Formulas } from './formulas.tsx';
import { Lately } from './lately.tsx';
import { Notes } from './notes.tsx';
import { TakesByScene } from './takes-by-scene.tsx';
import './notebook.css';

/** « Carnet »: what the adviser played and kept, for the adviser alone. */
export const NotebookPage = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('notebook.title'));
  const [round, setRound] = useState(0);
  const opened = useLoaded(async () => ({ carnet: await services.carnet.open(), round }), [round]);
  return (
    <Frame services={services}>
      <div class="notebook">
        <header class="notebook-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {say('notebook.title')}
            </h1>
            {opened && <p class="notebook-rhythm">{tellRhythm(opened.carnet.carnet, opened.carnet.now)}</p>}
            <p class="notebook-private">
              <Icon name="lock" size={18} /> {say('notebook.private')}
            </p>
          </div>
          <a class="button primary" href={makeRoute({ page: 'quarter' })}>
            <Icon name="clock" /> {say('notebook.quarter.title')}
          </a>
        </header>
        {opened && (
          <>
            <Pages key={opened.round} opened={opened.carnet} services={services} />
            <KeptHere kept={services.kept} onChanged={() => setRound(round + 1)} />
          </>
        )}
      </div>
    </Frame>
  );
};

const Pages = ({ opened, services }: { opened: OpenCarnet; services: Services }) => {
  const { carnet, notes, playable, now } = opened;
  return (
    <>
      {carnet.latest === undefined ? (
        <section class="notice" aria-label={say('notebook.takes.title')}>
          <p>{say('notebook.empty')}</p>
          <a class="button" href={makeRoute({ page: 'training' })}>
            {say('notebook.empty.go')}
          </a>
        </section>
      ) : (
        <>
          <Lately criteria={carnet.criteria} now={now} />
          <TakesByScene scenes={carnet.scenes} playable={playable} />
        </>
      )}
      <div class="notebook-words">
        <Formulas carnet={services.carnet} kept={opened.formulas} />
        {notes.length > 0 && <Notes notes={notes} />}
      </div>
    </>
  );
};
