import { describe, expect, it } from 'vitest';
import { withoutEntities } from '../../../../core/text/entities.ts';

describe('character references', () => {
  it.each([
    ['Tom &amp; Ann', 'Tom & Ann'],
    ['&#8217;tis &#x2014; so', '’tis — so'],
    ['5 &nbsp; &hellip;', '5   …'],
  ])('%s is read', (text, read) => {
    expect(withoutEntities(text)).toBe(read);
  });

  it.each(['&#0;', '&#x110000;', '&constructor;', '&toString;', 'AT&T; &', '&unknown;'])(
    '%s stays',
    (text) => {
      expect(withoutEntities(text)).toBe(text);
    },
  );
});
