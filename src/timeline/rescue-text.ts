/** What could be read of a file: its head, its legible rows, and whether some of the text had to be left out. */
export type Rescued = { head: unknown; rows: unknown[]; cut: boolean };

/**
 * Reads a damaged file line by line: the head on the first, then one row a line until one is not whole.
 * Undefined when the first line says nothing.
 */
export function rescueText(text: string): Rescued | undefined {
  const [first = '', ...lines] = text.split('\n');
  const opening = parsed(first.replace(/,"events":\[\s*$/, '}'));
  if (!opening) return undefined;
  const rows: unknown[] = [];
  for (const line of lines) {
    const row = parsed(line.replace(/,\s*$/, ''));
    if (!row) break;
    rows.push(row.value);
  }
  return { head: opening.value, rows, cut: true };
}

/** A JSON value, boxed so that `null` is told from what cannot be read. */
function parsed(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
