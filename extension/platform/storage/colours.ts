import { matching } from '../../../src/kit/stored.ts';

/** Colours as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

export const COLOURS: Colours = { paper: '#e8f0e4', ink: '#1d2a1d', accent: '#0f4c5c' };

type Rgb = readonly [number, number, number];

export const COLOUR = matching(/^#[0-9a-f]{6}$/i);

const parse = (colour: string): Rgb => {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};
const format = (rgb: Rgb) => `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of the same name). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((v) => {
    const s = v / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(parse(a)), luminance(parse(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** `a` with `share` (0 to 1) of `b`. */
export function mix(a: string, b: string, share: number): string {
  const [x, y] = [parse(a), parse(b)];
  return format(x.map((v, i) => v + ((y[i] as number) - v) * share) as unknown as Rgb);
}

/**
 * The colour nearest to `ink` that has at least `least` contrast on every one of `grounds`: mixed in steps towards black or
 * white, whichever the grounds allow. A middle gray ground cannot give 7:1; the better of black and white is given then.
 */
export function readable(ink: string, grounds: readonly string[], least = 7): string {
  const worst = (colour: string) => Math.min(...grounds.map((g) => contrast(colour, g)));
  const end = worst('#000000') >= worst('#ffffff') ? '#000000' : '#ffffff';
  for (let step = 0; step <= 20; step++) {
    const colour = mix(ink, end, step / 20);
    if (worst(colour) >= least) return colour;
  }
  return end;
}

/** The paper itself when black or white can reach `least` on it; otherwise the nearest one lighter or darker that can. */
function usablePaper(paper: string, least = 7.6): string {
  for (let step = 0; step <= 20; step++)
    for (const end of ['#ffffff', '#000000']) {
      const colour = mix(paper, end, step / 20);
      if (Math.max(contrast(colour, '#000000'), contrast(colour, '#ffffff')) >= least) return colour;
    }
  return '#ffffff';
}

/** The custom properties of a theme made of three colours, each text colour at 7:1 or more on each of its grounds. */
export function themeOf(colours: Colours): Readonly<Record<string, string>> {
  const paper = usablePaper(colours.paper);
  const dark = luminance(parse(paper)) < 0.18;
  const raised = mix(paper, dark ? '#000000' : '#ffffff', dark ? 0.2 : 0.5);
  const grounds = [paper, raised];
  const ink = readable(colours.ink, grounds);
  return {
    '--paper': paper,
    '--raised': raised,
    '--ink': ink,
    '--soft': readable(mix(ink, paper, 0.3), grounds),
    '--accent': readable(colours.accent, grounds),
    '--line': mix(paper, ink, 0.2),
    '--mark': markOn(paper, ink, 0.25),
    '--current': markOn(paper, ink, 0.45),
    'color-scheme': dark ? 'dark' : 'light',
  };
}

/** A yellow for behind the text, as strong as the text's contrast allows. */
function markOn(paper: string, ink: string, strength: number): string {
  for (let share = strength; share > 0; share -= 0.05) {
    const colour = mix(paper, '#ffc107', share);
    if (contrast(colour, ink) >= 7) return colour;
  }
  return paper;
}
