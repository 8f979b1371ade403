import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a promise once it has come; a page left before then ignores it. Loaded again, the former value stays until
 * the new one comes. Rejections reach the error panel.
 */
export const useLoaded = <T>(load: () => Promise<T>, inputs: readonly unknown[]): T | undefined => {
  const [state, setState] = useState<{ value?: T; failed?: unknown }>({});
  useEffect(() => {
    let left = false;
    load().then(
      (value) => {
        if (!left) setState({ value });
      },
      (failed: unknown) => {
        if (!left) setState({ failed });
      },
    );
    return () => {
      left = true;
    };
  }, inputs);
  if (state.failed !== undefined) throw state.failed;
  return state.value;
};
