import { say } from '../../messages/say.ts';
import { EarlierSessions } from '../parts/earlier-sessions.tsx';
import { useHeldFocus } from '../parts/held-focus.ts';
import type { Services } from '../services.ts';

/** Asked once, never in the way: until answered, takes are kept as on one's own computer. */
export const SharedComputer = ({ services }: { services: Services }) => {
  const { computer } = services.settings.value;
  useHeldFocus(computer === 'shared' ? '.shared-computer' : 'h1');
  if (computer === 'mine') return null;
  if (computer === 'shared')
    return (
      <>
        <div class="notice shared-computer" role="status" tabIndex={-1}>
          <p>{say('computer.shared.kept')}</p>
        </div>
        <EarlierSessions kept={services.kept} />
      </>
    );
  return (
    <section class="notice" aria-labelledby="computer">
      <p>
        <strong id="computer">{say('computer.question')}</strong> {say('computer.why')}
      </p>
      <button type="button" class="button" onClick={() => services.change({ computer: 'mine' })}>
        {say('computer.mine')}
      </button>
      <button type="button" class="button" onClick={() => services.change({ computer: 'shared' })}>
        {say('computer.shared')}
      </button>
    </section>
  );
};
