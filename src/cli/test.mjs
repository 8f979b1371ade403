// `npm test`: types, lint, unit (with architecture and scenes), build, journeys in a real browser.
// The last line is « N passed, N failed ». Plain JavaScript on purpose: it runs on an empty clone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installMissing, ROOT } from './install.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const REPORTS = join(ROOT, 'test-results');

/** Debian's chromium, through apt when root; otherwise one sentence that says what to do. */
const needChromium = () => {
  if (existsSync(CHROMIUM)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installation de Chromium (paquet Debian)…\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
    if (existsSync(CHROMIUM)) return;
  }
  process.stderr.write(
    `Les parcours se jouent dans Chromium, absent de ${CHROMIUM}. Installez-le (« sudo apt-get install chromium ») ou indiquez-le : CHROMIUM=/chemin/vers/chromium npm test\n`,
  );
  process.exit(1);
};

const run = (program, args, env = {}) => {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const readReport = (name) => {
  const file = join(REPORTS, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

const alone = (green) => ({ passed: green ? 1 : 0, failed: green ? 0 : 1 });

/** A runner that went red without a counted failure (a crash, no test found) counts as one. */
const counted = (green, passed = 0, failed = 0) => ({ passed, failed: green ? failed : Math.max(failed, 1) });

const unit = () => {
  const green = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, 'unit.json')}`,
  ]);
  const report = readReport('unit.json');
  return counted(green, report?.numPassedTests, report?.numFailedTests);
};

const journeys = () => {
  const green = run('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    CHROMIUM,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'journeys.json'),
  });
  const stats = readReport('journeys.json')?.stats;
  return counted(green, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
};

checkNode();
installMissing();
needChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps = [
  ['types', () => alone(run('typescript/bin/tsc', ['--noEmit']))],
  ['lint', () => alone(run('@biomejs/biome/bin/biome', ['check', '.']))],
  ['unit', unit],
  ['build', () => alone(run('vite/bin/vite.js', ['build', '--logLevel', 'warn']))],
  ['journeys', journeys],
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  process.stdout.write(`\n— ${name} —\n`);
  const started = Date.now();
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(
    `${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
}

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;
