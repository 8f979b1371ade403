/** Browsers give no microphone to a page that came over plain http, and some to none. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';
