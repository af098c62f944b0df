import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { matterFacts } from './matter-facts.ts';
import { matterParsers } from './matter-parsers.ts';

const read = (source: string) => {
  const { matter, rest } = splitFrontMatter(source, matterParsers);
  return { facts: matterFacts(matter), rest: rest.trim() };
};

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: "It\\u2019s a quay"\nsource_url: https://post.example/quay-reopens\n---\nText.\n'],
    [
      'nested',
      "---\ntitle: 'It’s a quay'\nsource:\n  title: The quay\n  url: https://post.example/quay-reopens\n---\nText.\n",
    ],
    ['folded', '---\ntitle: >-\n  It’s\n  a quay\noriginalURL: https://post.example/quay-reopens\n---\nText.\n'],
    ['TOML', '+++\ntitle = "It’s a quay"\n[original]\nlink = "https://post.example/quay-reopens"\n+++\nText.\n'],
    ['JSON', '{\n"title": "It’s a quay",\n"canonical": "https://post.example/quay-reopens"\n}\nText.\n'],
    ['code fence', '```yaml\ntitle: It’s a quay\nlink_to_original: https://post.example/quay-reopens\n```\nText.\n'],
    ['comment', '<!--meta\ntitle: It’s a quay\noriginallink: https://post.example/quay-reopens\n-->\nText.\n'],
    ['header lines', 'Title: It’s a quay\nDate: 2020-01-02\nSource: https://post.example/quay-reopens\n\nText.\n'],
    ['org-mode', '#+TITLE: It’s a quay\n#+URL: https://post.example/quay-reopens\n\nText.\n'],
    [
      'broken',
      '---\ntitle: It’s a quay\nnote: [1] a: b\nhrefToOriginal: https://post.example/quay-reopens\n---\nText.\n',
    ],
    ['Chinese keys', '---\ntitle: It’s a quay\n原文链接: https://post.example/quay-reopens\n---\nText.\n'],
  ])('%s', (_, source) => {
    const { facts, rest } = read(source);
    expect(facts.title?.value).toBe('It’s a quay');
    expect(facts.originals[0]?.url).toBe('https://post.example/quay-reopens');
    expect(rest).toBe('Text.');
  });

  test.each([
    ['a picture', 'originallink: https://post.example/quay.jpg'],
    ['the cover', 'cover_image_url: https://post.example/quay'],
    ['the author’s page', 'author_url: https://post.example/quay'],
    ['the translation’s own address', 'translation_url: https://post.example/quay'],
    ['where the post was before', 'history:\n  - from: https://post.example/quay'],
    ['the licence', 'license_url: https://post.example/quay'],
  ])('%s is no original', (_, line) => {
    expect(read(`---\ntitle: A quay\n${line}\n---\nText.`).facts.originals).toEqual([]);
  });

  test('a clipper’s day of making is the day of clipping', () => {
    const { facts } = read(
      '---\ntitle: A quay\nsource: https://post.example/quay\npublished:\ncreated: 2025-09-03\n---\n',
    );
    expect(facts.captured?.value).toBe('2025-09-03');
    expect(facts.published).toBeUndefined();
  });

  test('who wrote the original outdoes who posted it', () => {
    const { facts } = read(
      '---\ntitle: A quay\nauthor: poster\noriginal_author: Mara Lind\ntranslators: [Jo Berg, An Li]\n---\n',
    );
    expect(facts.authors.map(({ value }) => value)).toEqual(['Mara Lind']);
    expect(facts.translators.map(({ value }) => value)).toEqual(['Jo Berg', 'An Li']);
  });

  test('depth and aliases without end stop', () => {
    expect(read(`---\na: ${'['.repeat(9000)}\ntitle: A quay\n---\n`).facts.title?.value).toBe('A quay');
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(i ? 9 : 0)}x]`).join('\n');
    expect(read(`---\ntitle: A quay\n${bomb}\n---\n`).facts.title?.value).toBe('A quay');
  });
});
