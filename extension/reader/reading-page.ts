/** The page that the open article was read on, when it comes out of the library; undefined: this tab's. */
const kept: { url: string | undefined } = { url: undefined };

export function setKeptFrom(url: string | undefined): void {
  kept.url = url;
}

/** The address of the page that the article was read on. */
export const pageAddress = (): string => kept.url ?? location.href;
