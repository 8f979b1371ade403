/** Tells the other windows that something was written, without saying what: they read the log. */
export interface Bell {
  ring(): void;
  onRing(heard: () => void): () => void;
  close(): void;
}

/** One bell for each session, heard by every other window of this origin on this machine. Silent once closed. */
export function makeBell(session: string): Bell {
  const channel = new BroadcastChannel(`replique:${session}`);
  let closed = false;
  return {
    ring() {
      if (!closed) channel.postMessage(0);
    },
    onRing(heard) {
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}
