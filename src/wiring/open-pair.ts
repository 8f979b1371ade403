import { signal } from '@preact/signals';
import { makeBooth } from '../booth/booth.ts';
import { realClock } from '../io/clock.ts';
import { newId } from '../io/new-id.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { PairPicture, Side } from '../lexicon/pair-picture.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import type { OpenPair } from '../pages/pair/pair-services.ts';
import type { OpenFrom } from '../pages/services.ts';
import { pairFor } from '../rehearsal/pair.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import type { Parts } from './parts.ts';
import type { Playable } from './playable.ts';
import { playableOf } from './playable-of.ts';
import { randomSeed } from './random-seed.ts';
import { whenIdle } from './when-idle.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * Opens « Jouer à deux » for one side: the session asked for, the one the two left unfinished, or a new one. Only the
 * reader's window begins a session; the adviser's joins it, and hears it.
 */
export const openPair = async (
  parts: Parts,
  id: string,
  from: OpenFrom,
  side: Side,
): Promise<Result<OpenPair, Refusal>> => {
  const [scene, storage] = await Promise.all([playableOf(parts, id), parts.storage()]);
  if (!scene.ok) return scene;
  const opened = await openOn(parts, storage, scene.value, from, side);
  if (!opened.ok) scene.value.close();
  return opened;
};

const openOn = async (
  parts: Parts,
  storage: SessionStore,
  scene: Playable,
  from: OpenFrom,
  side: Side,
): Promise<Result<OpenPair, Refusal>> => {
  const { id, hash, header, ink } = scene;
  const left = from === 'where-left' ? lastLeft(await storage.list(), id, hash)?.id : undefined;
  const session = (typeof from === 'object' ? from.session : left) ?? newId();
  const { log, readOnly, trouble, close } = await storage.open(session);
  if (trouble) parts.warn(trouble);
  const actor = side === 'adviser' ? 'P1' : 'P2';
  const booth = await makeBooth({ rules: pairFor(side), log, clock: realClock(), ink, actor, newId });
  const leave = () => {
    booth.close();
    close();
    scene.close();
    if (side === 'adviser') parts.sound.leave();
  };
  const refuse = (why: Refusal) => {
    leave();
    return no(why);
  };
  if (readOnly) return refuse(trouble ?? { code: 'storage.later-events' });
  const events = await log.read(0);
  const isNew = events.length === 0;
  if (isNew ? side === 'adviser' : !isPair(events)) return refuse({ code: 'storage.no-such-session' });
  const seed = randomSeed();
  if (isNew) {
    const script = { id, hash };
    const opened = await booth.send({ type: 'open', script, header, seed, pace: 'own', pair: true });
    if (!opened.ok) return refuse(opened.why);
  }
  const picture = signal<PairPicture | undefined>(undefined);
  booth.subscribe((next) => {
    picture.value = next;
    if (side === 'adviser') parts.sound.play(next.sound);
  });
  if (!picture.value) return refuse({ code: 'scene.unknown' });
  // Ink wakes up behind the first words: the first reply is then answered as fast as the others.
  if (isNew) whenIdle(() => void ink.play({ seed, steps: [], choice: 0 }).catch(() => undefined));
  return ok({
    session,
    scene: id,
    header: side === 'reader' ? header : withoutSecrets(header),
    resumed: left !== undefined && events.some(({ type }) => type === 'lineHeard'),
    picture: picture as OpenPair['picture'],
    send: (command) => booth.send(command),
    close: leave,
  });
};

const isPair = ([first]: readonly Event[]): boolean => first?.type === 'sessionOpened' && first.pair === true;

/** The last one of this very scene that two people left before its end; `list` gives the latest first. */
const lastLeft = (rows: readonly SessionRow[], id: string, hash: string): SessionRow | undefined =>
  rows.find(({ script, pair, over }) => pair && script.id === id && script.hash === hash && !over);
