/** Milliseconds between two looks whether the reader still lies uppermost. */
const LOOK = 700;
/** Times the reader is put over what the page has put over it. */
const RAISE = 5;

/**
 * Keeps the reader's dialog in the top layer: over the page's own dialogs, and out of reach of what the page's styles do to
 * its elements. For print it goes back among the elements, because what lies in the top layer is not cut into pages.
 */
export class TopLayer {
  private left = RAISE;
  private readonly timer = setInterval(() => this.look(), LOOK);

  /** @param given called when something of the page keeps lying over the reader */
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly host: HTMLElement,
    private readonly given: () => void,
  ) {
    this.raise();
    window.addEventListener('beforeprint', this.lower);
    window.addEventListener('afterprint', this.raise);
  }

  /** Puts the dialog uppermost, without a change of the focus inside. */
  readonly raise = (): void => {
    if (!this.dialog.isConnected) return;
    const root = this.dialog.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    if (this.dialog.open) this.dialog.close();
    this.dialog.showModal();
    focused?.focus({ preventScroll: true });
  };

  private readonly lower = (): void => {
    if (!this.dialog.isConnected) return;
    this.dialog.close();
    this.dialog.show();
  };

  end(): void {
    clearInterval(this.timer);
    window.removeEventListener('beforeprint', this.lower);
    window.removeEventListener('afterprint', this.raise);
  }

  private look(): void {
    if (!this.dialog.matches(':modal') || document.visibilityState !== 'visible') return;
    if (this.isUppermost()) return;
    if (this.left-- > 0) this.raise();
    else this.given();
  }

  /** Asked at a few places of the window; of what lies inside, the document names the host. */
  private isUppermost(): boolean {
    const [w, h] = [innerWidth, innerHeight];
    const places = [
      [w / 2, h / 2],
      [w / 4, 10],
      [w / 2, h - 10],
    ] as const;
    return places.every(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there === null || there === this.host;
    });
  }
}
