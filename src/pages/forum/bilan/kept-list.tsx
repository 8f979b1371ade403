import { useRef } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Ask } from './bilan-page.tsx';

type Kept = { item: number; text: string; from?: string };

/** What was kept, each with a way to take it back; the focus then goes to the list, not to nowhere. */
export const KeptList = ({ kept, ask }: { kept: Kept[]; ask: Ask }) => {
  const list = useRef<HTMLDivElement>(null);
  const drop = async (item: number) => {
    if ((await ask({ type: 'dropHarvest', item })) === 'done') list.current?.focus();
  };
  return (
    <div class="bilan-kept" ref={list} tabIndex={-1}>
      {kept.length === 0 && <p class="bilan-none">{say('bilan.none')}</p>}
      {kept.length > 0 && (
        <ul>
          {kept.map(({ item, text, from }) => (
            <li key={item}>
              <p>
                {typeset(text)} {from && <span class="bilan-from">{from}</span>}
              </p>
              <button
                type="button"
                class="button quiet bilan-drop"
                aria-label={say('bilan.drop', { text })}
                onClick={() => void drop(item)}
              >
                <Icon name="close" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
