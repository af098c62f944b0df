export function isNewer(version: string, than: string): boolean;
export function released(changelog: string, version: string, day: string): string | undefined;
