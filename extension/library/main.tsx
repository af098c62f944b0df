import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n.ts';
import { isPrivate } from '../platform/private.ts';
import { Library } from './Library.tsx';
import { Outside } from './Outside.tsx';
import { answerPopup } from '../reader/own-page.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('library');
const root = document.getElementById('root');
if (root)
  void isPrivate().then((off) => {
    // In a private window the browser gives this page another, empty store.
    if (off) return render(<Outside />, root);
    answerPopup();
    render(<Library />, root);
  });
