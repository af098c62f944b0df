import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../src/detect/index.ts';
import { parseUrl } from '../src/kit/url.ts';
import { fixtures } from './lib/fixtures.ts';

const cases = fixtures().filter((fixture) => fixture.article);
const HOME = 'www.harbourpost.example';
/** Copies that lost more than their frame: the paper's links or picture are not in them. */
const WITHOUT_LINKS = /^(?:git-markdown|text-proxy|wiki-mirror|alt-frontend)\//;

describe('one article through every family', () => {
  test('of every family the whole reading is tested', () => {
    const tested = new Set(cases.map((c) => c.family));
    expect(FAMILIES.map((family) => family.name).filter((name) => !tested.has(name))).toEqual([]);
  });

  for (const fixture of cases) {
    test(fixture.id, () => {
      const { article, provenance } = fixture.read();
      const want = fixture.article;
      expect(article?.headline).toBe(want?.headline);
      expect(article?.author?.map((p) => p.name)).toEqual(want?.author);
      expect(article?.datePublished?.slice(0, 10) ?? null).toBe(want?.datePublished);
      expect(article?.publisher?.name ?? null).toBe(want?.publisher);
      expect(article?.articleBody.split('\n')).toEqual(want?.articleBody);

      // Four times: published, copied, posted again, read. None stands in another's place.
      const copied = provenance.mementoDatetime?.slice(0, 10);
      if (want?.datePublished) expect(copied).not.toBe(want.datePublished);
      expect(article?.dateAlternatives?.map((d) => d.value.slice(0, 4)) ?? []).not.toContain('2022');
      for (const other of article?.dateAlternatives ?? []) expect(other.value.slice(0, 10)).not.toBe(copied);

      // No address of a copy is left in the text.
      const shown = [...(article?.links ?? []).map((l) => l.href), ...(article?.images ?? []).map((i) => i.src)];
      const copies = new Set(provenance.hops.map((h) => parseUrl(h.uriM)?.hostname).filter((h) => h && h !== HOME));
      const rewritten = shown.filter((u) => copies.has(parseUrl(u)?.hostname) && !/\/[0-9a-f]{16}\.jpg$/.test(u));
      expect(rewritten).toEqual([]);
      if (want?.articleBody.join().includes('table of the tides') && !WITHOUT_LINKS.test(fixture.id)) {
        expect(shown).toContain('https://tides.example/table?port=salt&day=3');
        expect(shown.some((u) => u.startsWith(`https://${HOME}/2020/11/oak-from-the-hills`))).toBe(true);
      }
    });
  }
});
