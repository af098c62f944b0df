import type { Entity } from '../model/entity.ts';

export type ListForm = 'text' | 'csv' | 'json';

const COLUMNS = ['name', 'type', 'date', 'mentions', 'aliases', 'sameAs'] as const;

/**
 * The list of names to take away: lines of text, CSV (RFC 4180) or JSON. CSV cells that a spreadsheet would run as a formula
 * get an apostrophe in front (OWASP, CSV injection).
 */
export function entitiesAs(entities: readonly Entity[], form: ListForm): string {
  if (form === 'json') {
    const rows = entities.map(({ name, type, date, mentions, aliases, sameAs }) => ({
      name,
      type,
      ...(date ? { date } : {}),
      mentions: mentions.length,
      ...(aliases.length ? { aliases } : {}),
      ...(sameAs ? { sameAs } : {}),
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  if (form === 'csv') {
    const rows = entities.map((e) =>
      [e.name, e.type, e.date ?? '', String(e.mentions.length), e.aliases.join(' | '), e.sameAs ?? '']
        .map(cell)
        .join(','),
    );
    return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
  }
  return `${entities.map((e) => [e.name, ...e.aliases].join(' / ') + (e.date ? ` (${e.date})` : '')).join('\n')}\n`;
}

function cell(text: string): string {
  // The wide forms too: spreadsheets set to an East Asian language take them for the narrow ones.
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
