import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { ORDERS, STATES, type Narrowing, type Order } from './order.ts';

interface Props {
  readonly query: string;
  readonly order: Order;
  readonly narrowing: Narrowing;
  /** Tags in use. */
  readonly tags: readonly string[];
  setQuery(query: string): void;
  setOrder(order: Order): void;
  narrow(narrowing: Narrowing): void;
}

/** What is looked for, in which order, and among which. */
export function Filters({ query, order, narrowing, tags, setQuery, setOrder, narrow }: Props): JSX.Element {
  const day = (end: 'from' | 'to', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={narrowing[end]}
        max="9999-12-31"
        onChange={(e) => narrow({ ...narrowing, [end]: e.currentTarget.value })}
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
            <option key={o} value={o}>
              {t(`library_order_${o.replace('-', '_') as 'kept_new'}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('library_state')}</span>
        <select
          data-filter="state"
          value={narrowing.state}
          onChange={(e) => narrow({ ...narrowing, state: e.currentTarget.value as Narrowing['state'] })}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`library_state_${state}`)}
            </option>
          ))}
        </select>
      </label>
      {tags.length > 0 && (
        <label>
          <span>{t('library_tag')}</span>
          <select
            data-filter="tag"
            value={narrowing.tag}
            onChange={(e) => narrow({ ...narrowing, tag: e.currentTarget.value })}
          >
            <option value="">{t('library_state_all')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
      {day('from', t('library_from'))}
      {day('to', t('library_to'))}
    </form>
  );
}
