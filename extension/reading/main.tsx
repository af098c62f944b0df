import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readArticle } from '../../src/clean/index.ts';
import { loadHanded } from '../platform/storage/handed.ts';
import { answerPopup, openHere } from '../reader/own-page.ts';
import { preparePage } from '../ui/page.ts';
import { Gone } from './Gone.tsx';

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

/** An article in a tab of its own; with it the tab goes, and the browser shows the page that it came from. */
async function show(root: HTMLElement): Promise<void> {
  const handed = await loadHanded(location.hash.slice(1)).catch(() => undefined);
  const article = readArticle(handed?.article);
  if (!handed || !article) return render(<Gone />, root);
  document.title = article.headline || document.title;
  await openHere(
    article,
    {
      url: handed.url,
      from: 'page',
      pictures: handed.pictures,
      closed: () => void closeTab(),
    },
    async () => handed.pointed,
  );
}

answerPopup();
void show(preparePage('app_name'));
