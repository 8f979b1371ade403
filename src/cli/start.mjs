// `npm start`: installs what is missing, builds, serves on this machine only. Plain JavaScript on purpose.
import { networkInterfaces } from 'node:os';
import { checkNode, installMissing, ROOT } from './install.mjs';

const USAGE = 'Usage : npm start -- [--port N] [--lan]';

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const readPort = (text) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail(`« ${text ?? ''} » n’est pas un numéro de port (de 1 à 65535). ${USAGE}`);
  return port;
};

const readArguments = (args) => {
  const wanted = { port: 4173, lan: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--lan') wanted.lan = true;
    else if (arg === '--port') wanted.port = readPort(args[++i]);
    else if (arg.startsWith('--port=')) wanted.port = readPort(arg.slice('--port='.length));
    else fail(`« ${arg} » n’est pas une option connue. ${USAGE}`);
  }
  return wanted;
};

const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((net) => net && net.family === 'IPv4' && !net.internal)
    .map((net) => net.address);

const { port, lan } = readArguments(process.argv.slice(2));
checkNode();
installMissing();

const { build, preview } = await import('vite');
try {
  await build({ root: ROOT, logLevel: 'warn' });
} catch (error) {
  fail(`La construction a échoué : ${error instanceof Error ? error.message : error}`);
}
try {
  await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port, strictPort: true, host: lan ? '0.0.0.0' : '127.0.0.1' },
  });
} catch (error) {
  if (error?.code === 'EADDRINUSE' || /already in use/.test(String(error)))
    fail(`Le port ${port} est déjà pris. Essayez : npm start -- --port ${port + 1}`);
  throw error;
}

process.stdout.write(`\nRéplique est prête : http://127.0.0.1:${port}/\n`);
if (lan) {
  for (const address of lanAddresses())
    process.stdout.write(`Sur le réseau local : http://${address}:${port}/\n`);
  process.stdout.write(
    'Ouverte au réseau local en http simple : les autres postes n’auront ni le mode hors ligne ni le micro, et ce qui circule n’est pas chiffré.\n',
  );
}
process.stdout.write('Pour arrêter : Ctrl + C\n');
