/** The heading of the form, where the focus comes when its page does. */
export const TABLET_TITLE = 'tablet-title';
