import { say } from '../messages/say.ts';
import { useArrival } from './parts/arrival.ts';
import { Frame } from './parts/frame.tsx';

/** What browsers say when a part of the program is no longer on the server: a newer one took its place. */
const MISSING_PART = /dynamically imported module|importing a module script failed|unable to preload/i;

/**
 * The one panel of all bugs. What the browser said is in English and for whoever maintains the program: it is folded.
 * The address has not changed, so that reloading comes back to the same place.
 */
export const Broken = ({ error }: { error: unknown }) => {
  const message = error instanceof Error ? error.message : String(error);
  const kind = MISSING_PART.test(message) ? 'outdated' : 'broken';
  const title = say(`app.${kind}.title`);
  const heading = useArrival<HTMLHeadingElement>(title);
  return (
    <Frame services={undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{say(`app.${kind}.text`)}</p>
      <p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {say('app.broken.reload')}
        </button>
      </p>
      <details>
        <summary>{say('app.broken.detail')}</summary>
        <p lang="en">{message}</p>
      </details>
    </Frame>
  );
};
