import type { DeskPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import { EXCHANGE_CARD, Exchange } from './exchange.tsx';
import { ToldShort } from './told.tsx';
import type { Send } from './use-send.ts';

type Props = { code: string; forum: OpenForum; desk: DeskPicture; send: Send };

/** What a tool needs besides its words: the sheet for the hot seat, the thoughts, the exchange itself. */
export const CardHelp = ({ code, forum, desk, send }: Props) => {
  const told = desk.reserve.find(({ what }) => what === NEEDS[code]);
  if (told)
    return (
      <div class="card-help">
        <h3>{say(`forum.secret.${told.what}`)}</h3>
        <ToldShort told={told} />
      </div>
    );
  return code === EXCHANGE_CARD ? <Exchange forum={forum} send={send} /> : null;
};

/** What the joker reads for himself while a tool is played. */
const NEEDS: Readonly<Record<string, DeskPicture['reserve'][number]['what']>> = {
  'forum.tool.hot-seat': 'sheet',
  'forum.tool.thoughts': 'thoughts',
  'forum.tool.double': 'thoughts',
};
