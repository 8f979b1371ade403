import type { CDPSession, Page } from '@playwright/test';

/** One object of the accessibility tree: all that assistive technology is given of it. */
export type Heard = { role: string; name: string; description: string };

type Told = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
};

/**
 * Someone who sees nothing of the page: they know its accessibility tree, hear what live regions are given, in order, and
 * have a keyboard. Call `listen` before the first page.
 */
export const listener = (page: Page) => {
  let opened: Promise<CDPSession> | undefined;
  const devtools = () => {
    opened ??= page.context().newCDPSession(page);
    return opened;
  };
  const told = ({ role, name, description }: Told): Heard => ({
    role: String(role?.value ?? ''),
    name: plain(name?.value),
    description: plain(description?.value),
  });

  const self = {
    listen: () => page.addInitScript(hearLiveRegions),
    /** What live regions have been given since the page was loaded, in order. */
    announced: async (): Promise<string[]> =>
      (await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).map(plain),
    /** Where the focus is, as it is told on arrival. */
    focused: async (): Promise<Heard> => {
      const { result } = await (await devtools()).send('Runtime.evaluate', {
        expression: 'document.activeElement',
      });
      const { nodes } = (await (
        await devtools()
      ).send('Accessibility.getPartialAXTree', {
        objectId: result.objectId ?? '',
        fetchRelatives: false,
      })) as { nodes: Told[] };
      return told(nodes[0] ?? { nodeId: '', ignored: true });
    },
    /** The page as it stands: ask what an object holds, in reading order, by its role and its name. */
    page: async (): Promise<(role: string, name: string) => Heard[]> => {
      const { nodes } = (await (await devtools()).send('Accessibility.getFullAXTree')) as { nodes: Told[] };
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const below = (node: Told | undefined): Heard[] =>
        node
          ? [
              ...(node.ignored ? [] : [told(node)]),
              ...(node.childIds ?? []).flatMap((id) => below(byId.get(id))),
            ]
          : [];
      const is = (node: Told, role: string, name: string) =>
        !node.ignored && node.role?.value === role && plain(node.name?.value) === name;
      return (role, name) => below(nodes.find((node) => is(node, role, name))).slice(1);
    },
    /** Tab, until the focus is on what is looked for. */
    async tabsTo(wanted: (heard: Heard) => boolean): Promise<Heard> {
      for (let presses = 0; presses < 60; presses++) {
        const here = await self.focused();
        if (wanted(here)) return here;
        await page.keyboard.press('Tab');
      }
      throw new Error('The keyboard never came to it.');
    },
  };
  return self;
};

const plain = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * In the page: what a screen reader would say of live regions. A region that comes with its words is not said; in `log`
 * and `aria-live`, only what is added is; in `status` and `alert`, the whole each time.
 */
const hearLiveRegions = (): void => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const LIVE = '[role="log"], [role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  const words = (node: globalThis.Node | null): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    return [...node.childNodes].map(words).join(node.children.length > 0 ? ' ' : '');
  };
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const whole = new Set<Element>();
    const say = (node: globalThis.Node | null) => {
      const text = words(node).trim();
      if (text) heard.push(text);
    };
    for (const { type, target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (!region?.isConnected || added.some((node) => node !== target && node.contains(region))) continue;
      if (region.matches('[role="status"], [role="alert"]')) whole.add(region);
      else if (type === 'characterData') say(target);
      else
        for (const node of addedNodes)
          if (!added.some((other) => other !== node && other.contains(node))) say(node);
    }
    for (const region of whole) say(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
};
