import { nextPerson } from '../../../forum/names.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { say } from '../../../messages/say.ts';
import type { KeyBindings } from '../bindings.ts';
import type { OpenForum } from '../forum-services.ts';
import { IN_TASK, offered } from './offered.ts';
import { Pace } from './pace.tsx';
import { Refused } from './refused.tsx';
import { RoomView } from './room-view.tsx';
import { SceneButton } from './scene-button.tsx';
import { Screens } from './screens.tsx';
import { isTalk, type Task } from './task.ts';
import { useSend } from './use-send.ts';

/** When lines follow one another, or are about to. */
const WITH_PACE: readonly Task[] = ['gather', 'model', 'knocking', 'ringing', 'playing'];

/** What the room sees and hears, and everything that moves it besides the task of the moment. */
export const SceneStrip = ({
  forum,
  task,
  bindings,
}: {
  forum: OpenForum;
  task: Task;
  bindings: KeyBindings;
}) => {
  const { send, refused } = useSend(forum);
  const picture = forum.picture.value;
  const inTask = IN_TASK[task] ?? [];
  const controls = offered(picture).filter(
    (control) => !inTask.includes(control) && !(control === 'back' && isTalk(task)),
  );
  return (
    <div class="scene-strip">
      <RoomView forum={forum} />
      <div class="desk-row scene-controls">
        {controls.map((control) =>
          control === 'replace' ? (
            <button
              key={control}
              type="button"
              class="desk-button"
              onClick={() =>
                send({ type: 'replace', role: PROTAGONIST, who: nextPerson({ versions: picture.takes }) })
              }
            >
              {say('forum-desk.do.replace')}
            </button>
          ) : (
            <SceneButton key={control} control={control} forum={forum} bindings={bindings} send={send} />
          ),
        )}
        {WITH_PACE.includes(task) && <Pace pace={picture.pace} send={send} />}
      </div>
      <Screens screen={picture.screen} send={send} />
      <Refused why={refused} />
    </div>
  );
};
