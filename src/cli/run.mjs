// `node src/cli/run.mjs <command> …args`: runs the TypeScript command of that name through Vite (Node 20 cannot).
// Plain JavaScript on purpose: it runs on an empty clone. Only the command writes to the standard output.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installMissing, ROOT } from './install.mjs';

const [command = '', ...args] = process.argv.slice(2);
const file = join(ROOT, 'src', 'cli', `${command}.ts`);

if (!/^[a-z-]+$/.test(command) || !existsSync(file)) {
  process.stderr.write(`« ${command} » n’est pas une commande de Réplique.\n`);
  process.exit(2);
}

checkNode();
installMissing();

const { runnerImport } = await import('vite');
const { module } = await runnerImport(file, { root: ROOT, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
