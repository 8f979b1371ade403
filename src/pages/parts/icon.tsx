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
  mic: (
    <path d="M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5v3" />
  ),
  lines: <path d="M4 6.5h16M4 12h16M4 17.5h10" />,
  note: <path d="M5 19h3.6L19.4 8.2a2.3 2.3 0 0 0-3.3-3.3L5.3 15.7ZM14.4 6.6l3.2 3.2" />,
  lock: <path d="M6 11h12v9H6ZM8.5 11V7.7a3.5 3.5 0 0 1 7 0V11M12 14.5v2" />,
  message: <path d="M4 5h16v11H11l-4.5 4v-4H4Z" />,
  forward: <path d="M5 5.5 11.5 12 5 18.5M12.5 5.5 19 12l-6.5 6.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  visit: <path d="M3.8 11.6 12 4.5l8.2 7.1M6 10v9.5h12V10M10 19.5v-5h4v5" />,
  down: <path d="M12 4v15M5.5 12.5 12 19l6.5-6.5" />,
  next: <path d="m9 4 8 8-8 8" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  eye: (
    <path d="M2.5 12C5.4 7.8 8.5 5.8 12 5.8s6.6 2 9.5 6.2c-2.9 4.2-6 6.2-9.5 6.2S5.4 16.2 2.5 12ZM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z" />
  ),
  hidden: (
    <path d="M4 4.5 20 19.5M9.8 6.1c.7-.2 1.4-.3 2.2-.3 3.5 0 6.6 2 9.5 6.2-.8 1.2-1.6 2.2-2.5 3M15.4 17.5c-1.1.5-2.2.7-3.4.7-3.5 0-6.6-2-9.5-6.2 1.1-1.6 2.3-2.9 3.5-3.9" />
  ),
  shuffle: (
    <path d="M3.5 7H7c4.5 0 5.5 10 10 10h3.5M3.5 17H7c1.7 0 2.9-1.4 3.9-3.2M13.2 10C14.2 8.3 15.3 7 17 7h3.5M18 4.5 20.5 7 18 9.5M18 14.5l2.5 2.5-2.5 2.5" />
  ),
  hand: (
    <path d="M7.2 12.5V6.6a1.4 1.4 0 0 1 2.8 0V11V4.9a1.4 1.4 0 0 1 2.8 0V11V5.8a1.4 1.4 0 0 1 2.8 0v6.2V8.4a1.4 1.4 0 0 1 2.8 0v5.8c0 4-2.5 6.6-6.1 6.6-2.9 0-4.4-1.3-5.8-3.9l-2.2-4c-.7-1.3 1-2.6 2.1-1.4Z" />
  ),
  people: (
    <path d="M9 5.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6ZM3 19.5c.4-3.6 2.7-5.5 6-5.5s5.6 1.9 6 5.5M15.5 5.5a3.3 3.3 0 0 1 0 6.1M17.6 14.2c2 .8 3.2 2.6 3.4 5.3" />
  ),
  bulb: (
    <path d="M9.5 17.5h5M10.2 20.5h3.6M9 17.5v-2.8C7.1 13.4 6 11.8 6 9.8 6 6.5 8.6 4 12 4s6 2.5 6 5.8c0 2-1.1 3.6-3 4.9v2.8" />
  ),
  fullScreen: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  screen: <path d="M3.5 5h17v11h-17ZM12 16v4M8 20h8" />,
  paper: <path d="M6 3.5h8.5L18.5 8v12.5H6ZM14 3.5v5h4.5M9 12.5h6M9 16h6" />,
  warning: <path d="M12 4 21.5 20H2.5ZM12 10v4.5M12 17.2v.3" />,
  look: <path d="M12 3.5 20.5 12 12 20.5 3.5 12ZM12 8v4.5M12 15.6v.3" />,
  open: <path d="M3.5 19V5.5h6l2 2.5h9V11M3.5 19l3-8h15l-3 8Z" />,
  save: <path d="M12 4v11M7 10.5 12 15.5l5-5M4.5 19.5h15" />,
  share: <path d="M12 15.5V4M7 8.5 12 3.5l5 5M5 12v8h14v-8" />,
  tree: <path d="M3.5 9.5h5v5h-5ZM15.5 3.5h5v5h-5ZM15.5 15.5h5v5h-5ZM8.5 12H12M15.5 6H12v12h3.5" />,
  notebook: <path d="M6.5 3.5H19v17H6.5ZM10.5 8.5H15M10.5 12.5H15M4 7.5h4M4 12h4M4 16.5h4" />,
  bookmark: <path d="M6.5 4h11v16.5L12 15.8l-5.5 4.7Z" />,
  copy: <path d="M9 8.5h10.5v11.5H9ZM5 15.5V4h10" />,
  curtain: <path d="M3.5 4h17M5 4v16c2.8-2 4.7-6.5 5.4-16M19 4v16c-2.8-2-4.7-6.5-5.4-16" />,
} satisfies Record<string, VNode>;

export type IconName = keyof typeof DRAWINGS;

/** Drawn for a line of 16 px, and grows with the text. */
export const Icon = ({ name, size = 22 }: { name: IconName; size?: number }) => (
  <svg
    class="icon"
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
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
