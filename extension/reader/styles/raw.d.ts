/** A sheet as text, for a shadow root. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
