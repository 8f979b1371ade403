import { useRef, useState } from 'preact/hooks';
import type { Names } from '../../../forum/names.ts';
import type { Place } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import type { LaidTake, Layout, Spot, TakeNode } from './lay-out.ts';
import { takeName } from './take-name.ts';
import { tellNode } from './tell-node.ts';
import { ToneMark } from './tone-mark.tsx';
import { isWalkKey, walkNodes } from './walk-nodes.ts';
import './takes-points.css';

type Props = {
  layout: Layout;
  names: Names;
  underWay: number;
  present: Spot | undefined;
  go(place: Place): void;
};

/** One tab stop for the whole picture; arrows walk it, and each point is a button that leads to its place. */
export const TakesGrid = ({ layout, names, underWay, present, go }: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  const [walked, setWalked] = useState<string>();
  const nodes = layout.takes.flatMap((laid) => laid.nodes);
  const stop =
    nodes.find((node) => keyOf(node) === walked) ?? nodes.find((node) => isAt(node, present)) ?? nodes[0];
  const isBetween = present && !nodes.some((node) => isAt(node, present));
  return (
    <>
      <table
        ref={grid}
        class="takes-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one walks with arrows is a grid (ARIA practices)
        role="grid"
        aria-label={say('takes.title')}
        onKeyDown={(event) => {
          if (!stop || !isWalkKey(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
          // The arrows of the page move the bookmark: here they walk the picture.
          event.preventDefault();
          event.stopPropagation();
          const key = keyOf(walkNodes(layout, stop, event.key));
          setWalked(key);
          grid.current?.querySelector<HTMLElement>(`[data-place="${key}"]`)?.focus();
        }}
      >
        <caption class="out-of-sight">{say('takes.how')}</caption>
        <tbody>
          {layout.takes.map((laid) => (
            <tr key={laid.take.take}>
              <TakeName laid={laid} names={names} underWay={underWay} />
              {laid.nodes.map((node) => (
                <td key={keyOf(node)} class="take-cell" style={squareOf(node)}>
                  <button
                    type="button"
                    class={`take-node ${node.kind}${node.tone ? ` toned ${node.tone}` : ''}`}
                    tabIndex={node === stop ? 0 : -1}
                    data-place={keyOf(node)}
                    aria-label={tellNode(laid.take, node, names)}
                    aria-current={isAt(node, present) ? 'location' : undefined}
                    onFocus={() => setWalked(keyOf(node))}
                    onClick={() => go(node.place)}
                  >
                    <span class="take-disc">{node.tone && <ToneMark tone={node.tone} />}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isBetween && <span class="take-present" style={squareOf(present)} aria-hidden="true" />}
    </>
  );
};

type NameProps = { laid: LaidTake; names: Names; underWay: number };

const TakeName = ({ laid: { take, name, lane }, names, underWay }: NameProps) => (
  <th
    scope="row"
    class={`take-name${take.take === underWay ? ' under-way' : ''}`}
    style={{ ...squareOf({ column: name.column, lane }), '--width': name.width }}
  >
    <span class="take-name-words">
      {take.tone && <ToneMark tone={take.tone} />}
      {takeName(take, names)}
      {take.tone && <span class="out-of-sight">, {say(`forum.reaction.${take.tone}`)}</span>}
    </span>
    {take.ending && <span class="take-ending">{take.ending}</span>}
  </th>
);

const squareOf = ({ column, lane }: Spot) => ({ '--column': column, '--lane': lane });

/** A place once decided keeps its key, so that the focus stays on it while takes grow around. */
const keyOf = ({ place }: TakeNode): string => `${place.take}.${place.beat}.${place.line}`;

const isAt = ({ column, lane }: Spot, spot: Spot | undefined): boolean =>
  column === spot?.column && lane === spot.lane;
