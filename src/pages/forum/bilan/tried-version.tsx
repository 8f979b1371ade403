import { useState } from 'preact/hooks';
import type { Tried } from '../../../forum/bilan.ts';
import { VERSION_NOTES, type VersionNote } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import type { Ask } from './bilan-page.tsx';
import { tellEntrance, tellHands, tellLine, tellVersion } from './tell-tried.ts';

/** One version: who came in, after what, to try what, and what it changed. It can be noted after all is played. */
export const TriedVersion = ({ tried, ask }: { tried: Tried; ask: Ask }) => {
  const [noting, setNoting] = useState<'folded' | 'open'>('folded');
  const { take, after, notes, ended } = tried;
  const name = tellVersion(tried);
  const hands = tellHands(tried);
  return (
    <li class="bilan-version card">
      <h3>
        {name} <span class="bilan-entrance">{tellEntrance(tried)}</span>
      </h3>
      <dl>
        {after && <Fact label={say('bilan.after')} text={tellLine(after)} />}
        {VERSION_NOTES.map((type) => (
          <Fact key={type} label={say(`bilan.note.${type}`)} text={notes[type]} kind={type} />
        ))}
        {hands && <Fact label={say('bilan.hands')} text={hands} />}
      </dl>
      <p class="bilan-ended">{say(`bilan.ended.${ended}`)}</p>
      <details
        class="bilan-noting"
        onToggle={(event) => setNoting(event.currentTarget.open ? 'open' : 'folded')}
      >
        <summary>
          {say('bilan.noting')} <span class="out-of-sight">{name}</span>
        </summary>
        {noting === 'open' &&
          VERSION_NOTES.map((type) => (
            <Noting key={type} type={type} text={notes[type] ?? ''} take={take} ask={ask} />
          ))}
      </details>
    </li>
  );
};

type FactProps = { label: string; text: string | undefined; kind?: VersionNote['type'] };

const Fact = ({ label, text, kind }: FactProps) =>
  text?.trim() ? (
    <div class={kind}>
      <dt>{label}</dt>
      <dd>{typeset(text.trim())}</dd>
    </div>
  ) : null;

type NotingProps = { type: VersionNote['type']; text: string; take: number; ask: Ask };

/** Kept as soon as one leaves the field. */
const Noting = ({ type, text, take, ask }: NotingProps) => (
  <label class="bilan-field">
    {say(`bilan.note.${type}`)}
    <textarea
      rows={2}
      value={text}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void ask({ type: 'noteVersion', take, note: { type, text: value } });
      }}
    />
  </label>
);
