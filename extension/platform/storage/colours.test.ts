import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STYLES } from '../../reader/styles/index.ts';
import { contrast, themeOf } from './colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a theme of any three colours is easy to read', () => {
  fc.assert(
    fc.property(colour, colour, colour, (paper, ink, accent) => {
      const theme = themeOf({ paper, ink, accent });
      for (const text of ['--ink', '--soft', '--accent'])
        for (const ground of ['--paper', '--raised'])
          expect(contrast(theme[text] as string, theme[ground] as string)).toBeGreaterThanOrEqual(7);
      for (const ground of ['--mark', '--current'])
        expect(contrast(theme['--ink'] as string, theme[ground] as string)).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('so are the themes of the sheet', () => {
  const themes = [...STYLES.matchAll(/--paper: #[0-9a-f]{6};[^}!]*--raised: #\w+/g)].map((m) =>
    Object.fromEntries([...m[0].matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map((v) => [v[1], v[2] as string])),
  );
  expect(themes.length).toBeGreaterThanOrEqual(7);
  for (const theme of themes) {
    for (const text of ['ink', 'soft', 'accent'])
      for (const ground of ['paper', 'raised'])
        expect(
          contrast(theme[text] as string, theme[ground] as string),
          `${text} on ${ground} ${theme['paper']}`,
        ).toBeGreaterThanOrEqual(7);
    for (const ground of ['mark', 'current'])
      expect(
        contrast(theme['ink'] as string, theme[ground] as string),
        `${ground} ${theme['paper']}`,
      ).toBeGreaterThanOrEqual(7);
  }
});
