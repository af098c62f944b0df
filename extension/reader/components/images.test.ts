import { expect, test, vi } from 'vitest';
import type { ImageObject } from '../../../src/model/article.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: () => '', getUILanguage: () => 'en' } } }));
const { mayAsk } = await import('./images.tsx');

test.each([
  ['https://pictures.example/a.jpg', 'copy.example', true],
  ['http://192.168.1.1/reboot.cgi?now', 'copy.example', false],
  ['http://127.0.0.1:631/a.png', 'copy.example', false],
  ['http://[::1]/a.png', 'copy.example', false],
  ['http://router/a.png', 'copy.example', false],
  ['http://nas.local/a.png', 'copy.example', false],
  ['http://nas.local/a.png', 'nas.local', true],
  ['http://127.0.0.1:8080/a.png', '127.0.0.1', true],
])('a picture at %s, on a page of %s: %s', (src, here, expected) => {
  expect(mayAsk({ src } as ImageObject, here)).toBe(expected);
});
