import { signal } from '@preact/signals';
import type { ReceivedRow } from '../io/database.ts';
import { saveText } from '../io/files.ts';
import { newId } from '../io/new-id.ts';
import type { RowsKept } from '../io/rows-kept.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { OpenReceived } from '../pages/services.ts';
import { filmOf } from '../rehearsal/film.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import { makeShareFile, type SharedTake } from '../timeline/share-file.ts';
import { EMPTY_TIMELINE } from '../timeline/timeline.ts';

/** A take received, as a film to comment: what is written of a line is kept at once, in the file it will go back in. */
export const openFilm = (kept: RowsKept<ReceivedRow>, row: ReceivedRow, shared: SharedTake): OpenReceived => {
  const timeline = shared.events.reduce(foldTimeline, EMPTY_TIMELINE);
  const comments = signal<readonly Comment[]>(shared.comments);
  const textOf = () => makeShareFile({ ...shared, comments: [...comments.value] });
  const keep = (next: readonly Comment[]) => {
    comments.value = next;
    void kept.write({ ...row, text: textOf() });
  };
  const { title = '' } = timeline.opened?.header ?? {};
  return {
    title,
    scene: timeline.opened?.script.id ?? '',
    frames: filmOf(timeline, shared.take),
    comments,
    comment: (place, text) => keep([...comments.value, { id: newId(), place, text }]),
    takeBack: (id) => keep(comments.value.filter((one) => one.id !== id)),
    sendBack() {
      const name = `replique-commentaires-${timeline.opened?.script.id ?? 'prise'}.json`;
      saveText(name, textOf(), 'application/json');
      return name;
    },
    erase: () => kept.erase([row.id]),
  };
};
