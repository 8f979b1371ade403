import { build } from 'vite';

/**
 * One TypeScript module of ours and all it imports, as one text that a thread can start from. Node 20 reads no
 * TypeScript, and a thread that went through Vite again would take longer to start than to work.
 *
 * @param file absolute
 * @throws when the module does not build, which is our fault
 */
export const bundleModule = async (file: string): Promise<string> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: file, write: false, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  const output = 'output' in built ? built.output : [];
  const [module] = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (module === undefined) throw new Error(`Nothing was built from ${file}`);
  return module;
};
