import { describe, expect, it } from 'vitest';
import { particleLength } from '../../../../core/text/korean.ts';

const bare = (word: string) => word.slice(0, word.length - particleLength(word));

describe('particles of Korean', () => {
  it.each([
    ['병원에서는', '병원'],
    ['의사가', '의사'],
    ['한빛호는', '한빛호'],
    ['가람도에', '가람도'],
    ['엔진과', '엔진'],
    ['환자의', '환자'],
    ['수요일부터', '수요일'],
  ])('are taken off: %s', (word, noun) => {
    expect(bare(word)).toBe(noun);
  });

  it.each(['가람도', '국가', '결과', '회의', '고양이', '이야기', '도로', '말했다'])(
    'are not seen in nouns and verbs that end alike: %s',
    (word) => {
      expect(bare(word)).toBe(word);
    },
  );
});
