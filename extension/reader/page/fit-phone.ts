/**
 * A page that says nothing of its width is laid out by phones as for a desk, and drawn small: the reader over it as well.
 * While the reader is open, an element inside its host asks for the phone's own width; the page's elements stay as they are.
 * Gives the way back.
 */
export function fitPhone(host: HTMLElement): () => void {
  const before = document.documentElement.clientWidth;
  if (before <= screen.width * 1.2 || !matchMedia('(pointer: coarse)').matches) return () => undefined;
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = 'width=device-width, initial-scale=1, minimum-scale=1';
  host.append(meta);
  return () => {
    // Some browsers keep the last width that was asked for.
    meta.content = `width=${before}, initial-scale=${screen.width / before}, minimum-scale=0.1`;
    meta.remove();
  };
}
