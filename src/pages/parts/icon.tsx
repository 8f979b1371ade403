import type { ComponentChildren, VNode } from 'preact';

/** Drawings of 24 × 24, one line of the same weight, coloured by the text around them. Decoration: never read aloud. */
const DRAWINGS = {
  back: <path d="M15 4 7 12l8 8" />,
  pause: <path d="M8 5v14M16 5v14" />,
  play: <path d="M7 4.5 19 12 7 19.5Z" />,
  replay: <path d="M5 6v5h5M5.6 11A7.5 7.5 0 1 1 5 15.5" />,
  sound: <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18.3 6.5a8 8 0 0 1 0 11" />,
  mute: <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5ZM16 9.5l5 5M21 9.5l-5 5" />,
  clock: <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3.2 2.2" />,
  gear: (
    <path d="M12 8.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8ZM12 2.8v2.6M12 18.6v2.6M2.8 12h2.6M18.6 12h2.6M5.5 5.5l1.8 1.8M16.7 16.7l1.8 1.8M18.5 5.5l-1.8 1.8M7.3 16.7l-1.8 1.8" />
  ),
  phone: (
    <path d="M6.2 3.6 9 3l1.8 4.6-2.2 1.7a12 12 0 0 0 6 6l1.8-2.2L21 15l-.7 2.9c-.3 1.2-1.3 2-2.5 1.9A16 16 0 0 1 4.2 6.2c-.1-1.3.7-2.3 2-2.6Z" />
  ),
  ear: (
    <path d="M7 10a5 5 0 0 1 10 0c0 3.6-3 4.3-3.6 6.8-.4 2-1.5 3.4-3.3 3.4A3 3 0 0 1 7 17.4M9.8 10.4A2.3 2.3 0 0 1 14.3 10c0 1.6-1.6 2-2 3.4" />
  ),
  lines: <path d="M4 6.5h16M4 12h16M4 17.5h10" />,
  note: <path d="M5 19h3.6L19.4 8.2a2.3 2.3 0 0 0-3.3-3.3L5.3 15.7ZM14.4 6.6l3.2 3.2" />,
  lock: <path d="M6 11h12v9H6ZM8.5 11V7.7a3.5 3.5 0 0 1 7 0V11M12 14.5v2" />,
  message: <path d="M4 5h16v11H11l-4.5 4v-4H4Z" />,
  forward: <path d="M5 5.5 11.5 12 5 18.5M12.5 5.5 19 12l-6.5 6.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  visit: <path d="M3.8 11.6 12 4.5l8.2 7.1M6 10v9.5h12V10M10 19.5v-5h4v5" />,
} satisfies Record<string, VNode>;

export type IconName = keyof typeof DRAWINGS;

export const Icon = ({ name, size = 22 }: { name: IconName; size?: number }) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {DRAWINGS[name]}
  </svg>
);

/** A key of the keyboard, shown beside the control it triggers and hidden from screen readers. */
export const Key = ({ children }: { children: ComponentChildren }) => (
  <span class="key" aria-hidden="true">
    {children}
  </span>
);
