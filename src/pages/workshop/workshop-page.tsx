import '../../messages/lessons/authors.ts';
import { useEffect } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Refused } from '../parts/refused.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { NewSceneForm } from './new-scene/new-scene-form.tsx';
import { Workbench } from './workbench.tsx';
import './workshop.css';
import './findings/findings.css';
import './new-scene/new-scene.css';

/** The addresses of the workshop. */
export type WorkshopRoute = Extract<Route, { page: 'workshop' | 'new-scene' }>;

/** The workshop, all in one file that comes when it is asked for: the text of a scene, or the six questions. */
export const WorkshopPage = ({ route, services }: { route: WorkshopRoute; services: Services }) =>
  route.page === 'new-scene' ? (
    <NewSceneForm services={services} />
  ) : (
    <Opened id={route.scene} services={services} />
  );

const Opened = ({ id, services }: { id: string | undefined; services: Services }) => {
  const opened = useLoaded(async () => (await services.workshop()).open(id), []);
  useEffect(() => {
    if (opened?.ok) return opened.value.close;
  }, [opened]);
  if (!opened) return <p class="page">{say('app.loading')}</p>;
  if (!opened.ok) return <Refused title={say('workshop.title')} why={opened.why} services={services} />;
  return <Workbench workshop={opened.value} isNew={id === undefined} services={services} />;
};
