import '../../messages/lessons/forum.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { BilanPage } from './bilan/bilan-page.tsx';
import { Lobby } from './lobby.tsx';
import { OneWindow } from './one-window.tsx';
import { OpenedForum } from './opened-forum.tsx';
import { Projection } from './projection.tsx';
import { Pupitre } from './pupitre.tsx';
import { ConductorSheet } from './sheet/conductor-sheet.tsx';

/** The addresses of the théâtre-forum. */
export type ForumRoute = Extract<
  Route,
  { page: 'lobby' | 'forum' | 'desk' | 'projection' | 'bilan' | 'sheet' }
>;

/**
 * The pages of the théâtre-forum, all in one file that comes when the first of them is asked for. The only window of a
 * forum is the room's: what the joker alone may see is never opened there.
 */
export const ForumPage = ({ route, services }: { route: ForumRoute; services: Services }) => {
  if (route.page === 'lobby') return <Lobby services={services} />;
  const { scene: id, session } = route;
  const opening = { id, services, from: session ? { session } : ('where-left' as const) };
  switch (route.page) {
    case 'forum':
      return (
        <OpenedForum {...opening} sees="room">
          {(forum) => <OneWindow forum={forum} services={services} />}
        </OpenedForum>
      );
    case 'desk':
      return (
        <OpenedForum {...opening} sees="desk">
          {(forum) => <Pupitre forum={forum} services={services} />}
        </OpenedForum>
      );
    case 'projection':
      return (
        <OpenedForum {...opening} sees="room">
          {(forum) => <Projection forum={forum} services={services} />}
        </OpenedForum>
      );
    case 'bilan':
      return (
        <OpenedForum {...opening} sees="room">
          {(forum) => <BilanPage forum={forum} services={services} />}
        </OpenedForum>
      );
    case 'sheet':
      return (
        <OpenedForum {...opening} from={session ? { session } : 'apart'} sees="desk">
          {(forum) => <ConductorSheet forum={forum} services={services} />}
        </OpenedForum>
      );
  }
};
