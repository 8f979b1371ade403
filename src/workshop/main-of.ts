type Files = Readonly<Record<string, string>>;

/** The names that a text includes, as written, without `./`. */
export const includesIn = (text: string): string[] =>
  [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(?:\.\/)*([^\r\n]*\S)/gm)].map(([, name]) => name ?? '');

/** Which of the files is the scene: the one that no other includes; of several, the one with a title, then the first. */
export const mainOf = (files: Files): string | undefined => {
  const included = new Set(Object.values(files).flatMap(includesIn).map(baseOf));
  const names = Object.keys(files).filter((name) => !included.has(baseOf(name)));
  return (
    names.find((name) => /^\s*#\s*titre\s*:/im.test(files[name] ?? '')) ?? names[0] ?? Object.keys(files)[0]
  );
};

/**
 * Files chosen one by one have lost their folders: each takes the name that the scene, or what it includes, calls it by.
 *
 * @example placed({ 'a.ink': 'INCLUDE suite/b.ink', 'b.ink': '' }, 'a.ink') // keys: a.ink, suite/b.ink
 */
export const placed = (files: Files, main: string): Record<string, string> => {
  const named = new Map([[main, main]]);
  const waiting = [main];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const at = named.get(name) ?? name;
    const folder = at.slice(0, at.lastIndexOf('/') + 1);
    for (const path of includesIn(files[name] ?? '')) {
      const found = Object.keys(files).find((one) => !named.has(one) && baseOf(one) === baseOf(path));
      if (found === undefined) continue;
      named.set(found, folder + path);
      waiting.push(found);
    }
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [named.get(name) ?? name, text]));
};

const baseOf = (name: string): string => name.split('/').at(-1) ?? name;
