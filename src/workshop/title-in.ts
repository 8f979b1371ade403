/** The title a scene gives itself at its top; the name of its file when it gives none, or not yet. */
export const titleIn = (text: string, file: string): string =>
  /^\s*#\s*titre\s*:\s*(.*\S)/im.exec(text)?.[1] ?? file.replace(/\.ink$/, '');
