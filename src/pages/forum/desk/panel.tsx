import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { title: string; class?: string; aside?: ComponentChildren; children: ComponentChildren };

/** A named part of the desk. `aside` stands at the right of its title. */
export const Panel = ({ title, class: kind = '', aside, children }: Props) => {
  const id = useId();
  return (
    <section class={`desk-panel ${kind}`} aria-labelledby={id}>
      <div class="desk-panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
