import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../lexicon/settings.ts';

/** What the page wears: the name of a set of colours in `tokens.css`. */
export type Look = 'day' | 'night' | 'contrast-day' | 'contrast-night';

/** What the device asks for, whatever the page was told. */
type Device = { dark: boolean; contrast: boolean };

/** A choice made here says light or dark, or more contrast; all it leaves unsaid, the device says. */
export const lookOf = (choice: Settings['look'], device: Device): Look => {
  const isNight = choice === 'dark' || (choice !== 'light' && device.dark);
  const time = isNight ? 'night' : 'day';
  return choice === 'contrast' || device.contrast ? `contrast-${time}` : time;
};

/** The page wears what was chosen, and follows the device when it changes its mind (at nightfall, or by a switch). */
export const wearLook = (settings: ReadonlySignal<Settings>): void => {
  const dark = heard('(prefers-color-scheme: dark)');
  const contrast = heard('(prefers-contrast: more)');
  effect(() => {
    const root = document.documentElement;
    root.dataset.look = lookOf(settings.value.look, { dark: dark.value, contrast: contrast.value });
    // The bar of the browser, or of the installed app, goes on with the page.
    const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
  });
};

const heard = (media: string): ReadonlySignal<boolean> => {
  const query = matchMedia(media);
  const matches = signal(query.matches);
  query.addEventListener('change', () => {
    matches.value = query.matches;
  });
  return matches;
};
