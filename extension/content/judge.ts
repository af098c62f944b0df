/** Where the two parts of the probe meet: a place in the scope that the extension's scripts share and the page does not see. */
export const JUDGE = 'judge';
export type Judge = (url: string) => boolean;
