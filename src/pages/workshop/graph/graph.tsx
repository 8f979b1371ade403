import { useRef, useState } from 'preact/hooks';
import type { SourcePlace } from '../../../lexicon/script.ts';
import { say } from '../../../messages/say.ts';
import type { Outline, OutlineNode } from '../../../workshop/outline.ts';
import { tellPaths } from '../findings/tell-findings.ts';
import type { Checked } from '../services.ts';
import { GraphRow } from './graph-row.tsx';
import { moveIn } from './move.ts';
import { type Row, rowsOf } from './rows.ts';
import { leadsOf, nameOf, namesOf } from './tell-node.ts';
import './graph.css';

type Props = { checked: Checked; goTo: (place: SourcePlace) => void };

/**
 * « Graphe »: the knots of the scene, their decisions, their replies, where takes end, as a tree of the text with what
 * the explorer saw of each. One stop for Tab; arrows move, Enter goes to the line.
 */
export const Graph = ({ checked, goTo }: Props) => (
  <section class="graph" aria-labelledby="graph-title">
    <h2 id="graph-title" tabIndex={-1}>
      {say('workshop.graph')}
    </h2>
    <p class="graph-state">{tellPaths(checked)}</p>
    {checked.outline ? (
      <Tree outline={checked.outline} goTo={goTo} />
    ) : (
      <p class="graph-state">{say('workshop.graph.none')}</p>
    )}
  </section>
);

const Tree = ({ outline, goTo }: { outline: Outline; goTo: Props['goTo'] }) => {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState('');
  const tree = useRef<HTMLDivElement>(null);
  const rows = rowsOf(outline.nodes, closed);
  const names = namesOf(outline.nodes);
  const held = rows.some(({ key }) => key === current) ? current : rows[0]?.key;

  const setFold = (key: string, fold: 'closed' | 'open') => {
    const next = new Set(closed);
    if (fold === 'closed') next.add(key);
    else next.delete(key);
    setClosed(next);
  };
  const focus = (key: string) => {
    setCurrent(key);
    tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const moved = held === undefined ? undefined : moveIn(rows, held, event.key);
    if (!moved || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if ('to' in moved) focus(moved.to);
    else if ('fold' in moved) setFold(moved.fold, 'closed');
    else setFold(moved.unfold, 'open');
  };

  return (
    <>
      <p class="graph-hint">{say('workshop.graph.keys')}</p>
      <div
        class="graph-tree"
        role="tree"
        tabIndex={-1}
        aria-label={say('workshop.graph.tree')}
        ref={tree}
        onKeyDown={onKey}
      >
        {rows.map((row) => (
          <GraphRow
            key={row.key}
            row={row}
            leads={leadsOf(row.node, names, flowNameOf(rows, row))}
            isCurrent={row.key === held}
            onGo={() => {
              setCurrent(row.key);
              goTo(row.node.at);
            }}
            onFold={() => {
              setCurrent(row.key);
              setFold(row.key, row.isOpen ? 'closed' : 'open');
            }}
          />
        ))}
      </div>
    </>
  );
};

const FLOWS: readonly OutlineNode['kind'][] = ['opening', 'knot', 'stitch'];

/** The name of the knot that holds a row. */
const flowNameOf = (rows: readonly Row[], row: Row): string => {
  let above: Row | undefined = row;
  while (above && !FLOWS.includes(above.node.kind)) {
    const { parent }: Row = above;
    above = rows.find(({ key }) => key === parent);
  }
  return above ? nameOf(above.node) : '';
};
