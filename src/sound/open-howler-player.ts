import { Howl, Howler } from 'howler';
import { makeRest } from './make-rest.ts';
import type { Player, SoundCatalogue, SoundUrls } from './player.ts';

/**
 * Howler behind the port. Loaded by a dynamic import, once sound was asked for. What Howler must not do:
 *
 * - unlock by itself (`autoUnlock`): a Tab would start the noise;
 * - make its own context: it would come after the click. It is given ours, with the master gain it expects;
 * - suspend by itself (`autoSuspend`): it then queues fades and lets a blip through. The player rests by itself;
 * - play a `<audio>` (`html5`): it has no exact loop.
 *
 * A loop turns between two points inside its file (see GUARD in assets/make/sounds/render.ts), hence the sprites.
 */
export function openHowlerPlayer(catalogue: SoundCatalogue, urls: SoundUrls, context: AudioContext): Player {
  adopt(context);
  const howls = new Map<string, Howl>();
  const turning = new Map<string, { id?: number; fade: number }>();
  const rest = makeRest(context, () => [...howls.values()].some((howl) => howl.playing()));

  for (const [name, { file, from = 0, seconds }] of Object.entries(catalogue)) {
    const url = file === undefined ? undefined : urls[file];
    if (url === undefined) continue;
    const howl = new Howl({
      src: [url],
      format: ['flac'],
      html5: false,
      volume: 0,
      sprite: { loop: [from * 1000, seconds * 1000, true], once: [from * 1000, seconds * 1000] },
      onload: () => {
        const wanted = turning.get(name);
        if (wanted) begin(name, howl, wanted.fade);
      },
      onloaderror: () => howls.delete(name),
      onend: () => rest.soon(),
      onstop: () => rest.soon(),
    });
    howls.set(name, howl);
  }
  rest.soon();

  function begin(name: string, howl: Howl, fade: number) {
    rest.notNow();
    const id = howl.play('loop');
    howl.fade(0, 1, fade, id);
    turning.set(name, { id, fade });
  }

  return {
    startLoop: (name, fade) => {
      const howl = howls.get(name);
      if (howl === undefined || turning.has(name)) return;
      if (howl.state() === 'loaded') begin(name, howl, fade);
      else turning.set(name, { fade });
    },
    stopLoop: (name, fade) => {
      const id = turning.get(name)?.id;
      const howl = howls.get(name);
      turning.delete(name);
      if (id === undefined || howl === undefined) return;
      const from = Number(howl.volume(id));
      if (from < 0.01) {
        howl.stop(id); // Howler never ends a fade from 0 to 0.
        return;
      }
      howl.fade(from, 0, fade, id);
      howl.once('fade', () => howl.stop(id), id);
    },
    playOnce: (name) => {
      const howl = howls.get(name);
      // Not there yet: a sound at the wrong moment is worse than none, and its caption is on screen.
      if (howl?.state() !== 'loaded') return;
      rest.notNow();
      howl.volume(1, howl.play('once'));
    },
    hold: () => rest.freeze(),
    release: () => rest.thaw(),
    stopAll: () => {
      turning.clear();
      for (const howl of howls.values()) howl.stop();
      rest.freeze();
    },
    setVolume: (volume) => {
      Howler.volume(volume);
    },
    close: () => {
      turning.clear();
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      rest.freeze();
    },
  };
}

/** Gives Howler a context and the master gain it would have made with its own. */
function adopt(context: AudioContext): void {
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  if (Howler.ctx === context) return;
  const master = context.createGain();
  master.connect(context.destination);
  Howler.ctx = context;
  Howler.masterGain = master;
}
