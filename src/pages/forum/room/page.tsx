import type { ComponentChildren } from 'preact';
import { Pelmet } from '../theatre/pelmet.tsx';

type Props = { title?: string; name: string; children: ComponentChildren };

/**
 * A screen without a stage: cream paper under the pelmet, and one thing with its title (unless it brings its own). `name`
 * says which, for its style.
 */
export const Page = ({ title, name, children }: Props) => (
  <div class={`room-page of-${name}`}>
    <Pelmet />
    {title !== undefined && <h2>{title}</h2>}
    {children}
  </div>
);
