const PAGES = import.meta.glob<string>('/src/check/rules/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The page of a rule, as its author wrote it: why, what to avoid, what is better. All in one file that comes when asked. */
export const pageOfRule = (rule: string): string | undefined => PAGES[`/src/check/rules/${rule}.md`];
