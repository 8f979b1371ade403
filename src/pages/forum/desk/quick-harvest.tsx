import { useId, useState } from 'preact/hooks';
import { type Harvest, OBSTACLES } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import type { Send } from './use-send.ts';

/** The kinds of things kept, by the code of their sentence. */
const KINDS = ['phrase', ...OBSTACLES, 'try'] as const;
type Kind = (typeof KINDS)[number];

function harvestOf(kind: Kind, text: string, take: number | undefined): Harvest {
  if (kind === 'try') return { type: 'try', text };
  if (kind === 'phrase') return { type: 'phrase', text, ...(take === undefined ? {} : { take }) };
  return { type: 'obstacle', about: kind, text };
}

const kindOf = (harvest: Harvest): Kind => (harvest.type === 'obstacle' ? harvest.about : harvest.type);

/** Words heard go in one field; what they are is said after, in one tap. A phrase remembers the version it comes from. */
export const QuickHarvest = ({ forum, send }: { forum: OpenForum; send: Send }) => {
  const id = useId();
  const [text, setText] = useState('');
  const { harvest, version } = forum.picture.value;
  const keep = async (kind: Kind) => {
    if (await send({ type: 'harvest', harvest: harvestOf(kind, text.trim(), version) })) setText('');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void keep('phrase');
  };
  return (
    <div class="quick-harvest">
      <form onSubmit={submit}>
        <label for={id}>{say('forum-desk.harvest.label')}</label>
        <input
          id={id}
          type="text"
          maxLength={500}
          autoComplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <fieldset class="harvest-kinds">
          <legend>{say('forum-desk.harvest.kinds')}</legend>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type={kind === 'phrase' ? 'submit' : 'button'}
              class="desk-button"
              onClick={kind === 'phrase' ? undefined : () => keep(kind)}
            >
              {say(`forum-desk.harvest.${kind}`)}
            </button>
          ))}
        </fieldset>
      </form>
      {harvest.length > 0 && (
        <ul class="harvest-kept">
          {[...harvest].reverse().map((one) => (
            <li key={one.item}>
              <span>
                <b>{say(`forum-desk.harvest.${kindOf(one)}`)}</b> {typeset(one.text)}
              </span>
              <button
                type="button"
                class="desk-button quiet"
                aria-label={say('forum-desk.harvest.drop', { text: one.text })}
                onClick={() => send({ type: 'dropHarvest', item: one.item })}
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
