/// <reference lib="webworker" />

import { type InkAnswers, makeInkAnswers } from './ink-answers.ts';

/** What the page asks: one thing at a time. */
export type InkWish = {
  [Name in keyof InkAnswers]: { name: Name; of: Parameters<InkAnswers[Name]>[0] };
}[keyof InkAnswers];

/** What the worker says: that it is there, that it is still playing, the answer, or that the engine threw. */
export type InkNews =
  | { type: 'ready' }
  | { type: 'alive' }
  | { type: 'answer'; answer: ReturnType<InkAnswers[keyof InkAnswers]> }
  | { type: 'threw'; message: string };

const tell = (news: InkNews): void => self.postMessage(news);

const answers = makeInkAnswers(() => tell({ type: 'alive' }));

self.onmessage = ({ data: { name, of } }: MessageEvent<InkWish>): void => {
  try {
    tell({ type: 'answer', answer: (answers[name] as (of: unknown) => never)(of) });
  } catch (error) {
    tell({ type: 'threw', message: String(error) });
  }
};

tell({ type: 'ready' });
