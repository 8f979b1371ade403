/** Phaser's own modules, which its package does not export: `vite.config.ts` gives them this address. */
declare module 'phaser/src/*' {
  const part: never;
  export default part;
}
