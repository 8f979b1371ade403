import { useEffect, useErrorBoundary, useState } from 'preact/hooks';

/** Where the player is, and what broke on the way there, if anything did: going elsewhere forgets it. */
export const useAddress = (): { hash: string; broken: unknown } => {
  const [hash, setHash] = useState(location.hash);
  const [broken, forget] = useErrorBoundary();
  useEffect(() => {
    // Routes begin with « #/ »; any other fragment is a place in the page (the skip link) and changes nothing.
    const onHash = () => {
      if (!/^(#\/|$)/.test(location.hash)) return;
      forget();
      setHash(location.hash);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return { hash, broken };
};
