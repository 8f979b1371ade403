/**
 * Where the player is, kept in the part of the address after `#`, so that the built app works from any folder
 * of any static host.
 */
export type Route =
  | { page: 'home' }
  | { page: 'training' }
  | { page: 'scene'; scene: string; session?: string }
  | { page: 'retour'; session: string; take?: number }
  | { page: 'settings' };

/** Reads an address fragment; anything unknown is the home page. */
export const parseRoute = (hash: string): Route => {
  const [page, first, second] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 's-entrainer') return { page: 'training' };
  if (page === 'scene' && first)
    return { page: 'scene', scene: first, ...(second ? { session: second } : {}) };
  if (page === 'retour' && first) {
    const take = Number(second);
    return {
      page: 'retour',
      session: first,
      ...(second && Number.isInteger(take) && take >= 0 ? { take } : {}),
    };
  }
  if (page === 'reglages') return { page: 'settings' };
  return { page: 'home' };
};

/** The address fragment of a route: `parseRoute(makeRoute(r))` is `r`. */
export const makeRoute = (route: Route): string => {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'training':
      return '#/s-entrainer';
    case 'scene':
      return `#/scene/${encodeURIComponent(route.scene)}${route.session ? `/${encodeURIComponent(route.session)}` : ''}`;
    case 'retour':
      return `#/retour/${encodeURIComponent(route.session)}${route.take === undefined ? '' : `/${route.take}`}`;
    case 'settings':
      return '#/reglages';
  }
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
