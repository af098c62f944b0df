/** Two places, one in each copy, that hold the same. */
export interface Link {
  readonly first: number;
  readonly second: number;
  /** How much. */
  readonly shared: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * The links, in an order that holds in both copies, that share most; a Fenwick tree of the best chain up to each place.
 * @param links in the order of the first copy, then of the second
 */
export function heaviestChain(links: readonly Link[]): Link[] {
  const places = [...new Set(links.map((link) => link.second))].sort((x, y) => x - y);
  const rank = new Map(places.map((place, i) => [place, i + 1]));
  const tree = new Int32Array(places.length + 1).fill(-1);
  const sums = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  let best = -1;
  links.forEach((link, k) => {
    const at = rank.get(link.second) ?? 0;
    let previous = -1;
    for (let i = at; i > 0; i -= i & -i) {
      const other = tree[i] ?? -1;
      if (other >= 0 && (previous < 0 || (sums[other] ?? 0) > (sums[previous] ?? 0))) previous = other;
    }
    sums[k] = link.shared + (previous < 0 ? 0 : (sums[previous] ?? 0));
    before[k] = previous;
    for (let i = at; i < tree.length; i += i & -i) {
      const other = tree[i] ?? -1;
      if (other < 0 || (sums[k] ?? 0) > (sums[other] ?? 0)) tree[i] = k;
    }
    if (best < 0 || (sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
  });
  const chain: Link[] = [];
  for (let k = best; k >= 0; k = before[k] ?? -1) chain.push(links[k] as Link);
  return chain.reverse();
}
