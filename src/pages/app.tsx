import { Broken } from './broken.tsx';
import { later } from './later.tsx';
import { useAddress } from './parts/address.ts';
import { TRIAL } from './parts/bill.ts';
import { PairLink } from './parts/pair-link.tsx';
import { useTextSize } from './parts/text-size.ts';
import { parseRoute } from './route.ts';
import { Scene } from './scene/scene.tsx';
import type { Services } from './services.ts';

// A scene opened by its address is readable first: the other pages come when they are asked for.
const Home = later(async () => (await import('./home/home.tsx')).Home);
const Training = later(async () => (await import('./training/training.tsx')).Training);
const PairPage = later(async () => (await import('./pair/pair-page.tsx')).PairPage);
const ReceivedPage = later(async () => (await import('./received/received-page.tsx')).ReceivedPage);
const RetourPage = later(async () => (await import('./retour-page.tsx')).RetourPage);
const SettingsPage = later(async () => (await import('./settings/settings.tsx')).SettingsPage);
const SourcesPage = later(async () => (await import('./sources/sources-page.tsx')).SourcesPage);
const AccessibilityPage = later(
  async () => (await import('./accessibility/accessibility-page.tsx')).AccessibilityPage,
);
const WorkshopPage = later(async () => (await import('./workshop/workshop-page.tsx')).WorkshopPage);
const NotebookPage = later(async () => (await import('./notebook/notebook-page.tsx')).NotebookPage);
const QuarterPage = later(async () => (await import('./quarter/quarter-page.tsx')).QuarterPage);
const KeptPage = later(async () => (await import('./kept/kept-page.tsx')).KeptPage);
const ForumPage = later(async () => (await import('./forum/forum-page.tsx')).ForumPage);

/** The whole product: the address says which page; a bug anywhere ends in one panel, never in a blank page. */
export const App = ({ services }: { services: Services }) => {
  const { hash, broken } = useAddress();
  useTextSize(services);
  if (broken) return <Broken error={broken} />;
  const route = parseRoute(hash);
  switch (route.page) {
    case 'home':
      return <Home services={services} />;
    case 'training':
      return <Training services={services} />;
    case 'scene':
      return (
        <Scene
          key={hash}
          id={route.scene}
          session={route.session}
          services={services}
          ways={route.scene !== TRIAL && <PairLink scene={route.scene} />}
        />
      );
    case 'pair':
    case 'face':
      return <PairPage key={hash} route={route} services={services} />;
    case 'received':
      return <ReceivedPage key={hash} id={route.id} services={services} />;
    case 'retour':
      return <RetourPage key={hash} session={route.session} take={route.take} services={services} />;
    case 'sources':
      return <SourcesPage key={hash} id={route.scene} services={services} />;
    case 'settings':
      return <SettingsPage services={services} />;
    case 'accessibility':
      return <AccessibilityPage services={services} />;
    case 'workshop':
    case 'new-scene':
      return <WorkshopPage key={hash} route={route} services={services} />;
    case 'notebook':
      return <NotebookPage services={services} />;
    case 'quarter':
      return <QuarterPage services={services} />;
    case 'kept':
      return <KeptPage services={services} />;
    default:
      return <ForumPage key={hash} route={route} services={services} />;
  }
};
