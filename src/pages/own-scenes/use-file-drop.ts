import { useEffect, useState } from 'preact/hooks';

/** Files may be dropped anywhere on the page. Tells whether some are being held over it. */
export const useFileDrop = (onFiles: (files: File[]) => void): 'held' | 'none' => {
  const [state, setState] = useState<'held' | 'none'>('none');
  useEffect(() => {
    const holds = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setState('held');
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setState('none');
    };
    const drop = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setState('none');
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return state;
};
