import { EditorState } from '@codemirror/state';
import { MOST_SOURCE } from '../../../lexicon/most-source.ts';

/** Refuses what would make the text too long to be read; `refused` is told. */
export const withinSize = (refused: () => void) =>
  EditorState.changeFilter.of(({ newDoc, docChanged, startState }) => {
    if (!docChanged || newDoc.length <= MOST_SOURCE || newDoc.length <= startState.doc.length) return true;
    refused();
    return false;
  });
