import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the reader’s own glossaries', (on) => {
  const { readPage, closePopup, restOn, cardTitle } = steps(on);
  const typedDefinition = 'An agency of the reader’s own.';
  const importedDefinition = 'A thing that moves, as, "the list" says.';

  const openOptions = async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the form', ({ document }) => document.querySelector('.own-add'));
    return options;
  };
  const cardText = () =>
    on.driver.inside.waitFor(
      'the card',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-card')).querySelector('.glossa-card')?.textContent,
    );
  const readAnew = async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { report } = await readPage();
    await closePopup();
    return report;
  };

  it('explain a term first that was typed in the options', async () => {
    const options = await openOptions();
    await options.run(({ document }, definition) => {
      const form = document.querySelector<HTMLFormElement>('.own-add');
      const field = (name: string) => form?.querySelector<HTMLInputElement>(`[name=${name}]`);
      const term = field('term');
      const text = field('definition');
      if (term) term.value = 'roscosmos';
      if (text) text.value = definition;
      form?.querySelector('button')?.click();
    }, typedDefinition);
    await options.waitFor(
      'the glossary',
      ({ document }, name) => document.querySelector<HTMLInputElement>('.own-name')?.value === name,
      messages.own_first,
    );
    await on.driver.closeExtensionPage();
    await readAnew();
    await expect.poll(steps(on).marks).toBeGreaterThan(5);
    await restOn('Roscosmos');
    expect(await cardTitle()).toBe('Roscosmos');
    const text = await cardText();
    expect(text).toContain(typedDefinition);
    expect(text).toContain(messages.card_source_yours);
  });

  it('take a file in, or say what is wrong with it and leave all as it was', async () => {
    const options = await openOptions();
    const choose = (files: Record<string, string | Uint8Array>) =>
      options.run(
        ({ document }, contents) => {
          const input = document.querySelector<HTMLInputElement>('input[accept*=csv]');
          const chosen = new DataTransfer();
          for (const [file, bytes] of contents) chosen.items.add(new File([Uint8Array.from(bytes)], file));
          if (input) input.files = chosen.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        Object.entries(files).map(([name, content]) => [name, [...Buffer.from(content)]] as const),
      );
    const told = (part: string) =>
      options.waitFor(
        part,
        ({ document }, wanted) => document.querySelector('.notice-bar')?.textContent?.includes(wanted),
        part,
      );
    await choose({ 'bad.csv': 'craft,A thing\n,nothing' });
    await told('line 2');
    await choose({ 'craft.csv': `definition;term\n"${importedDefinition.replaceAll('"', '""')}";ship\n` });
    await told('“craft” was imported');
    const row = ['猫', 'ねこ', '', '', 0, ['cat'], 1, ''];
    const files = { 'index.json': { title: 'Animals', format: 3 }, 'term_bank_1.json': [row] };
    const packed = Object.entries(files).map(([name, content]) => [name, strToU8(JSON.stringify(content))]);
    await choose({ 'animals.zip': zipSync(Object.fromEntries(packed)) });
    await told('“Animals” was imported');
    const ifo = "StarDict's dict ifo file\nbookname=Lamps\nwordcount=1\nidxfilesize=13\nsametypesequence=m\n";
    await choose({ 'lamps.ifo': ifo });
    await told('parts are missing');
    const idx = 'bulb\0\0\0\0\0\0\0\0\x07';
    await choose({ 'lamps.ifo': ifo, 'lamps.idx': idx, 'lamps.dict.dz': gzipSync(strToU8('A lamp.')) });
    await told('“Lamps” was imported');
    await choose({ 'bad.json': '{\n"a": 1 2}', 'good.csv': 'sail,A cloth' });
    await told('line 2');
    await options.waitFor('the good one', ({ document }) =>
      [...document.querySelectorAll<HTMLInputElement>('.own-name')].some(({ value }) => value === 'good'),
    );
    const names = await options.run(({ document }) =>
      [...document.querySelectorAll<HTMLInputElement>('.own-name')].map((input) => input.value),
    );
    expect(names).toEqual([messages.own_first, 'craft', 'Animals', 'Lamps', 'good']);
    await on.driver.closeExtensionPage();
    const report = await readAnew();
    expect(JSON.stringify(report)).toContain(JSON.stringify(importedDefinition).slice(1, -1));
  });

  it('leave no trace of a large file whose import is cancelled', async () => {
    const options = await openOptions();
    const names = () =>
      options.run(({ document }) =>
        [...document.querySelectorAll<HTMLInputElement>('.own-name')].map(({ value }) => value),
      );
    const before = await options.waitFor('the glossaries', ({ document }) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('.own-name')];
      return inputs.length > 0 && inputs.map(({ value }) => value);
    });
    await options.run(({ document }) => {
      const rows = Array.from({ length: 100_000 }, (_, i) => `word ${i},What word ${i} means.`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([rows.join('\n')], 'words.csv'));
      const input = document.querySelector<HTMLInputElement>('input[accept*=csv]');
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.waitFor('entries that are stored', ({ document }) => {
      const progress = document.querySelector('progress');
      if (!progress?.value) return false;
      progress.closest('.row')?.querySelector('button')?.click();
      return true;
    });
    await options.waitFor(
      'the end',
      ({ document }, said) => document.querySelector('.notice-bar')?.textContent?.includes(said),
      messages.own_cancelled,
    );
    expect(await names()).toEqual(before);
    await on.driver.closeExtensionPage();
  });

  it('are handed out as a file, and say nothing when switched off', async () => {
    const options = await openOptions();
    await options.waitFor('the glossaries', ({ document }) => document.querySelectorAll('.own-list li')[1]);
    await options.run(({ document }) => {
      const rows = document.querySelectorAll('.own-list li');
      rows[1]?.querySelector<HTMLElement>('[aria-label^="Export"]')?.click();
      for (const row of rows) row.querySelector<HTMLElement>('[type=checkbox]')?.click();
    });
    const file = (await on.driver.downloaded()).text;
    expect(file).toContain(`ship,"${importedDefinition.replaceAll('"', '""')}",`);
    await on.driver.closeExtensionPage();
    expect(JSON.stringify(await readAnew())).not.toContain(typedDefinition);
  });

  it('are looked through entry by entry, and mended', async () => {
    const options = await openOptions();
    await options.run(({ document }) => {
      const rows = Array.from({ length: 120 }, (_, i) => `bulb ${i},Lamp number ${i}.`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([rows.join('\n')], 'bulbs.csv'));
      const input = document.querySelector<HTMLInputElement>('input[accept*=csv]');
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const press = (label: string) =>
      options.run(({ document }, wanted) => {
        const button = [...document.querySelectorAll<HTMLElement>('.own-list button')].find((b) =>
          [b.ariaLabel, b.textContent].includes(wanted),
        );
        if (!button) throw new Error(`no button ${wanted}`);
        button.click();
      }, label);
    const filled = (template: string, ...values: string[]) =>
      template.replace(/\$(\d)/g, (_all, n) => values[n - 1] ?? '');
    const shows = (status: string, first: string) =>
      options.waitFor(
        `${status}: ${first}`,
        ({ document }, [said, term]) =>
          document.querySelector('.own-entries [role=status]')?.textContent === said &&
          document.querySelector('.own-entry-term')?.textContent === term,
        [status, first] as const,
      );
    await options.waitFor('the glossary', ({ document }) =>
      [...document.querySelectorAll('.own-open')].some(({ textContent }) => textContent === '120 entries'),
    );
    await press('120 entries');
    await shows('Entries 1 to 50 of 120', 'bulb 0');
    await press(messages.own_next);
    await shows('Entries 51 to 100 of 120', 'bulb 50');
    await press(filled(messages.own_delete, 'bulb 50'));
    await press(messages.own_delete_yes);
    await shows('Entries 51 to 100 of 119', 'bulb 51');
    await press(filled(messages.own_change, 'bulb 51'));
    await options.run(({ document }) => {
      const form = document.querySelector<HTMLFormElement>('.own-entries form');
      const term = form?.querySelector<HTMLInputElement>('[name=term]');
      if (term) term.value = 'Roscosmos';
      form?.querySelector('button')?.click();
    });
    await shows('Entries 51 to 100 of 119', 'Roscosmos');
    await options.run(({ document }) => {
      const search = document.querySelector<HTMLInputElement>('.own-entries [type=search]');
      if (search) search.value = 'cosm';
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shows('1 entry found', 'Roscosmos');
    await on.driver.closeExtensionPage();
    expect(JSON.stringify(await readAnew())).toContain('Lamp number 51.');
  });
});
