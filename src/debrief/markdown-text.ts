/** Plain text inside Markdown: signs that would format it are escaped, line ends become spaces. */
export const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** A passage in someone's own words, line ends kept. */
export const blockquote = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A table; the first row is the heading. Cells are already plain. */
export const table = ([head = [], ...rows]: readonly string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Blocks separated by one blank line; empty ones are left out. */
export const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
