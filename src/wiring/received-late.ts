import type { Received } from '../pages/received/received-services.ts';
import type { Parts } from './parts.ts';

/** What passes between colleagues: its code comes when the first file does. */
export const makeReceivedLate = (parts: Parts): Received => {
  let made: ReturnType<typeof make> | undefined;
  const make = async () => (await import('./received.ts')).makeReceived(parts);
  const late = () => {
    made ??= make();
    return made;
  };
  return {
    receive: async (text) => (await late()).receive(text),
    list: async () => (await late()).list(),
    open: async (id) => (await late()).open(id),
  };
};
