import '../../messages/lessons/share.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import { Sure } from '../parts/sure.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { Film } from './film.tsx';
import type { OpenReceived } from './received-services.ts';
import './received.css';

/** A take that a colleague handed over: a film to look at, line by line, to comment, and to give back. */
export const ReceivedPage = ({ id, services }: { id: string; services: Services }) => {
  const opened = useLoaded(() => services.received.open(id), [id]);
  if (!opened) return <Loading />;
  if (!opened.ok) return <Refused title={say('received.refused')} why={opened.why} services={services} />;
  return <Opened received={opened.value} services={services} />;
};

const Opened = ({ received, services }: { received: OpenReceived; services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('received.page'));
  const [told, setTold] = useState('');
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const n = received.comments.value.length;
  const erase = async () => {
    await received.erase();
    location.hash = makeRoute({ page: 'training' });
  };
  return (
    <Frame services={services}>
      <div class="received">
        <div class="received-head">
          <h1 ref={heading} tabIndex={-1}>
            {say('received.page')}
          </h1>
          <p class="subtitle">{typeset(received.title)}</p>
          <p>{say('received.page.lead')}</p>
        </div>
        <Film received={received} services={services} />
        <div class="received-ways">
          <button
            type="button"
            class="button primary"
            disabled={n === 0}
            aria-describedby="received-n"
            onClick={() => setTold(say('app.exported', { name: received.sendBack() }))}
          >
            {say('received.send')}
          </button>
          <span id="received-n">{n === 0 ? say('received.send.none') : say('received.send.n', { n })}</span>
          {sure === 'unasked' ? (
            <button type="button" class="button quiet erase" onClick={() => setSure('asked')}>
              {say('received.erase')}
            </button>
          ) : (
            <Sure
              question={say('received.erase.sure')}
              yes={say('received.erase.yes')}
              no={say('received.erase.no')}
              onYes={() => void erase()}
              onNo={() => setSure('unasked')}
            />
          )}
          <p class="told" role="status">
            {told}
          </p>
        </div>
      </div>
    </Frame>
  );
};
