/**
 * Lists of hosts by domain: `example.org` stands for itself and every host below it.
 */
/*@__NO_SIDE_EFFECTS__*/
export function domains(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}

/** Whether `host`, or a domain above it, is in `list`. */
export function isBelow(host: string, list: ReadonlySet<string>): boolean {
  for (let rest = host.toLowerCase().replace(/\.$/, ''); rest;) {
    if (list.has(rest)) return true;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return false;
}
