import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { DeskPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import type { KeyBindings } from '../bindings.ts';
import type { OpenForum } from '../forum-services.ts';
import { Refused } from './refused.tsx';
import type { Task } from './task.ts';
import { TaskBody } from './task-body.tsx';
import type { Hand } from './use-hand.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSend } from './use-send.ts';
import { versionName } from './who.ts';

export type TaskProps = {
  forum: OpenForum;
  desk: DeskPicture;
  task: Task;
  bindings: KeyBindings;
  hand: Hand;
  elsewhere: () => void;
  /** « Prises », which is the task itself when takes are compared. */
  takes: VNode;
};

/** The yellow frame: what the joker has to do now, and nothing else. */
export const TaskCard = (props: TaskProps) => {
  const { forum, task } = props;
  const { send, refused } = useSend(forum);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading);
  const picture = forum.picture.value;
  const version = versionName(forum);
  const isHalted = task === 'choose' && picture.halt;
  return (
    <section class="task" data-task={task} aria-labelledby="task">
      <h2 id="task" ref={heading} tabIndex={-1}>
        {say(`forum-desk.task.${task}`, version ? { version } : {})}
      </h2>
      <p class="task-lead">{say(isHalted ? `forum.halt.${isHalted}` : `forum-desk.task.${task}.lead`)}</p>
      <TaskBody {...props} send={send} />
      <Refused why={refused} />
    </section>
  );
};
