import { useEffect, useId, useRef } from 'preact/hooks';

type Props = { question: string; yes: string; no: string; onYes: () => void; onNo: () => void };

/** Asked before what cannot be undone. It takes the focus, so that it is read and answered where one is. */
export const Sure = ({ question, yes, no, onYes, onNo }: Props) => {
  const words = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="notice sure" aria-labelledby={words} tabIndex={-1} ref={box}>
      <p id={words}>{question}</p>
      <button type="button" class="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" onClick={onNo}>
        {no}
      </button>
    </section>
  );
};
