import { expect, test } from 'vitest';
import { withoutReferences } from './character-references.ts';

test('turns named and numbered references into characters', () => {
  expect(withoutReferences('Redacci&oacute;n &amp; equipo')).toBe('Redacción & equipo');
  expect(withoutReferences('The town&#8217;s pier &#x2013; again')).toBe('The town’s pier – again');
});

test('leaves what is no reference', () => {
  expect(withoutReferences('Salt & pepper; AT&T; &unknown; &#0; &#xD800;')).toBe(
    'Salt & pepper; AT&T; &unknown; &#0; &#xD800;',
  );
});
