import type { OutlineNode } from '../../../workshop/outline.ts';

/** A line of the graph: where it stands in the tree, for who sees it and for who hears it. */
export type Row = {
  node: OutlineNode;
  /** Unique, even where ink ends twice at the same place. */
  key: string;
  level: number;
  position: number;
  size: number;
  /** The key of the row it hangs from. */
  parent?: string;
  /** Undefined: nothing hangs from it. */
  isOpen?: boolean;
};

/**
 * The lines of a tree that are seen, from top to bottom: what hangs from a closed one is not.
 *
 * @param closed keys of rows folded
 */
export const rowsOf = (nodes: readonly OutlineNode[], closed: ReadonlySet<string>): Row[] =>
  below(nodes, closed, 1, undefined);

const below = (
  nodes: readonly OutlineNode[],
  closed: ReadonlySet<string>,
  level: number,
  parent: string | undefined,
): Row[] =>
  nodes.flatMap((node, at) => {
    const key = `${parent ?? ''}/${node.kind} ${node.id}`;
    const isOpen = node.children.length > 0 ? !closed.has(key) : undefined;
    const row: Row = {
      node,
      key,
      level,
      position: at + 1,
      size: nodes.length,
      ...(parent !== undefined && { parent }),
      ...(isOpen !== undefined && { isOpen }),
    };
    return [row, ...(isOpen ? below(node.children, closed, level + 1, key) : [])];
  });
