/**
 * Pages opened from the disk share one storage, whatever made them. Those made for one scene have a name of their own in
 * it for each version of what they store: a page given long ago neither reads nor upgrades what is not its own.
 */
export const databaseName = (version: number): string => `replique-scene-${version}`;
