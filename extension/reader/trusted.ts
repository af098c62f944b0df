import { options, type VNode } from 'preact';

type Handler = (event: Event) => unknown;

/** Handler → the same for presses and keys of the person alone. */
const guarded = new WeakMap<Handler, Handler>();

const onlyTrusted = (handler: Handler): Handler => {
  let own = guarded.get(handler);
  if (!own) guarded.set(handler, (own = (event) => (event.isTrusted ? handler(event) : undefined)));
  return own;
};

/**
 * From here on every handler that is drawn answers events that the browser made, and none that a script made: in some
 * browsers a page can reach an element inside a closed root, and press it or carry it elsewhere.
 */
export function trustNoScripts(): void {
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    if (typeof node.type === 'string') {
      const props = node.props as Record<string, unknown>;
      for (const name in props)
        if (name.startsWith('on') && typeof props[name] === 'function')
          props[name] = onlyTrusted(props[name] as Handler);
    }
    before?.(node);
  };
}
