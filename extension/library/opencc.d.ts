/** A dictionary of OpenCC as its package writes it: `a alpha|b beta`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
