import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import type { PlayServices } from '../services.ts';
import { useArrival } from './arrival.ts';
import { Frame } from './frame.tsx';
import { ToScenes } from './to-scenes.tsx';

type Props = { title: string; why: Refusal; services: PlayServices };

/** A page that has nothing to show: its heading, the reason, and a way out. */
export const Refused = ({ title, why, services }: Props) => {
  const heading = useArrival<HTMLHeadingElement>(title);
  return (
    <Frame services={services}>
      <h1 class="refused" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div class="notice">
        <p>{say(why.code, why.args)}</p>
        <ToScenes services={services} />
      </div>
    </Frame>
  );
};
