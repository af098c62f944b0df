export function lengthOf(text: string): number;
export function sectionsOf(markdown: string): Map<string, string>;
export function notesOf(changelog: string, version: string): string | undefined;
