import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Role } from '../../forum/picture.ts';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Frame } from '../parts/frame.tsx';
import { Loading } from '../parts/loading.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import type { ForumFrom, OpenForum } from './forum-services.ts';

type Props = {
  id: string;
  from: ForumFrom;
  sees: Role;
  services: Services;
  children: (forum: OpenForum) => VNode;
};

/** Opens a forum for a page, closes it when the page is left, and says why when it cannot. */
export const OpenedForum = ({ id, from, sees, services, children }: Props) => {
  const [opened, setOpened] = useState<OpenForum>();
  const [refused, setRefused] = useState<Refusal>();
  const [failed, setFailed] = useState<unknown>();

  useEffect(() => {
    let left = false;
    let forum: OpenForum | undefined;
    services.openForum(id, from, sees).then((result) => {
      if (!result.ok) return left || setRefused(result.why);
      forum = result.value;
      if (left) forum.close();
      else setOpened(forum);
    }, setFailed);
    return () => {
      left = true;
      forum?.close();
    };
  }, []);

  if (failed !== undefined) throw failed;
  if (refused)
    return (
      <Frame services={services}>
        <div class="notice">
          <p>{say(refused.code, refused.args)}</p>
          <a class="button" href={makeRoute({ page: 'lobby' })}>
            {say('forum-pages.to-lobby')}
          </a>
        </div>
      </Frame>
    );
  return opened ? children(opened) : <Loading />;
};
