/** What `cli/one-file/one-file-plugin.ts` made: the whole app as one file beside it, or this page itself (`here`). */
declare module 'virtual:replique-one-file' {
  export const oneFile: { address: string; bytes: number } | 'here' | 'none';
}
