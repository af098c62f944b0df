import { ARTICLE } from './article.ts';
import { CONTROLS } from './controls.ts';
import { MODES } from './modes.ts';
import { THEME } from './theme.ts';

/**
 * The reader's own sheet, in its shadow root. Numbers: measure, sizes and spacing after the requirements for Chinese text
 * layout (clreq) and WCAG 1.4.8; every pair of text and ground has a contrast of at least 7:1.
 */
export const STYLES = THEME + CONTROLS + ARTICLE + MODES;
