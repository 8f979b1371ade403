/** A text that begins a sentence: authors write notes and gauge names without capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
