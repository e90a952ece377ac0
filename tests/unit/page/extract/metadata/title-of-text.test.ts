import { describe, expect, it } from 'vitest';
import { titleOfText } from '../../../../../page/extract/metadata/title-of-text.ts';

const URL_OF_FILE = 'https://lamps.example/texts/oil%20lamps.txt?raw';

describe('the title of a text file', () => {
  it.each([
    ['The lamps of Petra\n\nThey were lit at dusk.', 'The lamps of Petra'],
    ['\n\n  The lamps of Petra\n  ------------------\nThey were lit.', 'The lamps of Petra'],
    ['# The lamps of Petra #\n\nThey were lit.', 'The lamps of Petra'],
    ['Lamps. And who lit them.\n========================\n\nDusk.', 'Lamps. And who lit them.'],
  ])('is its first line, where that is set apart: %j', (text, title) => {
    expect(titleOfText(text, URL_OF_FILE)).toBe(title);
  });

  it.each([
    'They were lit at dusk.\n\nAnd then.',
    'They were lit at dusk\nand went out\nat dawn',
    '* oil\n* wax\n',
    'const lamp = { lit: true };\n\nexport { lamp };',
    '12\n\n13',
    '',
  ])('is else the name of the file: %j', (text) => {
    expect(titleOfText(text, URL_OF_FILE)).toBe('oil lamps.txt');
  });

  it('survives names that are not encoded right', () => {
    expect(titleOfText('', 'https://lamps.example/100%.txt')).toBe('100%.txt');
    expect(titleOfText('', 'about:blank')).toBe('blank');
  });
});
