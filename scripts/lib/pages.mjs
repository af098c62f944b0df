// Pages of the extension, as the build names them.
export const POPUP = 'extension/popup/popup.html';
export const OPTIONS = 'extension/options/options.html';
export const NOTES = 'extension/notes/notes.html';
export const LIBRARY = 'extension/library/library.html';
export const READING = 'extension/reading/reading.html';
export const WELCOME = 'extension/welcome/welcome.html';
export const COMPARE = 'extension/compare/compare.html';
