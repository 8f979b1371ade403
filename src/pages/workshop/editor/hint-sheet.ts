/** How the editor fills its place, and the sentence about its keys: made in the page, since a shadow sees no other. */
export const hintSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: flex; flex-direction: column; min-height: 0; }
    .text { flex: 1; min-height: 0; }
    .text > * { height: 100%; }
    p { margin: 0; padding: 0.5rem 1rem; border-top: 2px solid var(--rule); color: var(--ink2); font-size: 0.9375rem; }
    @media (hover: none) { p { display: none; } }
  `);
  return sheet;
};
