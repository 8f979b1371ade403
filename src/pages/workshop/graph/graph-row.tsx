import { say } from '../../../messages/say.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import type { Row } from './rows.ts';
import { nameOf, tellShare } from './tell-node.ts';

const SHAPES: Partial<Record<Row['node']['kind'], IconName>> = {
  ending: 'check',
  stop: 'warning',
  decision: 'message',
};

type Props = {
  row: Row;
  leads: readonly string[];
  isCurrent: boolean;
  onGo: () => void;
  onFold: () => void;
};

/** One line of the graph: what it is, its words, what the explorer saw of it. Its mark folds, the rest goes to the text. */
export const GraphRow = ({ row, leads, isCurrent, onGo, onFold }: Props) => {
  const { node, key, level, position, size, isOpen } = row;
  const share = tellShare(node);
  const shape = SHAPES[node.kind];
  const isFold = (target: EventTarget | null) => target instanceof Element && target.closest('.graph-fold');
  return (
    <button
      type="button"
      class={`graph-row ${node.kind}`}
      role="treeitem"
      data-row={key}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={isOpen}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      style={{ '--level': level - 1 }}
      onClick={({ target }) => (isFold(target) ? onFold() : onGo())}
    >
      <span class="graph-fold">{isOpen !== undefined && <Icon name="next" size={16} />}</span>
      <span class="graph-words">
        <span class="graph-name">
          {shape && <Icon name={shape} size={16} />}
          <span class="out-of-sight">{say(`workshop.graph.kind.${node.kind}`)} </span>
          {nameOf(node)}
        </span>
        <span class="graph-facts">
          {node.words > 0 && node.kind !== 'reply' && <span>{say('workshop.words', { n: node.words })}</span>}
          {share && (
            <span class="graph-share">
              <span
                class="graph-bar"
                aria-hidden="true"
                style={{ '--share': Math.min(1, node.passes ?? 0) }}
              />
              {share}
            </span>
          )}
          {leads.length > 0 && <span>{say('workshop.graph.leads', { names: leads.join(', ') })}</span>}
          {node.isUnreachable && (
            <span class="graph-unreachable">
              <Icon name="hidden" size={16} /> {say('workshop.graph.unreachable')}
            </span>
          )}
        </span>
      </span>
    </button>
  );
};
