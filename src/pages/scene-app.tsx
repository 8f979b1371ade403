import { Broken } from './broken.tsx';
import { later } from './later.tsx';
import { useAddress } from './parts/address.ts';
import { useTextSize } from './parts/text-size.ts';
import { parseRoute } from './route.ts';
import { Scene } from './scene/scene.tsx';
import type { PlayServices } from './services.ts';

const AccessibilityPage = later(
  async () => (await import('./accessibility/accessibility-page.tsx')).AccessibilityPage,
);
const RetourPage = later(async () => (await import('./retour-page.tsx')).RetourPage);
const SettingsPage = later(async () => (await import('./settings/settings.tsx')).SettingsPage);

type Props = { scene: string; services: PlayServices };

/** A page made for one scene: the scene, its retour, the settings, what was checked for everyone. Any other address is the scene. */
export const SceneApp = ({ scene, services }: Props) => {
  const { hash, broken } = useAddress();
  useTextSize(services);
  if (broken) return <Broken error={broken} />;
  const route = parseRoute(hash);
  if (route.page === 'retour')
    return <RetourPage key={hash} session={route.session} take={route.take} services={services} />;
  if (route.page === 'settings') return <SettingsPage services={services} />;
  if (route.page === 'accessibility') return <AccessibilityPage services={services} />;
  const session = route.page === 'scene' ? route.session : undefined;
  return <Scene key={hash} id={scene} session={session} services={services} />;
};
