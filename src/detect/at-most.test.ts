import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fixtures } from '../../tests/lib/fixtures.ts';
import { finish } from '../kit/steps.ts';
import type { Page } from '../model/page.ts';
import { defineFamily } from './define-family.ts';
import { strength, traceSteps } from './index.ts';
import { FAMILIES } from './registry.ts';

const bounded = FAMILIES.filter((family) => family.atMost);

test('no family claims more than it says it can', () => {
  expect(bounded.length).toBeGreaterThan(0);
  let claims = 0;
  for (const { page } of fixtures().map((f) => ({ page: f.page() })))
    for (const { recognise, atMost } of bounded) {
      const claim = recognise(page);
      if (!claim || !atMost) continue;
      claims++;
      const most = { family: '', confidence: atMost.confidence, evidence: [{ kind: atMost.kind, quote: '' }] };
      expect(strength(claim)).toBeLessThanOrEqual(strength(most));
    }
  expect(claims).toBeGreaterThan(0);
});

const asked: string[] = [];
const family = (name: string, confidence: 'likely' | 'possible', bound?: 'likely') =>
  defineFamily({
    name,
    label: name,
    hosts: [],
    addresses: [],
    limitations: [],
    ...(bound ? { atMost: { confidence: bound, kind: 'label-line' as const } } : {}),
    recognise: () => {
      asked.push(name);
      return { family: name, confidence, evidence: [{ kind: 'label-line', quote: name }] };
    },
    recover: (page, claim) => ({ ...claim, uriM: page.url, uriR: 'https://paper.example/2024/ferry' }),
    peel: ({ document }) => ({ document, shape: 'html' }),
  });

test.each([
  // What comes second is the next layer's question.
  ['not asked where another claim is as strong', 'likely', ['first', 'first']],
  ['asked where the other is weaker', 'possible', ['first', 'reader']],
] as const)('a family that reads whole texts is %s', (_, confidence, expected) => {
  asked.length = 0;
  const { document } = new JSDOM('<p>x</p>').window;
  const page = { url: 'https://copies.example/a', document, contentType: 'text/html' } as unknown as Page;
  const families = [family('first', confidence), family('reader', 'likely', 'likely')];
  finish(traceSteps(page, { families }));
  expect(asked.slice(0, 2)).toEqual(expected);
});
