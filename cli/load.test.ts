import { expect, test } from 'vitest';
import { load } from './load.ts';

function frames(count: number): string {
  const frame = '<iframe src="https://player.example/1"></iframe>';
  const page = load(Buffer.from(`<!doctype html><meta charset=utf-8><p>Fähre</p>${frame.repeat(count)}<p>end</p>`), {
    url: 'https://harbour.example/news',
    contentType: 'text/html',
  });
  const { document } = page;
  const number = (name: string): number => document.querySelectorAll(name).length;
  const said = `${number('iframe')} ${number('x-iframe')} ${document.body.textContent.trim()}`;
  page.close();
  return said;
}

test('the frames of a page with few are frames', () => {
  expect(frames(3)).toBe('3 0 Fähreend');
});

test('many frames open no window each, and the text stays', () => {
  expect(frames(60)).toBe('0 60 Fähreend');
});
