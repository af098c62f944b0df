/** An address cut around its host, for showing. The three parts joined are the address. */
export interface AddressParts {
  readonly before: string;
  readonly host: string;
  readonly after: string;
}

/**
 * Finds the host that a browser would ask: what stands after the last `@` of the authority (RFC 3986 §3.2), so that a
 * well-known name placed before it as a user name is not the one made plain. No host: an empty one, all in `before`.
 */
export function addressParts(url: string): AddressParts {
  const start = /^https?:\/\//i.exec(url)?.[0].length;
  if (start === undefined) return { before: url, host: '', after: '' };
  const length = url.slice(start).search(/[/?#\\]/);
  const end = length < 0 ? url.length : start + length;
  const from = url.lastIndexOf('@', end - 1);
  const host = from < start ? start : from + 1;
  return { before: url.slice(0, host), host: url.slice(host, end), after: url.slice(end) };
}
