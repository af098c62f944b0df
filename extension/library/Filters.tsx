import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { ORDERS, type Order, type Range } from './order.ts';

interface Props {
  readonly query: string;
  readonly order: Order;
  readonly range: Range;
  setQuery(query: string): void;
  setOrder(order: Order): void;
  setRange(range: Range): void;
}

/** What is looked for, in which order, and from when. */
export function Filters({ query, order, range, setQuery, setOrder, setRange }: Props): JSX.Element {
  const day = (end: keyof Range, label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={range[end]}
        max="9999-12-31"
        onChange={(e) => setRange({ ...range, [end]: e.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="filters" role="search" onSubmit={(e) => e.preventDefault()}>
      <input
        type="search"
        class="filter"
        aria-label={t('library_search')}
        placeholder={t('library_search')}
        value={query}
        dir="auto"
        maxLength={300}
        onInput={(e) => setQuery(e.currentTarget.value)}
      />
      <label>
        <span>{t('library_order')}</span>
        <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
          {ORDERS.map((o) => (
            <option value={o}>{t(`library_order_${o.replace('-', '_') as 'kept_new'}`)}</option>
          ))}
        </select>
      </label>
      {day('from', t('library_from'))}
      {day('to', t('library_to'))}
    </form>
  );
}
