/**
 * Where the player is, kept in the part of the address after `#`, so that the built app works from any folder
 * of any static host.
 */
export type Route =
  | { page: 'home' }
  | { page: 'training' }
  | { page: 'scene'; scene: string; session?: string }
  | { page: 'pair'; scene: string; session?: string }
  | { page: 'face'; scene: string; session: string }
  | { page: 'retour'; session: string; take?: number }
  | { page: 'received'; id: string }
  | { page: 'sources'; scene: string }
  | { page: 'settings' }
  | { page: 'accessibility' }
  | { page: 'notebook' | 'quarter' | 'kept' }
  | { page: 'lobby' }
  /** A scene being written; none: a blank page. */
  | { page: 'workshop'; scene?: string }
  | { page: 'new-scene' }
  | { page: 'forum' | 'sheet'; scene: string; session?: string }
  | { page: 'desk' | 'projection' | 'bilan'; scene: string; session: string };

/** The pages of a théâtre-forum that need a session, by their name in the address. */
const OF_SESSION = { pupitre: 'desk', projection: 'projection', bilan: 'bilan' } as const;

/** The adviser's own pages, by their name in the address. */
const OWN = { carnet: 'notebook', 'quart-d-heure': 'quarter', 'ce-qui-est-garde': 'kept' } as const;

/** Reads an address fragment; anything unknown is the home page. */
export const parseRoute = (hash: string): Route => {
  const [page, first, second] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 's-entrainer') return { page: 'training' };
  if (page === 'scene' && first)
    return { page: 'scene', scene: first, ...(second ? { session: second } : {}) };
  if (page === 'a-deux' && first)
    return { page: 'pair', scene: first, ...(second ? { session: second } : {}) };
  if (page === 'face-a-face' && first && second) return { page: 'face', scene: first, session: second };
  if (page === 'retour' && first) {
    const take = Number(second);
    return {
      page: 'retour',
      session: first,
      ...(second && Number.isInteger(take) && take >= 0 ? { take } : {}),
    };
  }
  if (page === 'prise-recue' && first) return { page: 'received', id: first };
  if (page === 'sources' && first) return { page: 'sources', scene: first };
  if (page === 'reglages') return { page: 'settings' };
  if (page === 'accessibilite') return { page: 'accessibility' };
  if (page === 'atelier') return parseWorkshop(first);
  const own = Object.entries(OWN).find(([name]) => name === page)?.[1];
  if (own) return { page: own };
  return parseForum(page ?? '', first, second) ?? { page: 'home' };
};

/** No scene of one's own is called so: their identifiers hold a tilde. */
const NEW_SCENE = 'nouvelle';

const parseWorkshop = (scene: string | undefined): Route =>
  scene === NEW_SCENE ? { page: 'new-scene' } : { page: 'workshop', ...(scene ? { scene } : {}) };

const parseForum = (
  page: string,
  scene: string | undefined,
  session: string | undefined,
): Route | undefined => {
  if (page === 'animer-un-forum') return { page: 'lobby' };
  if (!scene) return undefined;
  if (page === 'forum' || page === 'conduite')
    return { page: page === 'forum' ? 'forum' : 'sheet', scene, ...(session ? { session } : {}) };
  const found = Object.entries(OF_SESSION).find(([name]) => name === page)?.[1];
  return found && session ? { page: found, scene, session } : undefined;
};
/** The address fragment of a route: `parseRoute(makeRoute(r))` is `r`. */
export const makeRoute = (route: Route): string => {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'training':
      return '#/s-entrainer';
    case 'scene':
      return `#/scene/${ofSession(route)}`;
    case 'pair':
      return `#/a-deux/${ofSession(route)}`;
    case 'face':
      return `#/face-a-face/${ofSession(route)}`;
    case 'retour':
      return `#/retour/${encodeURIComponent(route.session)}${route.take === undefined ? '' : `/${route.take}`}`;
    case 'received':
      return `#/prise-recue/${encodeURIComponent(route.id)}`;
    case 'sources':
      return `#/sources/${encodeURIComponent(route.scene)}`;
    case 'settings':
      return '#/reglages';
    case 'accessibility':
      return '#/accessibilite';
    case 'notebook':
    case 'quarter':
    case 'kept':
      return `#/${Object.entries(OWN).find(([, page]) => page === route.page)?.[0]}`;
    case 'lobby':
      return '#/animer-un-forum';
    case 'workshop':
      return `#/atelier${route.scene ? `/${encodeURIComponent(route.scene)}` : ''}`;
    case 'new-scene':
      return `#/atelier/${NEW_SCENE}`;
    case 'forum':
      return `#/forum/${ofSession(route)}`;
    case 'sheet':
      return `#/conduite/${ofSession(route)}`;
    default: {
      const name = Object.entries(OF_SESSION).find(([, page]) => page === route.page)?.[0];
      return `#/${name}/${ofSession(route)}`;
    }
  }
};

const ofSession = ({ scene, session }: { scene: string; session?: string }): string =>
  [scene, ...(session ? [session] : [])].map(encodeURIComponent).join('/');

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
