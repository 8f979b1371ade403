import '../../messages/lessons/hand-over.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import type { OneFile } from '../services.ts';

/** The whole program as one file, for the agency next door or a computer without network. */
export const HandOver = ({ file }: { file: OneFile }) => (
  <section class="card hand-over" aria-labelledby="hand-over">
    <h2 id="hand-over">{say('hand-over.title')}</h2>
    <p>{say('hand-over.text')}</p>
    <p class="option-sub">{say('hand-over.empty')}</p>
    <p>
      <a class="button" href={file.address} download={file.address}>
        <Icon name="down" /> {say('hand-over.get', { n: Math.ceil(file.bytes / MEGABYTE) })}
      </a>
    </p>
  </section>
);

const MEGABYTE = 1_000_000;
