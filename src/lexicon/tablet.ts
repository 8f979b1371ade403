/**
 * What an author writes of the tablet: `# tablette: levee offre lente`. Words come in any order; what a cue does not
 * name stays as it was. `rangee` takes the tablet away.
 */
export const TABLET_POSITIONS = ['rangee', 'posee', 'levee', 'partagee'] as const;
export type TabletPosition = (typeof TABLET_POSITIONS)[number];

/** Screens of the practice application: the tablet's own home, or the job offer. */
export const TABLET_SCREENS = ['accueil', 'offre'] as const;
export type TabletScreen = (typeof TABLET_SCREENS)[number];

/** How pages come: at once, only while people talk, or not at all. The author decides, never a clock. */
export const NETWORKS = ['rapide', 'lente', 'coupee'] as const;
export type Network = (typeof NETWORKS)[number];

export type Tablet = { position: TabletPosition; screen: TabletScreen; network: Network };

/**
 * What may come of the tablet, as `#quand:` waits for it: a required field left empty, a field that is refused, three
 * fields filled without a word spoken, a page that turns for ever, a page lost, the next page, the offer read through
 * together, the tablet put down.
 */
export const OUTCOMES = [
  'champ-vide',
  'champ-refuse',
  'trois-champs-sans-parler',
  'page-lente',
  'page-perdue',
  'page-suivante',
  'offre-relue',
  'tablette-posee',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
