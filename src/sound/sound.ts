import type { SoundPicture } from '../lexicon/picture.ts';
import { contextFromClick } from './context-from-click.ts';
import { DEAF, type Hearing, listen, type Order, overlook } from './listen.ts';
import type { Player, SoundCatalogue, SoundUrls } from './player.ts';

/**
 * The loudspeaker: plays the sound part of a Picture. Off until asked; until `enable()` nothing is fetched or decoded and
 * no audio context exists. Whatever it plays has a caption (`captionOf`), so nothing is lost with sound off.
 *
 *     const sound = makeSound(CATALOGUE, URLS);
 *     sound.play(picture);                    // silent, but remembers what has gone by
 *     button.onclick = () => sound.enable();  // rings if the telephone is ringing
 */
export interface Sound {
  /** Makes what is heard agree with a picture. The same picture twice changes nothing. */
  play(picture: SoundPicture): void;
  /**
   * The scene is left: everything stops, sound stays on or off, and the next picture is again a first one. Keys are
   * those of one session, so this comes between two sessions.
   */
  leave(): void;
  /** From 0 to 1; may be set while sound is off. */
  setVolume(volume: number): void;
  /**
   * Turns sound on, and resolves once it is on. To be called from a click; called from elsewhere (a kept setting), it
   * waits for the next click, never for a mere Tab. Rejects if the browser has no sound or its code cannot be loaded.
   */
  enable(): Promise<void>;
  /** Turns sound off, at once. */
  disable(): void;
  /** Off for good: what was decoded is freed. */
  dispose(): void;
}

const QUIET: SoundPicture = { ring: false, oneShots: [], still: false };

/** Opens what makes the noise; only called by `enable()`. */
export type OpenPlayer = (catalogue: SoundCatalogue, urls: SoundUrls) => Promise<Player>;

export function makeSound(catalogue: SoundCatalogue, urls: SoundUrls, open: OpenPlayer = openHowler): Sound {
  let hearing: Hearing = DEAF;
  let picture: SoundPicture | undefined;
  let volume = 1;
  let asked = false;
  let opening: Promise<Player> | undefined;
  let player: Player | undefined;
  let on: Player | undefined;

  const hear = (shown: SoundPicture) => {
    if (on === undefined) {
      hearing = overlook(hearing, shown);
      return;
    }
    const heard = listen(hearing, shown);
    hearing = heard.hearing;
    for (const order of heard.orders) obey(on, order);
  };

  const turnOff = () => {
    asked = false;
    on?.stopAll();
    on = undefined;
    hearing = { ...DEAF, keys: hearing.keys };
  };

  return {
    play: (shown) => {
      picture = shown;
      hear(shown);
    },
    leave: () => {
      hear(QUIET);
      picture = undefined;
      hearing = DEAF;
    },
    setVolume: (asIs) => {
      volume = Math.min(1, Math.max(0, asIs));
      player?.setVolume(volume);
    },
    enable: async () => {
      asked = true;
      if (on) return;
      player?.release();
      opening ??= open(catalogue, urls);
      try {
        player = await opening;
      } catch (reason) {
        opening = undefined;
        throw reason;
      }
      if (!asked) player.stopAll();
      if (!asked || on) return;
      on = player;
      on.setVolume(volume);
      if (picture) hear(picture);
    },
    disable: turnOff,
    dispose: () => {
      turnOff();
      opening?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      opening = undefined;
      player = undefined;
    },
  };
}

function obey(player: Player, order: Order): void {
  if (order.do === 'startLoop' || order.do === 'stopLoop') player[order.do](order.name, order.fade);
  else if (order.do === 'playOnce') player.playOnce(order.name);
  else player[order.do]();
}

/** The context is asked for first, still inside the click: Safari forgets the click while code is being fetched. */
async function openHowler(catalogue: SoundCatalogue, urls: SoundUrls): Promise<Player> {
  const context = await contextFromClick();
  const { openHowlerPlayer } = await import('./open-howler-player.ts');
  return openHowlerPlayer(catalogue, urls, context);
}
