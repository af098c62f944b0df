/** Addresses of pictures that the page has loaded by itself: the only ones that may be shown without being asked for. */
export function loadedImages(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const img of document.querySelectorAll('img'))
    if (img.complete && img.naturalWidth > 2 && img.currentSrc) found.add(img.currentSrc);
  return found;
}
