import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import type { OutlineEntry } from '../../../src/render/outline.ts';
import { t } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import { Help } from './Help.tsx';
import { Icon } from './Icon.tsx';
import { Keep } from './Keep.tsx';
import { Menu, type MenuName } from './Menu.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { Outline } from './Outline.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TextSettings } from './TextSettings.tsx';
import type { Notes } from './use-notes.ts';

interface Props {
  readonly article: Article;
  readonly settings: Settings;
  readonly language: string;
  readonly cjk: boolean;
  readonly uncertain: number;
  readonly headings: readonly OutlineEntry[];
  readonly current: string | undefined;
  readonly notes: Notes;
  readonly menu: MenuName | undefined;
  readonly aloud: boolean;
  readonly kept: boolean;
  /** How far the person has read, 0 to 1. */
  readonly progress: number;
  change(changes: Partial<Settings>): void;
  close(): void;
  go(block: string): void;
  highlight(): void;
  say(words: string): void;
  show(menu: MenuName | undefined): void;
  toggleAloud(): void;
}

/** The bar above the text: closing, reading aloud, and the panels. */
export function Toolbar(props: Props): JSX.Element {
  const { article, settings, language, cjk, uncertain, headings, current, notes, menu, aloud, kept, progress } = props;
  const { change, close, go, highlight, say, show, toggleAloud } = props;
  return (
    <header class="bar">
      <button
        type="button"
        class="bar-button close"
        onClick={close}
        aria-label={t('reader_close')}
        title={t('reader_close')}
      >
        <Icon name="close" />
        <span class="bar-text">{t('reader_close')}</span>
      </button>
      <div class="bar-right">
        <button
          type="button"
          class="bar-button"
          aria-pressed={aloud}
          aria-label={t('aloud')}
          title={t('aloud')}
          onClick={toggleAloud}
        >
          <Icon name="aloud" />
          <span class="bar-text">{t('aloud')}</span>
        </button>
        {headings.length > 1 && (
          <Menu name="outline" icon="outline" label={t('reader_outline')} open={menu} show={show}>
            <Outline headings={headings} language={language} current={current} go={go} />
          </Menu>
        )}
        <Menu name="notes" icon="notes" label={t('notes')} open={menu} show={show}>
          <NotesPanel notes={notes} language={language} mark={highlight} />
        </Menu>
        <Menu name="take" icon="take" label={t('reader_take')} open={menu} show={show}>
          {!kept && (
            <>
              <Keep article={article} say={say} />
              <hr />
            </>
          )}
          <TakeAway article={article} say={say} />
        </Menu>
        <Menu name="text" icon="text" label={t('reader_text')} open={menu} show={show}>
          <TextSettings settings={settings} language={language} cjk={cjk} uncertain={uncertain} change={change} />
        </Menu>
        <Menu name="help" icon="help" label={t('keys')} open={menu} show={show}>
          <Help settings={settings} change={change} />
        </Menu>
      </div>
      <div class="progress" style={`transform:scaleX(${progress})`} />
    </header>
  );
}
