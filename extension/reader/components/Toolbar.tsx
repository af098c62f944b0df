import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { OutlineEntry } from '../../../src/render/outline.ts';
import { t } from '../../platform/i18n.ts';
import type { Pictures } from '../../platform/library/kept.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import { CitePanel } from './CitePanel.tsx';
import { Help } from './Help.tsx';
import { Icon } from './Icon.tsx';
import { Keep } from './Keep.tsx';
import { Menu, type MenuName } from './Menu.tsx';
import { NamesPanel } from './NamesPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { Outline } from './Outline.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TextSettings } from './TextSettings.tsx';
import type { Citing } from '../hooks/use-citing.ts';
import type { Names } from '../hooks/use-names.ts';
import type { Notes } from '../hooks/use-notes.ts';

interface Props {
  readonly article: Article;
  readonly citing: Citing;
  readonly settings: Settings;
  readonly language: string;
  readonly cjk: boolean;
  readonly uncertain: number;
  readonly headings: readonly OutlineEntry[];
  readonly current: string | undefined;
  readonly notes: Notes;
  readonly names: Names;
  readonly menu: MenuName | undefined;
  readonly aloud: boolean;
  readonly saved: boolean;
  /** The rail stands beside the text: it has outline, names and notes. */
  readonly rail: boolean;
  /** How far the person has read, 0 to 1. */
  readonly progress: number;
  /** Pictures that an exported file may hold. */
  pictures(): Pictures;
  change(changes: Partial<Settings>): void;
  close(): void;
  go(block: string): void;
  /** Opens the article in a tab of its own; not there in such a tab. */
  handOver: (() => void) | undefined;
  highlight(): void;
  reveal(entity: Entity, index: number): void;
  save(): void;
  say(words: string): void;
  show(menu: MenuName | undefined): void;
  toggleAloud(): void;
}

/** The bar above the text: closing, reading aloud, and the panels. */
export function Toolbar(props: Props): JSX.Element {
  const { article, citing, settings, language, cjk, uncertain, headings, current, notes, names } = props;
  const { menu, aloud, saved, rail, progress } = props;
  const { change, close, go, highlight, reveal, save, say, show, toggleAloud } = props;
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
        {!rail && (
          <>
            {headings.length > 1 && (
              <Menu name="outline" icon="outline" label={t('reader_outline')} open={menu} show={show}>
                <Outline headings={headings} language={language} current={current} go={go} />
              </Menu>
            )}
            <Menu name="names" icon="names" label={t('entities_short')} open={menu} show={show}>
              <NamesPanel names={names} language={language} reveal={reveal} />
            </Menu>
            <Menu name="notes" icon="notes" label={t('notes')} open={menu} show={show}>
              <NotesPanel notes={notes} language={language} mark={highlight} />
            </Menu>
          </>
        )}
        <Menu name="cite" icon="cite" label={t('cite')} open={menu} show={show}>
          <CitePanel article={article} citing={citing} settings={settings} change={change} say={say} />
        </Menu>
        {!saved && (
          <button
            type="button"
            class="bar-button bar-save"
            aria-label={t('library_keep')}
            title={t('key_save')}
            onClick={save}
          >
            <Icon name="save" />
            <span class="bar-text">{t('library_keep')}</span>
          </button>
        )}
        <Menu name="take" icon="take" label={t('reader_take')} open={menu} show={show}>
          {!saved && (
            <>
              <Keep save={save} />
              <hr />
            </>
          )}
          {props.handOver && (
            <>
              <button type="button" data-action="own-tab" onClick={props.handOver}>
                {t('own_tab')}
              </button>
              <hr />
            </>
          )}
          <TakeAway citing={citing} notes={notes.list} pictures={props.pictures} say={say} />
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
