import { parentPort } from 'node:worker_threads';
import { checkScene } from './check-scene.ts';

// A thread of its own for the checks, so that no scene can hang the command: the compiler of Ink cannot be interrupted.
parentPort?.on('message', (job) => parentPort?.postMessage(checkScene(job)));
parentPort?.postMessage('ready');
