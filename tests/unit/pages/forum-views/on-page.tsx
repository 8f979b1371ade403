import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Puts something on the page, alone, and gives what a test needs to look at it and to use it. */
export const onPage = (node: VNode) => {
  clearPage();
  const host = document.createElement('div');
  document.body.append(host);
  act(() => render(node, host));
  return host;
};

export const clearPage = () => {
  for (const host of document.body.children) render(null, host);
  document.body.replaceChildren();
};

/** The control of that name, by its label or its words. */
export const control = (name: string | RegExp): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find((one) => {
    const called = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? called === name : name.test(called);
  });
  if (!found) throw new Error(`There is no control « ${name} »`);
  return found;
};

export const press = (target: Element, key: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

/** Clicks, and lets what it asked for come back. */
export const click = (target: HTMLElement) => act(async () => target.click());

export const fill = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** What is read: parts are separated by one space, whatever draws them apart. */
export const textOf = (node: Node | null | undefined): string =>
  partsOf(node ?? undefined)
    .join(' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const partsOf = (node: Node | undefined): string[] =>
  node?.nodeType === Node.TEXT_NODE
    ? [node.textContent ?? '']
    : [...(node?.childNodes ?? [])].flatMap(partsOf);
