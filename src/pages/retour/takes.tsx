import type { TakeSummary } from '../../debrief/debrief.ts';
import { tellEnding } from '../../debrief/tell-ending.ts';
import { say } from '../../messages/say.ts';
import { Fold } from './fold.tsx';
import './parts.css';

type Props = { takes: TakeSummary[]; onOpenTake: (take: number) => void };

/** The other takes of this scene: none overwritten, none ranked. */
export const Takes = ({ takes, onOpenTake }: Props) => (
  <Fold title={say('debrief.takes.title')} sub={say('debrief.takes.sub', { n: takes.length })}>
    <ol class="takes">
      {takes.map(({ take, decisions, ending }) => (
        <li key={take}>
          <button type="button" class="button" onClick={() => onOpenTake(take)}>
            {say('debrief.takes.open', { n: take + 1 })}
          </button>
          <p>
            {say('debrief.decisions', { n: decisions })}, {endingOf(ending)}
          </p>
        </li>
      ))}
    </ol>
  </Fold>
);

const endingOf = (ending: TakeSummary['ending']): string =>
  ending ? tellEnding(ending) : say('debrief.takes.left');
