import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { KeepReply } from './library/keep.ts';
import type { Pictures } from './library/kept.ts';
import type { Notebook, NoteState } from './storage/notes.ts';
import type { PartName } from './parts.ts';
import type { Handed } from './storage/handed.ts';
import type { Settings } from './storage/settings.ts';

/** A document that is no page: a picture or film, data for programs, a list of articles, a set of frames. */
export type DocumentKind = 'picture' | 'data' | 'feed' | 'frames';

/** What the reader found on a page. */
export interface PageReading {
  readonly url: string;
  readonly article?: Article | undefined;
  readonly provenance: Provenance;
  readonly issues: readonly Issue[];
  /** Address of the frame that nobody can look into, where a page without an article shows one. */
  readonly frame?: string | undefined;
  /** What the document is instead, where it is no page. */
  readonly kind?: DocumentKind | undefined;
  /** It is open in a page of the extension. */
  readonly ownPage?: boolean | undefined;
  /** Whether the reader view is open. */
  readonly open: boolean;
}

/** A text on its way to the page of the extension that copies it. */
export interface TextToCopy {
  readonly text: string;
  /** The same as markup; '' for plain words. */
  readonly html: string;
}

/** A file on its way to the page of the extension that saves it. `base64`: `text` holds bytes. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly base64: boolean;
}

/** What came of opening an article in a tab of its own: `private` where the browser shows no page of ours in such windows. */
export interface HandReply {
  readonly state: 'opened' | 'unreadable' | 'private' | 'full' | 'failed';
}

/** Message → request and reply. Names are `noun.verb`. */
export interface Messages {
  /** probe → background: the page is, or is no longer, a copy of an article. */
  'page.detected': { request: { found: boolean }; reply: void };
  /** probe → background: the page may be a copy; puts the judge beside the probe. */
  'page.judge': { request: Record<string, never>; reply: void };
  /** reader → background: what marks this page, loaded at `since`, for the extension's scripts and for nobody else. */
  'page.mark': { request: { since: number }; reply: string };
  /**
   * popup, background → reader: opens or closes the view; without `on`, the other of the two. `unasked`: no press did. `handed`: what
   * came of opening it in a tab of its own, where the person wants that.
   */
  'reader.toggle': {
    request: { on?: boolean; unasked?: boolean };
    reply: { open: boolean; readable: boolean; handed?: HandReply['state'] };
  };
  /** popup → reader: opens the article in a tab of its own. */
  'reader.own-tab': { request: Record<string, never>; reply: HandReply };
  /** reader → background: opens an article in a tab of its own; `unasked`: no press of the person did. */
  'article.hand': { request: Handed & { unasked?: boolean }; reply: HandReply };
  /** popup → reader: the article of the page. `uriR`: the original, given by the person. */
  'article.get': { request: { uriR?: string }; reply: PageReading };
  /** background → reader: the pictures of the article that the page has on the screen, by their address. */
  'article.pictures': { request: Record<string, never>; reply: Pictures };
  /** background → reader: puts the citation on the clipboard. */
  'citation.copy': { request: Record<string, never>; reply: { copied: boolean } };
  /** popup → reader: shows mention `index` of an entity; gives how many there are. */
  'entity.reveal': { request: { entity: Entity; index: number }; reply: { found: boolean } };
  /** popup → reader: underlines names by kind, none with an empty list; without a list only asks whether they are. */
  'entity.underline': { request: { entities?: readonly Entity[] }; reply: { on: boolean } };
  /** reader → background: opens an address that the person pressed, in a new tab. */
  'link.open': { request: { url: string }; reply: void };
  /** reader → background: puts a further part of the reader into the tab. */
  'part.load': { request: { name: PartName }; reply: void };
  /** reader → background: SHA-256 of a text, for pages on which the browser does not compute it. */
  'text.digest': { request: { text: string }; reply: string };
  /** reader → background: adds the notes of `book` to those on an article. */
  'notes.add': { request: { key: string; book: Notebook }; reply: NoteState };
  'notes.remove': { request: { key: string; id: string }; reply: NoteState };
  /** notes → background: the words on a note; `base`: those that were there when the writing began. Gives what is there now. */
  'notes.write': {
    request: { key: string; id: string; text: string; base?: string | undefined };
    reply: { state: NoteState; text: string };
  };
  /** notes → background: adds the notes of a file; those that are there stay. `state`: why it ended before all were in. */
  'notes.import': {
    request: { books: readonly (readonly [key: string, book: Notebook])[] };
    reply: { added: number; known: number; state: NoteState };
  };
  /** reader → background: where the person stopped in an article; without a block that they have read it. */
  'place.keep': { request: { key: string; block?: string | undefined }; reply: void };
  /** reader → background: stores changed settings; false when the browser would not. */
  'settings.change': { request: { changes: Partial<Settings> }; reply: boolean };
  /** reader → background: opens the page of notes, at one article or at one note. */
  'notes.open': { request: { key: string; id?: string }; reply: void };
  /** reader, popup → background: keeps the article of the page `url` in the library; `replace`: in the place of the one kept. */
  'library.keep': {
    request: { article: Article; url: string; tab?: number | undefined; replace?: boolean | undefined };
    reply: KeepReply;
  };
  /** reader, popup → background: when the work at this address was kept, if it was. */
  'library.has': { request: { address: string }; reply: { kept?: string | undefined } };
  /** options → background: takes all out of the library; from the extension's own pages only. */
  'library.clear': { request: Record<string, never>; reply: boolean };
  /** reader, popup → background: opens the library. */
  'library.open': { request: Record<string, never>; reply: void };
  /** reader → background: saves a file where no page sees it; false where the browser has no page of ours for this tab. */
  'file.save': { request: FileToSave; reply: boolean };
  /** reader → background: copies a text for a page that may not; false as above. */
  'text.copy': { request: TextToCopy; reply: boolean };
}

export type Kind = keyof Messages;
export interface Envelope<K extends Kind = Kind> {
  readonly kind: K;
  readonly payload: Messages[K]['request'];
}
