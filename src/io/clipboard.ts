/** Puts words where they can be pasted. Browsers refuse outside https, and when the page has not the focus. */
export async function copyText(text: string): Promise<'yes' | 'no'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    return 'no';
  }
}
