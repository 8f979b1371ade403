import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads scenarios from a folder of the disk, for `compile`; what cannot be read is undefined. */
export const readInkFrom =
  (folder: string) =>
  (name: string): string | undefined => {
    try {
      return readFileSync(resolve(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };

/** The folder a file name typed in a terminal starts from: npm runs commands from the root, whatever the shell's. */
export const folderOf = (file: string): string => {
  const asked = process.env.INIT_CWD;
  return asked !== undefined && existsSync(resolve(asked, file)) ? asked : process.cwd();
};
