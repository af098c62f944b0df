import browser from 'webextension-polyfill';
import { listOf, read, shape, text, transformed } from '../../../src/kit/stored.ts';
import { exclusive } from '../exclusive.ts';

/** A CSL style that the person has added: the file's text, and the name that the settings know it by. */
export interface CslFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** For reading the text of a style. */
export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

const KEY = 'csl-styles';
/** Styles kept at most. */
const MOST_STYLES = 20;

const FILES = transformed(
  listOf(shape<CslFile>({ name: text(300), title: text(300), text: text(1_000_000) }), MOST_STYLES),
  (files) => files.filter((file) => file.name && file.text),
);

/** The styles that the person has added, the latest first. */
export async function loadCslFiles(): Promise<readonly CslFile[]> {
  try {
    return read(FILES, (await browser.storage.local.get(KEY))[KEY] ?? []);
  } catch {
    return [];
  }
}

async function change(by: (files: readonly CslFile[]) => readonly CslFile[]): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: by(await loadCslFiles()) });
    return true;
  } catch {
    return false;
  }
}

/** Keeps a style, in the place of an older one of its name; false when it could not be stored. */
export const addCslFile = (file: CslFile): Promise<boolean> =>
  exclusive(KEY, () => change((files) => [file, ...files.filter((f) => f.name !== file.name)].slice(0, MOST_STYLES)));

/** @param name of the style */
export const removeCslFile = (name: string): Promise<boolean> =>
  exclusive(KEY, () => change((files) => files.filter((f) => f.name !== name)));
