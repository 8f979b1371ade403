import { say } from '../../messages/say.ts';
import type { Services } from '../services.ts';

/** Asked once, never in the way: until answered, takes are kept as on one's own computer. */
export const SharedComputer = ({ services }: { services: Services }) => {
  const { computer } = services.settings.value;
  if (computer === 'mine') return null;
  if (computer === 'shared')
    return (
      <div class="notice" role="status">
        <p>{say('computer.shared.kept')}</p>
      </div>
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
