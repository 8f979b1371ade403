/** Written for the machine or for other readers: nothing of it is heard on its own. */
const UNSPOKEN =
  /^\s*(?:$|#|~|\/\/|\/\*|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO|={1,}|[{}]\s*$|->|-\s*(?:\([\p{L}\d_]+\)\s*)?(?:->.*)?$)/u;

/** A new knot or stitch. */
const FLOW = /^\s*=+\s*[\p{L}_]/u;

/**
 * The first line one can hear from a line of the text on: tags and calculations stand above the words they go with. Line
 * from 1; undefined when the knot ends before.
 *
 * @example spokenLineFrom('=== a ===\n# lieu: cuisine\nBERTIN: Allô ?', 1) // 3
 */
export const spokenLineFrom = (text: string, line: number): number | undefined => {
  const lines = text.split(/\r?\n/);
  for (let at = line; at <= lines.length; at++) {
    const written = lines[at - 1] ?? '';
    if (at > line && FLOW.test(written)) return undefined;
    if (!UNSPOKEN.test(written)) return at;
  }
  return undefined;
};
