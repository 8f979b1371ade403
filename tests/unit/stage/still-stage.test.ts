// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStillStage } from '../../../src/stage/still/open-still-stage.ts';
import { art, picture } from './art.ts';

let host: HTMLElement;

const resize = (width: number, height: number) => {
  Object.defineProperty(host, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(host, 'clientHeight', { value: height, configurable: true });
};

const drawn = () => [...host.querySelectorAll('image')].flatMap((image) => image.getAttribute('href') ?? []);
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  host = document.body.firstElementChild as HTMLElement;
  resize(1280, 428);
});

describe('The stage without Phaser', () => {
  test('shows both places and both people as images, hidden from assistive technology', async () => {
    openStillStage(host, { art }).show(picture());
    await settle();
    expect(drawn().sort()).toEqual([
      'data:cast/bertin/body-pointe',
      'data:cast/bertin/head-colere',
      'data:cast/conseillere/body-face',
      'data:cast/conseillere/head-calme',
      'data:phone',
      'data:sets/agence-back',
      'data:sets/agence-front',
      'data:sets/cuisine-back',
      'data:sets/cuisine-front',
    ]);
    expect(host.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(host.textContent).toBe('');
  });

  test('cuts to the next picture, and keeps the elements', async () => {
    const stage = openStillStage(host, { art });
    stage.show(picture({ call: 'ringing' }));
    await settle();
    const before = host.querySelectorAll('*').length;
    expect(drawn()).not.toContain('data:cast/bertin/head-colere');
    expect(drawn()).toContain('data:phone-ringing');
    stage.show(picture());
    await settle();
    expect(drawn()).toContain('data:cast/bertin/head-colere');
    expect(host.querySelectorAll('*').length).toBe(before);
  });

  test('the last of two hurried pictures is the one that stays', async () => {
    const stage = openStillStage(host, { art });
    stage.show(picture());
    stage.show(picture({ place: 'agence' }));
    await settle();
    expect(drawn()).not.toContain('data:sets/cuisine-back');
  });

  test('a drawing that cannot be had leaves its place empty', async () => {
    const load = vi.fn((drawing: string) =>
      drawing.includes('head') ? Promise.reject(new Error(drawing)) : Promise.resolve(`data:${drawing}`),
    );
    openStillStage(host, { art: { ...art, load } }).show(picture());
    await settle();
    expect(drawn()).toContain('data:cast/bertin/body-pointe');
    expect(drawn()).not.toContain('data:cast/bertin/head-colere');
  });

  test('follows its host', async () => {
    const stage = openStillStage(host, { art });
    stage.show(picture());
    await settle();
    resize(360, 240);
    stage.resize();
    await settle();
    expect(host.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 360 240');
  });

  test('goes away whole', () => {
    const stage = openStillStage(host, { art });
    stage.show(picture());
    stage.dispose();
    expect(host.children).toHaveLength(0);
  });
});
