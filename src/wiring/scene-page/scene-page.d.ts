/** What `cli/one-file/scene-page-plugin.ts` made: the empty page of scenes, packed (`io/unpack.ts`). */
declare module 'virtual:replique-scene-page' {
  const packed: string;
  export default packed;
}
