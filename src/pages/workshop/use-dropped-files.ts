import { useEffect, useRef } from 'preact/hooks';

/** Marks an element where files may be dropped; before the editor in it, which would take them for words. */
export const useDroppedFiles = (open: (files: File[]) => void) => {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(open);
  last.current = open;
  useEffect(() => {
    const element = place.current;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) last.current(files);
    };
    element?.addEventListener('dragover', over, { capture: true });
    element?.addEventListener('drop', drop, { capture: true });
    return () => {
      element?.removeEventListener('dragover', over, { capture: true });
      element?.removeEventListener('drop', drop, { capture: true });
    };
  }, []);
  return place;
};
