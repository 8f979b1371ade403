/**
 * Is storage still opening, in a browser where nothing was ever kept? There is then nothing of an earlier visit to look
 * for. Settings are kept from the first page on: without any, nobody came before.
 */
export const makeFirstVisit = (settings: 'kept' | 'none', storage: () => Promise<unknown>) => {
  let isOver = settings === 'kept';
  void storage().then(() => {
    isOver = true;
  });
  return (): boolean => !isOver;
};
