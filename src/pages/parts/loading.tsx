import { useEffect, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';

/** A shorter wait is over before the words that say it could be read, and drawing them would make it longer (ms). */
const NOTICED = 300;

/** What stands for something on its way: nothing at first, then a sentence. */
export const Loading = () => {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(NOTICED), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  return waited < NOTICED ? null : <p class="page">{say('app.loading')}</p>;
};
