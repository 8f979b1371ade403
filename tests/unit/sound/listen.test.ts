import { describe, expect, test } from 'vitest';
import type { SoundPicture } from '../../../src/lexicon/picture.ts';
import { DEAF, listen, type Order } from '../../../src/sound/listen.ts';

const quiet: SoundPicture = { ring: false, oneShots: [], still: false };
const ringing: SoundPicture = { ...quiet, ring: true };
const inKitchen: SoundPicture = { ...quiet, ambience: 'cuisine' };
const still = (picture: SoundPicture): SoundPicture => ({ ...picture, still: true });
const withShots = (picture: SoundPicture, ...keys: string[]): SoundPicture => ({
  ...picture,
  oneShots: keys.map((key) => ({ name: key.replace(/\d+$/, ''), key })),
});

/** The orders given for the last of some pictures. */
function lastOrders(...pictures: SoundPicture[]): string[] {
  let hearing = DEAF;
  let orders: Order[] = [];
  for (const picture of pictures) ({ hearing, orders } = listen(hearing, picture));
  return orders.map((order) => ('name' in order ? `${order.do} ${order.name}` : order.do));
}

describe('What a picture makes heard', () => {
  test('a telephone that rings', () => {
    expect(lastOrders(ringing)).toEqual(['startLoop sonnerie']);
  });

  test('nothing more when the same picture comes again', () => {
    const full = withShots({ ...inKitchen, ring: true }, 'assiette1');
    expect(lastOrders(quiet, full, full)).toEqual([]);
    expect(lastOrders(quiet, full, structuredClone(full))).toEqual([]);
  });

  test('picking up cuts the ring, clicks, and lets the kitchen in', () => {
    expect(lastOrders(ringing, withShots(inKitchen, 'decroche1'))).toEqual([
      'stopLoop sonnerie',
      'startLoop cuisine',
      'playOnce decroche',
    ]);
  });

  test('one place gives way to another, and to silence', () => {
    expect(lastOrders(inKitchen, { ...quiet, ambience: 'agence' })).toEqual([
      'stopLoop cuisine',
      'startLoop agence',
    ]);
    expect(lastOrders(inKitchen, { ...quiet, ambience: 'silence' })).toEqual(['stopLoop cuisine']);
    expect(lastOrders(inKitchen, quiet)).toEqual(['stopLoop cuisine']);
    expect(lastOrders({ ...quiet, ambience: 'silence' }, quiet)).toEqual([]);
  });
});

describe('One-shots', () => {
  test('play once for a key, whatever comes between', () => {
    const plate = withShots(inKitchen, 'assiette1');
    expect(lastOrders(inKitchen, plate)).toEqual(['playOnce assiette']);
    expect(lastOrders(inKitchen, plate, inKitchen, plate)).toEqual([]);
  });

  test('the same sound under a new key plays again, alone', () => {
    expect(
      lastOrders(inKitchen, withShots(inKitchen, 'porte1'), withShots(inKitchen, 'porte1', 'porte2')),
    ).toEqual(['playOnce porte']);
  });

  test('a key written twice in one picture plays once', () => {
    expect(lastOrders(quiet, withShots(quiet, 'porte1', 'porte1'))).toEqual(['playOnce porte']);
  });

  test('the past of a resumed session stays silent', () => {
    expect(lastOrders(withShots(inKitchen, 'decroche1', 'assiette2', 'porte3'))).toEqual([
      'startLoop cuisine',
    ]);
    expect(
      lastOrders(
        withShots(inKitchen, 'decroche1', 'assiette2'),
        withShots(inKitchen, 'decroche1', 'assiette2', 'porte3'),
      ),
    ).toEqual(['playOnce porte']);
  });
});

describe('A pause', () => {
  test('freezes everything once, then goes on without starting anything again', () => {
    expect(lastOrders(inKitchen, still(inKitchen))).toEqual(['hold']);
    expect(lastOrders(inKitchen, still(inKitchen), still(inKitchen))).toEqual([]);
    expect(lastOrders(inKitchen, still(inKitchen), inKitchen)).toEqual(['release']);
  });

  test('what was passed over while going back to another line does not burst out', () => {
    const past = withShots(inKitchen, 'assiette1', 'porte2');
    expect(lastOrders(quiet, still(quiet), still(past), past)).toEqual(['release', 'startLoop cuisine']);
  });

  test('a session opened in pause starts when it goes on', () => {
    expect(lastOrders(still(ringing))).toEqual(['hold']);
    expect(lastOrders(still(ringing), ringing)).toEqual(['release', 'startLoop sonnerie']);
  });
});
