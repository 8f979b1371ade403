import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import type { Field } from './answers.ts';

/** What is still needed, each a way to its field. It takes the focus each time the scene is asked for. */
export const Missing = ({ round, missing }: { round: number; missing: readonly Field[] }) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [round]);
  return (
    <section class="notice missing-list" aria-labelledby="missing" tabIndex={-1} ref={box}>
      <p id="missing">{say('workshop.ask.missing', { n: missing.length })}</p>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <button type="button" class="button" onClick={() => document.getElementById(field)?.focus()}>
              {nameOf(field)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const nameOf = (field: Field): string => {
  const [name = '', rank] = field.split('-');
  if (rank === undefined) return say(`workshop.ask.${name}`);
  const n = Number(rank) + 1;
  return name === 'words' ? say('workshop.ask.reply', { n }) : say('workshop.ask.reaction.none', { n });
};
