import { expect, test } from 'vitest';
import { fingerprintText } from './fingerprint.ts';

test('what copying changes is no difference, what the author wrote is', () => {
  const text = fingerprintText({ headline: 'A  boat', articleBody: 'Café\u200b one.\n\ntwo' });
  expect(text).toBe('AboatCaféone.two');
  expect(fingerprintText({ headline: 'A boat', articleBody: 'Cafe\u0301 one. two' })).toBe(text);
  expect(fingerprintText({ headline: 'A boat', articleBody: 'Cafe one. two' })).not.toBe(text);
});
