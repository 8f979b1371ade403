const PICTURES = import.meta.glob<string>('/assets/pages/card-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of the small picture of a scene, if somebody drew one. */
export const pictureOf = (scene: string): string | undefined => PICTURES[`/assets/pages/card-${scene}.svg`];
