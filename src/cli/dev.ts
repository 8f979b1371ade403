import { createServer } from 'vite';

/**
 * `npm run dev`: serves the sources. A saved `.ink` (included ones too) comes back to the same place of the scene being
 * played, without reloading the page.
 */
export const main = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Usage : npm run dev (sans option)\n');
    return 2;
  }
  const server = await createServer({ server: { host: '127.0.0.1', port: 5173 } });
  await server.listen();
  server.printUrls();
  return 0;
};
