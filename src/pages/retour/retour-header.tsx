import type { Debrief } from '../../debrief/debrief.ts';
import { tellEnding } from '../../debrief/tell-ending.ts';
import type { Ms } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';

type Props = {
  debrief: Debrief;
  picture: string | undefined;
  told: string;
  onShare: () => void;
  onExport: () => void;
  onPrint: () => void;
};

/** Which take this is, how it ended, and what may be done with its retour. */
export const RetourHeader = ({ debrief, picture, told, onShare, onExport, onPrint }: Props) => {
  const heading = useArrival<HTMLHeadingElement>(say('debrief.title'));
  const { title, take, turns, activeMs } = debrief;
  const facts = [
    say('debrief.decisions', { n: turns.length }),
    ...(activeMs === undefined ? [] : [duration(activeMs)]),
  ];
  return (
    <header class={`retour-header${picture ? ' pictured' : ''}`}>
      <div>
        <h1 ref={heading} tabIndex={-1} aria-describedby="ending">
          {say('debrief.title')}
        </h1>
        <p class="subtitle">{say('debrief.subtitle', { title, n: take + 1 })}</p>
        <p class="ending" id="ending">
          {endingOf(debrief)}
        </p>
        <p class="facts">
          {facts.join(', ')}. {say('debrief.private')}
        </p>
        <div class="retour-actions">
          <button type="button" class="button" onClick={onExport}>
            <Icon name="save" size={20} /> {say('debrief.export')}
          </button>
          <button type="button" class="button" onClick={onPrint}>
            <Icon name="lines" size={20} /> {say('debrief.print')}
          </button>
          <button type="button" class="button share-open" onClick={onShare}>
            <Icon name="people" size={20} /> {say('share.open')}
          </button>
        </div>
        <p class="told" role="status">
          {told}
        </p>
      </div>
      {picture && <img src={picture} alt="" />}
    </header>
  );
};

const endingOf = ({ ending, end }: Debrief): string => {
  if (ending) return tellEnding(ending);
  if (end === 'error') return say('debrief.broken');
  return end ? '' : say('debrief.left');
};

const duration = (ms: Ms): string =>
  ms < 60_000 ? say('debrief.under-a-minute') : say('debrief.minutes', { n: Math.round(ms / 60_000) });
