/** What `cli/ink-plugin.ts` makes of a scenario. */
declare module '*.ink' {
  const script: import('../lexicon/script.ts').Script;
  export default script;
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
