import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed the same for some time (ms): what is said of it does not follow every key. */
export const useSettled = <T>(value: T, rest: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
};
