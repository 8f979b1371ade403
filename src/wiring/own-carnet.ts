import { copyText } from '../io/clipboard.ts';
import type { OwnCarnet } from '../pages/own-services.ts';
import type { Parts } from './parts.ts';

/** The carnet of whoever sits here. What it is made of comes when it is opened. */
export const makeOwnCarnet = (parts: Parts): OwnCarnet => {
  const carnet = () => import('./open-carnet.ts');
  return {
    open: async () => (await carnet()).openCarnet(parts),
    formulas: async () => (await parts.storage()).formulas.read(),
    keepFormula: async (text, from) => (await carnet()).keepPhrase(parts, text, from),
    dropFormula: async (text) => (await carnet()).dropPhrase(parts, text),
    copy: copyText,
  };
};
