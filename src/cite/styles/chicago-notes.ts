import {
  archived,
  chicagoAccessed,
  chicagoNames,
  chicagoOutlet,
  chicagoShort,
  chicagoShortTitle,
  chicagoTitle,
  chicagoTranslators,
  chicagoUrl,
} from '../chicago-parts.ts';
import { american } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { joined, type Piece } from '../rich.ts';

/**
 * The Chicago Manual of Style, 18th ed., note; §14.87–89 (newspapers), short notes, Q&A 0434 (archived copies). The
 * manual recommends the Wayback Machine or similar; a copy elsewhere takes the same words with its own host.
 */
export const chicagoNotes = defineStyle({
  name: 'chicago-notes',
  label: 'Chicago 18 (note)',
  kind: 'text',
  wantsLatin: true,
  format(work) {
    const who = chicagoNames(work, true);
    const title = chicagoTitle(work, ',');
    const out: Piece[] = [`${work.number}. `, who && `${who}, `, `${title} `];
    const translators = chicagoTranslators(work, true);
    const copy = archived(work, false);
    out.push(
      ...joined(
        [
          translators ? [translators] : undefined,
          chicagoOutlet(work),
          work.published ? [american(work.published)] : [`accessed ${chicagoAccessed(work)}`],
          [chicagoUrl(work)],
          copy ? [copy] : undefined,
        ],
        ', ',
      ),
      '.',
    );
    return out;
  },
  inText(work) {
    const who = chicagoShort(work);
    const title = chicagoShortTitle(work);
    return [[`${work.number + 1}. ${who ? `${who}, ` : ''}“${/[?!]$/.test(title) ? title : `${title}.`}”`]];
  },
});
