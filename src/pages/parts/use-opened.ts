import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lexicon/result.ts';
import type { Refusal } from '../../lexicon/session.ts';

/** `value` once it is open, or why it is not. */
type Opened<T> = { value?: T; refused?: Refusal };

/**
 * Opens what must be closed when the page is left, even if it only opens after that. What rejects reaches the error
 * panel.
 *
 * @param inputs opens again, closing the former, when one of them changes
 */
export const useOpened = <T extends { close(): void }>(
  open: () => Promise<Result<T, Refusal>>,
  inputs: readonly unknown[],
): Opened<T> => {
  const [state, setState] = useState<Opened<T> & { failed?: unknown }>({});
  useEffect(() => {
    let left = false;
    let opened: T | undefined;
    setState({});
    open().then(
      (result) => {
        if (result.ok) opened = result.value;
        if (left) opened?.close();
        else setState(result.ok ? { value: result.value } : { refused: result.why });
      },
      (failed: unknown) => {
        if (!left) setState({ failed });
      },
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, inputs);
  if (state.failed !== undefined) throw state.failed;
  return state;
};
