import type { VNode } from 'preact';
import { Loading } from './parts/loading.tsx';
import { useLoaded } from './parts/use-loaded.ts';

/**
 * A page whose code comes when it is asked for: whoever plays a scene never waits for it.
 *
 * @example const SettingsPage = later(async () => (await import('./settings/settings.tsx')).SettingsPage);
 */
export const later =
  <Props extends object>(load: () => Promise<(props: Props) => VNode | null>) =>
  (props: Props) => {
    const loaded = useLoaded(async () => ({ Page: await load() }), []);
    return loaded ? <loaded.Page {...props} /> : <Loading />;
  };
