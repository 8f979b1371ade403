import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { say } from '../messages/say.ts';
import { Home } from './home/home.tsx';
import { useArrival } from './parts/arrival.ts';
import { Frame } from './parts/frame.tsx';
import { RetourPage } from './retour-page.tsx';
import { parseRoute } from './route.ts';
import { Scene } from './scene/scene.tsx';
import type { Services } from './services.ts';
import { SettingsPage } from './settings/settings.tsx';
import { Training } from './training/training.tsx';

/** The whole product: the address says which page; a bug anywhere ends in one panel, never in a blank page. */
export const App = ({ services }: { services: Services }) => {
  const [hash, setHash] = useState(location.hash);
  const [broken] = useErrorBoundary();
  useEffect(() => {
    // Routes begin with « #/ »; any other fragment is a place in the page (the skip link) and changes nothing.
    const onHash = () => {
      if (/^(#\/|$)/.test(location.hash)) setHash(location.hash);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const { textSize } = services.settings.value;
  useEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
  }, [textSize]);

  if (broken) return <Broken error={broken} />;
  const route = parseRoute(hash);
  switch (route.page) {
    case 'home':
      return <Home services={services} />;
    case 'training':
      return <Training services={services} />;
    case 'scene':
      return <Scene key={hash} id={route.scene} session={route.session} services={services} />;
    case 'retour':
      return <RetourPage key={hash} session={route.session} take={route.take} services={services} />;
    case 'settings':
      return <SettingsPage services={services} />;
  }
};

const Broken = ({ error }: { error: unknown }) => {
  const heading = useArrival<HTMLHeadingElement>(say('app.broken.title'));
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Frame services={undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {say('app.broken.title')}
      </h1>
      <p>{say('app.broken.text', { message })}</p>
      <p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {say('app.broken.reload')}
        </button>
      </p>
    </Frame>
  );
};
