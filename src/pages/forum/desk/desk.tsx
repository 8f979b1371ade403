import { useRef, useState } from 'preact/hooks';
import type { Services } from '../../services.ts';
import type { KeyBindings } from '../bindings.ts';
import type { OpenForum } from '../forum-services.ts';
import { Conduct } from './conduct.tsx';
import { SceneStrip } from './scene-strip.tsx';
import { SidePanels } from './side-panels.tsx';
import { TakesPanel } from './takes-panel.tsx';
import { taskOf } from './task.ts';
import { TaskCard } from './task-card.tsx';
import { Tools } from './tools.tsx';
import { useHand } from './use-hand.ts';
import './desk.css';
import './panels.css';
import './cards.css';

export type DeskProps = { forum: OpenForum; services: Services; bindings: KeyBindings };

/**
 * The joker's desk, seen by nobody else: one yellow frame says what to do now, the rest waits. People play aloud and the
 * room waits for nobody, so every act is one tap; what is written is written later, or never.
 *
 * @example <Desk forum={forum} services={services} bindings={bindingsOf(settings)} />
 */
export const Desk = ({ forum, bindings }: DeskProps) => {
  const picture = forum.picture.value;
  const task = taskOf(picture);
  const hand = useHand(task);
  const takes = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<'for-a-place' | 'nothing'>('nothing');
  const { desk } = picture;
  if (!desk) return null;
  const elsewhere = () => {
    setAsking('for-a-place');
    takes.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const panel = (
    <div ref={takes}>
      <TakesPanel
        forum={forum}
        asking={picture.mode === 'aloud' ? asking : 'nothing'}
        asked={() => setAsking('nothing')}
      />
    </div>
  );
  return (
    <div class="joker by-night joker-desk">
      <div class="desk-main">
        <TaskCard
          forum={forum}
          desk={desk}
          task={task}
          bindings={bindings}
          hand={hand}
          elsewhere={elsewhere}
          takes={panel}
        />
        <SceneStrip forum={forum} task={task} bindings={bindings} />
        {task !== 'comparison' && panel}
      </div>
      <div class="desk-conduct">
        <Conduct forum={forum} />
        <Tools hand={hand} />
      </div>
      <div class="desk-side">
        <SidePanels forum={forum} desk={desk} task={task} hand={hand} />
      </div>
    </div>
  );
};
