import { signal } from '@preact/signals';
import { saveText } from '../io/files.ts';
import { newId } from '../io/new-id.ts';
import type { RowsKept } from '../io/rows-kept.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import type { OpenReceived } from '../pages/received/received-services.ts';
import { filmOf } from '../rehearsal/film.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import { makeShareFile, type SharedTake } from '../timeline/share-file.ts';
import { EMPTY_TIMELINE } from '../timeline/timeline.ts';

/** A take received, as a film to comment: what is written of a line is seen once it is kept, in the file it goes back in. */
export const openFilm = (rows: RowsKept<ReceivedRow>, row: ReceivedRow, shared: SharedTake): OpenReceived => {
  const timeline = shared.events.reduce(foldTimeline, EMPTY_TIMELINE);
  const comments = signal<readonly Comment[]>(shared.comments);
  const textWith = (all: readonly Comment[]) => makeShareFile({ ...shared, comments: [...all] });
  let kept = Promise.resolve();
  const change = (next: (all: readonly Comment[]) => readonly Comment[]) => {
    kept = kept.then(async () => {
      const all = next(comments.value);
      await rows.write({ ...row, text: textWith(all) });
      comments.value = all;
    });
  };
  const { title = '' } = timeline.opened?.header ?? {};
  return {
    title,
    scene: timeline.opened?.script.id ?? '',
    frames: filmOf(timeline, shared.take),
    comments,
    comment: (place, text) => change((all) => [...all, { id: newId(), place, text }]),
    takeBack: (id) => change((all) => all.filter((one) => one.id !== id)),
    sendBack() {
      const name = `replique-commentaires-${timeline.opened?.script.id ?? 'prise'}.json`;
      saveText(name, textWith(comments.value), 'application/json');
      return name;
    },
    erase: () => rows.erase([row.id]),
  };
};
