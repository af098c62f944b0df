import type { ComponentChildren, JSX } from 'preact';
import { send } from '../platform/messages.ts';

/**
 * A link that opens only when the person presses it. It has no `href`: the browser looks addresses of links up in advance,
 * and a page's own rules may fetch them.
 */
export function Link({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  const open = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    void send('link.open', { url: href });
  };
  return (
    <a
      role="link"
      tabIndex={0}
      title={href}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open(event);
      }}
    >
      {children}
    </a>
  );
}
