import type { Ms } from '../lexicon/session.ts';
import { saveText } from './files.ts';

/** What became of a text: written in a file of this computer, given as a download, or the person changed their mind. */
export type Saved = { how: 'written' | 'downloaded' | 'cancelled'; name: string };

/** The parts we use of what some browsers offer to write files; the others know nothing of it. */
type Handle = {
  name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
};
type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<Handle>;

/** Nobody sees a window that closes this soon: the browser refused to open one (a locked computer does). */
const UNSEEN: Ms = 250;

const INK_TYPE = [{ description: 'Ink', accept: { 'text/plain': ['.ink'] } }];

/**
 * Saves texts in files of this computer. The first time a person says where; then the same file is written again. Where
 * the browser cannot, the text is downloaded.
 */
export const makeLocalFiles = (): { save(key: string, name: string, text: string): Promise<Saved> } => {
  const handles = new Map<string, Handle>();
  const download = (name: string, text: string): Saved => {
    saveText(name, text, 'text/plain');
    return { how: 'downloaded', name };
  };
  const ask = async (pick: Picker, suggestedName: string): Promise<Handle | 'cancelled' | 'refused'> => {
    const asked = performance.now();
    try {
      return await pick({ suggestedName, types: INK_TYPE });
    } catch (thrown) {
      const isChoice = thrown instanceof DOMException && thrown.name === 'AbortError';
      return isChoice && performance.now() - asked > UNSEEN ? 'cancelled' : 'refused';
    }
  };
  return {
    async save(key, name, text) {
      const pick = pickerOf(globalThis);
      if (!pick) return download(name, text);
      const handle = handles.get(key) ?? (await ask(pick, name));
      if (handle === 'cancelled') return { how: 'cancelled', name };
      if (handle === 'refused') return download(name, text);
      try {
        const file = await handle.createWritable();
        await file.write(text);
        await file.close();
        handles.set(key, handle);
        return { how: 'written', name: handle.name };
      } catch {
        handles.delete(key);
        return download(name, text);
      }
    },
  };
};

const pickerOf = (page: object): Picker | undefined =>
  'showSaveFilePicker' in page && typeof page.showSaveFilePicker === 'function'
    ? (page.showSaveFilePicker.bind(page) as Picker)
    : undefined;
