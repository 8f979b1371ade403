import type { ComponentChildren } from 'preact';
import './fold.css';

type Props = { title: string; sub: string; children: ComponentChildren };

/** A part of the retour, folded until it is wanted: a title, one line that says what is inside. */
export const Fold = ({ title, sub, children }: Props) => (
  <details class="fold">
    <summary>
      <h2>{title}</h2>
      <span class="fold-sub">{sub}</span>
    </summary>
    <div class="fold-body">{children}</div>
  </details>
);

/** A smaller fold inside a part. */
export const InnerFold = ({ title, children }: Omit<Props, 'sub'>) => (
  <details class="inner-fold">
    <summary>{title}</summary>
    <div class="inner-fold-body">{children}</div>
  </details>
);
