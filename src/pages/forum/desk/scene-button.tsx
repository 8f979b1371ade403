import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { Icon, type IconName, Key } from '../../parts/icon.tsx';
import { type KeyBindings, labelOfKey } from '../bindings.ts';
import type { ForumSceneCommand, OpenForum } from '../forum-services.ts';
import type { Control } from './offered.ts';
import type { Send } from './use-send.ts';

/** Buttons that are one command; « Remplacer » asks for a place and is apart. */
export type SceneControl = Exclude<Control, 'replace'>;

type Look = { icon?: IconName; key?: keyof KeyBindings; class?: string };

const LOOKS: Record<SceneControl, Look> = {
  playModel: { icon: 'play' },
  raiseCurtain: { icon: 'curtain', key: 'stop' },
  pickUp: { icon: 'phone', key: 'stop' },
  stop: { key: 'stop', class: 'stop' },
  pause: { icon: 'pause' },
  nextLine: { icon: 'next', key: 'forward' },
  back: { icon: 'back', key: 'back' },
  forward: { icon: 'next', key: 'forward' },
  resume: { icon: 'play', key: 'stop' },
};

type Props = {
  control: SceneControl;
  forum: OpenForum;
  bindings: KeyBindings;
  send: Send;
  /** The one to press now. */
  rank?: 'primary';
};

/** One button that moves the scene, with its key if it has one. */
export const SceneButton = ({ control, forum, bindings, send, rank }: Props) => {
  const { icon, class: kind = '' } = LOOKS[control];
  const key = keyOf(control, forum.picture.value);
  const code = key && bindings[key][0];
  const press = async () => {
    for (const command of commandsOf(control, forum.picture.value)) if (!(await send(command))) break;
  };
  return (
    <button type="button" class={`desk-button ${kind} ${rank ?? ''}`} onClick={press}>
      {icon && <Icon name={icon} size={20} />}
      <span>{say(`forum-desk.do.${control}`)}</span>
      {code && <Key>{labelOfKey(code)}</Key>}
    </button>
  );
};

/** The key that does the same now: behind the curtain the one that stops begins, and arrows wait for a stop. */
function keyOf(control: SceneControl, { mode, screen }: ForumPicture): keyof KeyBindings | undefined {
  if (control === 'playModel') return mode === 'still' && screen.type === 'curtain' ? 'stop' : undefined;
  if ((control === 'back' || control === 'forward') && mode !== 'stopped') return undefined;
  return LOOKS[control].key;
}

/** Where nothing is stopped, « Reculer » stops first: a stop always lands late, even after the last line. */
export function commandsOf(control: SceneControl, { mode, scene }: ForumPicture): ForumSceneCommand[] {
  const { place } = scene;
  switch (control) {
    case 'stop':
      return [{ type: 'stop', place }];
    case 'nextLine':
      return [{ type: 'hearLine', place }];
    case 'back':
    case 'forward':
      return [
        ...(mode === 'stopped' ? [] : [{ type: 'stop', place } as const]),
        { type: 'moveBookmark', by: control },
      ];
    default:
      return [{ type: control }];
  }
}
