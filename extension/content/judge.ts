/** Where the two parts of the probe meet: a name in the world that the extension's scripts share and the page does not see. */
export const JUDGE = '__mirrorReaderJudge';
export type Judge = (url: string) => boolean;
