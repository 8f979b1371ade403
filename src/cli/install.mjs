// Plain JavaScript: it runs on an empty clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const stamp = join(ROOT, 'node_modules', '.replique-lock');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/**
 * Installs what package-lock.json asks for, once for each version of that file. Everything npm says goes
 * to the error stream, so that a command may print data and nothing else. Ends the program if npm fails.
 */
export const installMissing = () => {
  if (isInstalled()) return;
  process.stderr.write('Installation de ce qui manque (une seule fois, une minute environ)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'L’installation a échoué. Vérifiez la connexion au registre npm de votre organisme, puis relancez la commande.\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
};

/** Ends the program with a clear sentence when Node is too old to run it (Vite 8 asks for 20.19). */
export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Réplique a besoin de Node 20.19 ou plus récent ; cette machine a Node ${process.versions.node}. Installez une version récente depuis nodejs.org, puis relancez.\n`,
  );
  process.exit(1);
};
