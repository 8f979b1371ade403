import { signal } from '@preact/signals';
import { bilanOf } from '../../../../src/forum/bilan.ts';
import type { Names } from '../../../../src/forum/names.ts';
import { type ModelPath, sheetOf } from '../../../../src/forum/sheet.ts';
import { no, ok } from '../../../../src/lexicon/result.ts';
import type { OpenForum } from '../../../../src/pages/forum/forum-services.ts';
import type { Services } from '../../../../src/pages/services.ts';
import type { ForumStory } from '../../forum/forum-story.ts';
import { HEADER } from '../../session-kit/beats.ts';

/** A forum opened on a story: commands go to the real rules, files that would be written are told. */
export function openForum(story: ForumStory, names: Names = {}, model: ModelPath = []) {
  const picture = signal(story.picture);
  const written: string[] = [];
  const forum: OpenForum = {
    session: 's',
    scene: 'scene',
    header: HEADER,
    resumed: false,
    role: 'room',
    picture,
    names: signal(names),
    setName: () => undefined,
    send: async (command) => {
      story.do(command);
      picture.value = story.picture;
      return story.refused ? no({ code: story.refused, args: { most: 2000 } }) : ok(undefined);
    },
    bilan: (naming) => bilanOf(story.session, naming === 'with-names' ? names : {}),
    sheet: () => sheetOf(story.session, model),
    export: async (what, naming) => void written.push(`${what} ${naming}`),
    close: () => undefined,
  };
  return { forum, written };
}

/** All that the frame of a page asks of the rest of the program. */
export const services = { warnings: signal([]), version: signal('current') } as unknown as Services;
