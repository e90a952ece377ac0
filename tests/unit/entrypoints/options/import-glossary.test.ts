import { expect, it, vi } from 'vitest';
import { importGlossary } from '../../../../entrypoints/options/import-glossary.ts';

it('refuses a file that is too big before it is read', async () => {
  const file = new File(['bulb,A lamp.'], 'film.csv');
  vi.spyOn(file, 'size', 'get').mockReturnValue(1_000_000_000);
  const read = vi.spyOn(file, 'arrayBuffer');
  await expect(importGlossary({ name: file.name, files: [file] }, () => {})).rejects.toMatchObject({
    reason: 'tooBig',
  });
  expect(read).not.toHaveBeenCalled();
});
