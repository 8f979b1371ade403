import { say } from '../../../messages/say.ts';
import type { KeyBindings } from '../bindings.ts';
import type { OpenForum } from '../forum-services.ts';
import { ComeIn } from './come-in.tsx';
import { type Control, IN_TASK, offered } from './offered.ts';
import { Reactions } from './reactions.tsx';
import { RoomMoment } from './room-moment.tsx';
import { RoomReplies } from './room-replies.tsx';
import { SceneButton } from './scene-button.tsx';
import { isTalk, type Task } from './task.ts';
import type { Hand } from './use-hand.ts';
import type { Send } from './use-send.ts';

type Props = {
  forum: OpenForum;
  task: Task;
  bindings: KeyBindings;
  hand: Hand;
  send: Send;
  /** Asks for a place in « Prises ». */
  elsewhere: () => void;
};

/** One row: what may be done to the scene now, in words that everybody may read. */
export const RoomNow = ({ forum, task, bindings, hand, send, elsewhere }: Props) => {
  const picture = forum.picture.value;
  const primary = IN_TASK[task] ?? [];
  const take = picture.version;
  const controls = offered(picture).filter((control) => !isApart(control, task));
  const rank = { rank: 'primary' } as const;
  return (
    <div class="room-now" data-task={task}>
      {task === 'aloud' && take !== undefined && picture.screen.type !== 'replies' && (
        <Reactions take={take} last={undefined} send={send} />
      )}
      {(task === 'aloud' || task === 'choose') && (
        <RoomReplies forum={forum} send={send} elsewhere={elsewhere} />
      )}
      <RoomMoment task={task} screen={picture.screen} hand={hand} send={send} />
      {controls.map((control) =>
        control === 'replace' ? (
          <ComeIn key={control} forum={forum} send={send} {...(task === 'stopped' ? rank : {})} />
        ) : (
          <SceneButton
            key={control}
            control={control}
            forum={forum}
            bindings={bindings}
            send={send}
            {...(primary.includes(control) ? rank : {})}
          />
        ),
      )}
      {task === 'tried' && (
        <button type="button" class="desk-button" onClick={() => send({ type: 'applaud' })}>
          {say('forum-desk.applaud')}
        </button>
      )}
    </div>
  );
};

/** One row, or the stage above it would change size: what the task rarely asks for stays in « Prises » and « Moments ». */
const isApart = (control: Control, task: Task): boolean =>
  ((control === 'back' || control === 'forward') && (isTalk(task) || task === 'tried')) ||
  (control === 'playModel' && (task === 'tried' || task === 'choose'));
