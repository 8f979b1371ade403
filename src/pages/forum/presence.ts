import { useEffect, useState } from 'preact/hooks';
import type { Ms } from '../../lexicon/session.ts';

/** How often the desk asks whether a projection is there, and how long it waits for an answer. */
const ASKS_EVERY: Ms = 2000;
const WAITS: Ms = 600;

/** What windows of a session say to each other besides the log: nothing of it, only that they are there. */
const QUESTION = 0;
const ANSWER = 1;

const channelOf = (session: string) => new BroadcastChannel(`replique:presence:${session}`);

/** The projection answers whoever asks: a closed or crashed window answers nothing, without having to say so. */
export const useAnswer = (session: string): void => {
  useEffect(() => {
    const channel = channelOf(session);
    const answer = () => channel.postMessage(ANSWER);
    channel.onmessage = ({ data }) => {
      if (data === QUESTION) answer();
    };
    answer();
    return () => channel.close();
  }, [session]);
};

/** Is a projection of this session open on this machine? Undefined until the first answer could come. */
export const useProjectionOpen = (session: string): boolean | undefined => {
  const [open, setOpen] = useState<boolean>();
  useEffect(() => {
    const channel = channelOf(session);
    let heard = false;
    let waiting: ReturnType<typeof setTimeout>;
    channel.onmessage = ({ data }) => {
      if (data !== ANSWER) return;
      heard = true;
      setOpen(true);
    };
    const ask = () => {
      heard = false;
      channel.postMessage(QUESTION);
      clearTimeout(waiting);
      waiting = setTimeout(() => setOpen(heard), WAITS);
    };
    ask();
    const asking = setInterval(ask, ASKS_EVERY);
    return () => {
      clearInterval(asking);
      clearTimeout(waiting);
      channel.close();
    };
  }, [session]);
  return open;
};
