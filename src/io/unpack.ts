/** The text that the build packed (gzip, in base 64) to weigh less on the machines that keep it. */
export const unpack = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
};
