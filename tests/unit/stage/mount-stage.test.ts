// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenStage } from '../../../src/stage/phaser/open-stage.ts';
import { mountStage } from '../../../src/stage/stage.ts';
import { art, picture } from './art.ts';

const phaser = vi.hoisted(() => ({
  open: vi.fn(),
  stage: { show: vi.fn(), sleep: vi.fn(), wake: vi.fn(), resize: vi.fn(), dispose: vi.fn() },
}));

vi.mock('../../../src/stage/phaser/open-stage.ts', () => ({ openStage: phaser.open }));

let host: HTMLElement;

const opened = () => vi.waitFor(() => expect(phaser.open).toHaveBeenCalled());
const replaced = () => vi.waitFor(() => expect(host.dataset.stage).toBe('phaser'));
const optionsOf = () => phaser.open.mock.calls[0]?.[1] as OpenStage;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  phaser.open.mockResolvedValue(phaser.stage);
  document.body.innerHTML = '<div></div>';
  host = document.body.firstElementChild as HTMLElement;
  Object.defineProperty(host, 'clientWidth', { value: 1280 });
  Object.defineProperty(host, 'clientHeight', { value: 428 });
});

describe('The stage of the application', () => {
  test('is decoration, still at first, and fetches Phaser only once there is a picture', () => {
    mountStage(host, { motion: 'full', art });
    expect(host.getAttribute('aria-hidden')).toBe('true');
    expect(host.querySelector('svg')).not.toBeNull();
    expect(phaser.open).not.toHaveBeenCalled();
  });

  test('hands the last picture over to Phaser and takes the still one away', async () => {
    const stage = mountStage(host, { motion: 'full', art });
    stage.show(picture({ call: 'ringing' }));
    stage.show(picture());
    await replaced();
    expect(optionsOf().first).toEqual(picture());
    expect(host.querySelector('svg')).toBeNull();
    stage.show(picture({ tension: 1 }));
    expect(phaser.stage.show).toHaveBeenLastCalledWith(picture({ tension: 1 }));
  });

  test('stays still where there is no WebGL', async () => {
    phaser.open.mockRejectedValue(new Error('WebGL unsupported'));
    const stage = mountStage(host, { motion: 'full', art });
    stage.show(picture());
    await opened();
    stage.show(picture({ tension: 1 }));
    expect(host.dataset.stage).toBe('still');
    expect(host.querySelector('svg')).not.toBeNull();
  });

  test('comes back to the still picture when WebGL is lost', async () => {
    const stage = mountStage(host, { motion: 'full', art });
    stage.show(picture());
    await replaced();
    optionsOf().onLost();
    expect(phaser.stage.dispose).toHaveBeenCalled();
    expect(host.dataset.stage).toBe('still');
    await vi.waitFor(() =>
      expect(host.querySelector('image[href="data:cast/bertin/head-colere"]')).not.toBeNull(),
    );
  });

  test('asleep before Phaser arrives, it is asleep after', async () => {
    const stage = mountStage(host, { motion: 'full', art });
    stage.show(picture());
    stage.sleep();
    await replaced();
    expect(phaser.stage.sleep).toHaveBeenCalled();
  });

  test('disposed while Phaser was opening, nothing is left', async () => {
    const stage = mountStage(host, { motion: 'full', art });
    stage.show(picture());
    await opened();
    stage.dispose();
    await vi.waitFor(() => expect(phaser.stage.dispose).toHaveBeenCalled());
    expect(host.children).toHaveLength(0);
  });
});
