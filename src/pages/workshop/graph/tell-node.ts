import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import type { OutlineNode } from '../../../workshop/outline.ts';

/** Words of a line shown at most: the graph shows where things are, the text says them. */
const MOST = 90;

/** What a node is called: by its author, by its words, or by what it is. */
export const nameOf = ({ kind, id, name, label }: OutlineNode): string => {
  if (kind === 'opening') return say('workshop.graph.opening');
  if (kind === 'stop') return say(`workshop.graph.stop.${name}`);
  if (kind === 'ending') return name ? typeset(name) : say('workshop.graph.ending.unnamed');
  if (kind === 'knot' || kind === 'stitch') return name || id;
  const words = shortened(name);
  if (words === '') return label ?? say('workshop.graph.wordless');
  return kind === 'reply' && label ? `(${label}) ${words}` : words;
};

const shortened = (words: string): string => {
  const plain = typeset(words.replaceAll('\ufffc', '…').trim());
  return plain.length <= MOST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', MOST)).trimEnd()}…`;
};

/** How often a take comes there, in words; nothing before it is known. */
export const tellShare = ({ passes }: OutlineNode): string | undefined => {
  if (passes === undefined || passes <= 0) return undefined;
  if (passes > 1.05) return say('workshop.graph.times', { n: passes.toFixed(1).replace('.', ',') });
  if (passes > 0.995) return say('workshop.graph.always');
  const percent = Math.round(passes * 100);
  return percent < 1 ? say('workshop.graph.rarely') : say('workshop.graph.share', { percent });
};

/** Where a reply leads, by the names of knots and endings; a decision that follows in the same knot is not said. */
export const leadsOf = (node: OutlineNode, names: ReadonlyMap<string, string>, here: string): string[] => [
  ...new Set((node.leadsTo ?? []).flatMap((id) => names.get(id) ?? []).filter((name) => name !== here)),
];

/** What each decision, ending or stop is called when something leads to it: its knot, or its own name. */
export const namesOf = (nodes: readonly OutlineNode[]): Map<string, string> => {
  const names = new Map<string, string>();
  const visit = (node: OutlineNode, flow: string): void => {
    const isFlow = node.kind === 'knot' || node.kind === 'stitch' || node.kind === 'opening';
    const inside = isFlow ? nameOf(node) : flow;
    if (node.kind === 'decision') names.set(node.id, inside);
    if (node.kind === 'ending' || node.kind === 'stop') names.set(node.id, nameOf(node));
    for (const child of node.children) visit(child, inside);
  };
  for (const node of nodes) visit(node, '');
  return names;
};
