import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

const WAYS = ['text', 'page'] as const;

type Props = { exportAs: (as: (typeof WAYS)[number]) => void };

/** « Exporter »: as the text it is, or as one page that plays by itself. Escape, or leaving it, puts it away. */
export const ExportMenu = ({ exportAs }: Props) => {
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = state === 'open';
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) setState('closed');
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const close = () => {
    button.current?.focus();
    setState('closed');
  };
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  return (
    <div class="export-menu" ref={menu}>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls="export-ways"
        ref={button}
        onKeyDown={onKeyDown}
        onClick={() => setState(isOpen ? 'closed' : 'open')}
      >
        <Icon name="share" size={20} /> {say('workshop.export')}
      </button>
      <ul id="export-ways" class="export-ways card" hidden={!isOpen}>
        {WAYS.map((way) => (
          <li key={way}>
            <button
              type="button"
              class="button quiet"
              onKeyDown={onKeyDown}
              onClick={() => {
                close();
                exportAs(way);
              }}
            >
              {say(`workshop.export.${way}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
