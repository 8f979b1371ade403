import { useState } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { type Block, readPage } from './read-page.ts';

/** « Pourquoi ? »: the page of a rule, unfolded on the spot; it comes when it is asked for. */
export const Why = ({ rule }: { rule: string }) => {
  const [blocks, setBlocks] = useState<Block[]>([]);
  const load = async () => {
    const { pageOfRule } = await import('./rule-pages.ts');
    setBlocks(readPage(pageOfRule(rule) ?? ''));
  };
  return (
    <details class="why" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{say('workshop.findings.why')}</summary>
      {blocks.map((block) => (
        <Part key={`${block.kind} ${block.text}`} block={block} />
      ))}
    </details>
  );
};

const Part = ({ block: { kind, text } }: { block: Block }) => {
  if (kind === 'ink') return <pre>{text}</pre>;
  return kind === 'title' ? <p class="why-title">{typeset(text)}</p> : <p>{typeset(text)}</p>;
};
