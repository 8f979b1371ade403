import { useEffect, useRef } from 'preact/hooks';
import type { StagePicture } from '../../lexicon/picture.ts';
import type { MountedStage, PlayServices } from '../services.ts';

type Props = { services: Pick<PlayServices, 'mountStage'>; picture: StagePicture };

/** The place of the stage. The picture is decoration: hidden from screen readers, all words are elsewhere. */
export const StageHost = ({ services, picture }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<MountedStage | undefined>(undefined);
  const latest = useRef(picture);
  latest.current = picture;

  useEffect(() => {
    // Words first: the stage is put up once they are on screen.
    const frame = requestAnimationFrame(() => {
      if (host.current) stage.current = services.mountStage(host.current, latest.current);
    });
    return () => {
      cancelAnimationFrame(frame);
      stage.current?.dispose();
      stage.current = undefined;
    };
  }, []);

  useEffect(() => {
    stage.current?.show(picture);
  }, [picture]);

  return <div class="stage" ref={host} aria-hidden="true" />;
};
