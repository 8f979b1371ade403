/** What `cli/ink-plugin.ts` makes of a scenario. */
declare module '*.ink' {
  const script: import('../lexicon/script.ts').Script;
  export default script;
}

/** The first beats of a scenario of the shelf, played ahead. */
declare module 'virtual:replique-openings/*' {
  const openings: import('../lexicon/script.ts').Openings;
  export default openings;
}

/** What the explorer found of a scenario of the shelf. */
declare module 'virtual:replique-reach/*' {
  const reach: import('../lexicon/reach.ts').Reach | null;
  export default reach;
}

/** The shelf: every scenario of `stories/` that has a title, without its scenes. */
declare module 'virtual:replique-stories' {
  export const stories: import('./shelf.ts').ShelfStory[];
}
