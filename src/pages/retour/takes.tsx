import { useState } from 'preact/hooks';
import type { TakeSummary } from '../../debrief/debrief.ts';
import { tellEnding } from '../../debrief/tell-ending.ts';
import { say } from '../../messages/say.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Sure } from '../parts/sure.tsx';
import { Fold } from './fold.tsx';
import './parts.css';

type Acts = {
  onOpenTake: (take: number) => void;
  eraseWarning: (take: number) => string;
  onErase: (take: number) => void;
};

/** The other takes of this scene: none overwritten, none ranked; each may be erased by its owner. */
export const Takes = ({ takes, ...acts }: Acts & { takes: TakeSummary[] }) => (
  <Fold title={say('debrief.takes.title')} sub={say('debrief.takes.sub', { n: takes.length })}>
    <ol class="takes">
      {takes.map((summary) => (
        <TakeItem key={summary.take} summary={summary} {...acts} />
      ))}
    </ol>
  </Fold>
);

const TakeItem = ({
  summary: { take, decisions, ending },
  onOpenTake,
  eraseWarning,
  onErase,
}: Acts & { summary: TakeSummary }) => {
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const erase = `erase-${take}`;
  useHeldFocus(`#${erase}`);
  return (
    <li>
      <button type="button" class="button" onClick={() => onOpenTake(take)}>
        {say('debrief.takes.open', { n: take + 1 })}
      </button>
      <p>
        {say('debrief.decisions', { n: decisions })}, {endingOf(ending)}
      </p>
      {sure === 'unasked' ? (
        <button type="button" class="button quiet" id={erase} onClick={() => setSure('asked')}>
          {say('debrief.erase')} <span class="out-of-sight">({take + 1})</span>
        </button>
      ) : (
        <Sure
          question={eraseWarning(take)}
          yes={say('debrief.erase.yes')}
          no={say('debrief.erase.no')}
          onYes={() => onErase(take)}
          onNo={() => setSure('unasked')}
        />
      )}
    </li>
  );
};

const endingOf = (ending: TakeSummary['ending']): string =>
  ending ? tellEnding(ending) : say('debrief.takes.left');
