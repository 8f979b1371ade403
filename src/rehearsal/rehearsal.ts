import { asks } from './asks.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import { fold } from './fold.ts';
import { project } from './project.ts';
import { BLANK_SESSION } from './session.ts';

/**
 * The rules of one adviser rehearsing one scene, as the booth wants them. Pure: they know neither ink nor clock nor
 * storage. A command becomes facts (`decide`), facts make the session (`fold`), the session is shown (`project`), and
 * time acts only through `due`.
 *
 * @example
 * const booth = await makeBooth({ rules: rehearsal, log, clock, ink, actor: 'P1', newId });
 * booth.subscribe((picture) => show(picture));
 * await booth.send({ type: 'open', script, header, seed: 7, pace: 'natural' });
 * await booth.send({ type: 'pickUp' });
 */
export const rehearsal = { blank: BLANK_SESSION, asks, decide, fold, project, due };
