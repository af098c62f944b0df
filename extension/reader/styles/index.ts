import article from './article.css?raw';
import controls from './controls.css?raw';
import modes from './modes.css?raw';
import theme from './theme.css?raw';

/**
 * The reader's own sheet, in its shadow root. Numbers: measure, sizes and spacing after the requirements for Chinese text
 * layout (clreq) and WCAG 1.4.8; every pair of text and ground has a contrast of at least 7:1.
 */
export const STYLES = theme + controls + article + modes;
