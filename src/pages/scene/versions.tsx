import '../../messages/lessons/scenes.ts';
import { useState } from 'preact/hooks';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { Retold } from '../parts/retold.tsx';
import type { OpenScene } from '../services.ts';

/** A scene that changed since it was played: the take that may go on here, or what became of the one that just did. */
export const Versions = ({ scene: { earlier, retold } }: { scene: OpenScene }) => {
  const [state, setState] = useState<'shown' | 'seen'>('shown');
  const [refused, setRefused] = useState<Refusal>();
  useHeldFocus('[role="log"]');
  if (state === 'seen') return null;
  const goOn = async () => {
    const done = await earlier?.go();
    setRefused(done && !done.ok ? done.why : undefined);
  };
  return (
    <div class="notice versions">
      {retold && (
        <div role="status">
          <p>
            <strong>{say('scenes.retold')}</strong>
          </p>
          <Retold told={retold} />
        </div>
      )}
      {earlier && (
        <>
          <p>{refused ? say(refused.code, refused.args) : say('scenes.earlier')}</p>
          <button type="button" class="button" onClick={() => void goOn()}>
            {say('scenes.earlier.go')}
          </button>
        </>
      )}
      <button
        type="button"
        class="button quiet"
        aria-label={say('scene.resumed.close')}
        onClick={() => setState('seen')}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};
