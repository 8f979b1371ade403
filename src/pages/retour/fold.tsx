import type { ComponentChildren } from 'preact';
import './fold.css';

/** `paper`: whether it is worth a sheet, opened when printing, or stays on screen. */
type Props = { title: string; sub: string; paper?: 'kept' | 'left-out'; children: ComponentChildren };

/** A part of the retour, folded until it is wanted: a title, one line that says what is inside. */
export const Fold = ({ title, sub, paper = 'left-out', children }: Props) => (
  <details class={`fold ${paper}`}>
    <summary>
      <h2>{title}</h2>
      <span class="fold-sub">{sub}</span>
    </summary>
    <div class="fold-body">{children}</div>
  </details>
);

/** A smaller fold inside a part. */
export const InnerFold = ({ title, children }: Omit<Props, 'sub' | 'paper'>) => (
  <details class="inner-fold">
    <summary>{title}</summary>
    <div class="inner-fold-body">{children}</div>
  </details>
);
