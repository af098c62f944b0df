import type browser from 'webextension-polyfill';
import type { Handlers } from '../platform/messages.ts';
import { changeNotebook, normaliseNotebook, type NoteState } from '../platform/storage/notes.ts';
import { savePlace } from '../platform/storage/places.ts';
import { loadSettings, saveSettings } from '../platform/storage/settings.ts';

/**
 * What is kept of reading is written here and nowhere else, so that no tab writes over what another has written. Whether a
 * window is private is what the browser says of the sender's tab, and nothing that a page could have a hand in.
 */

type Sender = browser.Runtime.MessageSender;

const isKey = (key: unknown): key is string => typeof key === 'string' && /^[0-9a-f]{64}$/.test(key);

async function mayKeep({ tab, frameId }: Sender): Promise<boolean> {
  if (tab && frameId !== 0) return false;
  return !tab?.incognito || (await loadSettings()).keepPrivate;
}

export const KEEPING: Handlers = {
  'notes.add': async ({ key, book }, sender): Promise<NoteState> => {
    if (!isKey(key)) return 'failed';
    if (!(await mayKeep(sender))) return 'private';
    return changeNotebook(key, (stored) => {
      const { notes, ...about } = book;
      const isKnown = (id: string, start: number, end: number) =>
        stored.notes.some((n) => n.id === id || (n.position.start === start && n.position.end === end));
      const fresh = notes.filter((n) => !isKnown(n.id, n.position.start, n.position.end));
      return { ...about, notes: [...stored.notes, ...fresh] };
    });
  },
  'notes.remove': async ({ key, id }, sender): Promise<NoteState> => {
    if (!isKey(key)) return 'failed';
    // To take something away leaves nothing behind: it is done from a private window too.
    if (sender.tab && sender.frameId !== 0) return 'failed';
    return changeNotebook(key, (stored) => ({ ...stored, notes: stored.notes.filter((n) => n.id !== id) }));
  },
  'notes.write': async ({ key, id, text, base }, sender) => {
    if (!isKey(key)) return { state: 'failed', text };
    if (!(await mayKeep(sender))) return { state: 'private', text };
    let now = text;
    const state = await changeNotebook(key, (stored) => {
      const note = stored.notes.find((n) => n.id === id);
      if (!note) return 'gone';
      // Written elsewhere since this page had it: both stay.
      if (base !== undefined && note.text !== base && note.text !== text && note.text) now = `${note.text}\n\n${text}`;
      const changed = { ...note, text: now, modified: new Date().toISOString() };
      return { ...stored, notes: stored.notes.map((n) => (n.id === id ? changed : n)) };
    });
    return { state, text: now };
  },
  'notes.import': async ({ books }, sender) => {
    const counts = { added: 0, known: 0, state: 'kept' as NoteState };
    if (!(await mayKeep(sender))) return { ...counts, state: 'private' };
    for (const [key, incoming] of books) {
      if (!isKey(key)) continue;
      const book = normaliseNotebook(incoming);
      let [added, known] = [0, 0];
      const state = await changeNotebook(key, (stored) => {
        const ids = new Map(stored.notes.map((n) => [n.id, n]));
        const fresh = book.notes.filter((n) => !ids.has(n.id));
        [added, known] = [fresh.length, book.notes.length - fresh.length];
        // Words that are here only are not lost, and words that came along to a bare highlight are taken.
        const notes = stored.notes.map((n) => ({
          ...n,
          text: n.text || book.notes.find((o) => o.id === n.id)?.text || '',
        }));
        const about = stored.headline ? stored : book;
        return { ...about, notes: [...notes, ...fresh] };
      });
      if (state !== 'kept') return { ...counts, state };
      counts.added += added;
      counts.known += known;
    }
    return counts;
  },
  'place.keep': async ({ key, block }, sender) => {
    if (isKey(key) && (block === undefined || /^b\d{1,6}$/.test(block)) && (await mayKeep(sender)))
      await savePlace(key, block);
  },
  'settings.change': ({ changes }, { tab, frameId }) => (tab && frameId !== 0 ? false : saveSettings(changes)),
};
