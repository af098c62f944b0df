import article from './article.css?raw';
import bar from './bar.css?raw';
import base from './base.css?raw';
import blocks from './blocks.css?raw';
import figures from './figures.css?raw';
import overlay from './overlay.css?raw';
import print from './print.css?raw';
import provenance from './provenance.css?raw';
import rail from './rail.css?raw';
import screens from './screens.css?raw';
import settings from './settings.css?raw';
import theme from './theme.css?raw';
import vertical from './vertical.css?raw';

/**
 * The reader's own sheet, in its shadow root. Numbers: measure, sizes and spacing after the requirements for Chinese text
 * layout (clreq) and WCAG 1.4.8; every pair of text and ground has a contrast of at least 7:1.
 */
export const STYLES = [
  theme,
  base,
  bar,
  settings,
  rail,
  overlay,
  article,
  provenance,
  blocks,
  figures,
  vertical,
  screens,
  print,
].join('');
