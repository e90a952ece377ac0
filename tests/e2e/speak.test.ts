import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type FakeSpeech, type FakeSpeechOptions, makeFakeSpeech } from '../fake-speech.ts';
import { violations } from './axe.ts';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

/** Where our script finds its voices: in its own world, which the page does not share. */
type World = typeof globalThis & { makeFakeSpeech: typeof makeFakeSpeech; fakeSpeech: FakeSpeech };

const VOICES: NonNullable<FakeSpeechOptions['voices']> = [
  { name: 'Ada', lang: 'en-US', preferred: true },
  { name: 'Grace', lang: 'en-GB' },
  { name: 'Cloud', lang: 'en-US', local: false },
];

inBothBrowsers('reading aloud', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);
  const { click } = readerRoot(on);

  const inChromium = (title: string, test: () => Promise<void>) =>
    it(title, async (context) => {
      // Voices can be put into our world by Chromium's protocol; Firefox has silent ones of its own, which end at once.
      if (on.driver.name !== 'chromium') return context.skip();
      await test();
    });

  /** Gives our world in the page an engine of ours. */
  const giveVoices = async (options: FakeSpeechOptions) => {
    await on.driver.inside.load(`globalThis.makeFakeSpeech = ${makeFakeSpeech}`);
    await on.driver.inside.run(({ window }, wanted) => {
      const world = globalThis as World;
      world.fakeSpeech = world.makeFakeSpeech(wanted);
      const { speechSynthesis, SpeechSynthesisUtterance } = world.fakeSpeech;
      for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance })) {
        Object.defineProperty(window, name, { value, configurable: true });
      }
    }, options);
  };
  /** What the engine was given to say, once it is so much. */
  const asked = (atLeast = 0) =>
    on.driver.inside.waitFor(
      `${atLeast} pieces`,
      (_, least) => {
        const texts = (globalThis as World).fakeSpeech.asked.map(({ text }) => text);
        return texts.length >= least ? texts : undefined;
      },
      atLeast,
    );
  const isSpeaking = () => on.driver.inside.run(() => (globalThis as World).fakeSpeech.isSpeaking());

  /** Presses the button of that title in the reader. */
  const press = (title: string) =>
    on.driver.inside.waitFor(
      `"${title}" in the reader`,
      ({ document, shadow }, wanted) => {
        const root = shadow(document.querySelector('glossa-reader'));
        const button = root.querySelector<HTMLElement>(`button[title="${wanted}"]`);
        button?.click();
        return button !== null;
      },
      title,
    );
  const textOf = (selector: string) =>
    on.driver.inside.waitFor(
      selector,
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader')).querySelector(wanted)?.textContent,
      selector,
    );
  const count = (selector: string) =>
    on.driver.inside.run(
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader')).querySelectorAll(wanted).length,
      selector,
    );
  const shown = (selector: string) =>
    on.driver.inside.waitFor(
      selector,
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader')).querySelector(wanted) !== null,
      selector,
    );
  /** What the voice's bar says begins so. */
  const status = (text: string) =>
    on.driver.inside.waitFor(
      `"${text}"`,
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader'))
          .querySelector('.speech-status')
          ?.textContent?.startsWith(wanted),
      text,
    );
  const leave = async () => {
    await press('Stop reading aloud');
    await leaveReader();
  };
  const scrollTop = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('.room')?.scrollTop ?? 0,
    );

  const open = async (options: FakeSpeechOptions = { voices: VOICES }) => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    if (on.driver.name === 'chromium') await giveVoices(options);
  };

  it('reads an article to its end', async () => {
    await open({ voices: VOICES, pace: 0.1 });
    await press('Read aloud');
    await status('Read to the end.');
    await leave();
    expect(await on.driver.page.run(({ document }) => document.querySelector('glossa-reader'))).toBeNull();
  });

  inChromium('begins with the title and lights up sentence and word', async () => {
    await open();
    await press('Read aloud');
    await shown('.spoken-word');
    expect(await count('.spoken-sentence')).toBeGreaterThan(0);
    const [title] = await asked(1);
    expect(title).toBe('Second Russian spacecraft in two months leaks coolant at the space station');
    await leave();
  });

  inChromium('pauses and goes on, steps, and stops when the reader is left', async () => {
    await open();
    await press('Read aloud');
    await press('Next paragraph');
    await shown('.spoken-word');
    await press('Pause');
    expect(await isSpeaking()).toBe(false);
    const before = (await asked()).length;
    await press('Next sentence');
    expect(await isSpeaking()).toBe(false);
    await press('Play');
    expect(await isSpeaking()).toBe(true);
    expect(await asked()).toHaveLength(before + 1);
    await on.driver.press('Escape');
    expect(await count('.speech'), 'Escape stops the voice first').toBe(0);
    expect(await isSpeaking()).toBe(false);
    await press('Read aloud');
    await shown('.spoken-word');
    expect(await isSpeaking()).toBe(true);
    await press('Leave reader mode');
    expect(await isSpeaking()).toBe(false);
  });

  inChromium('follows the voice, unless the reader has scrolled away', async () => {
    await open();
    await press('Read aloud');
    for (let i = 0; i < 6; i++) await press('Next paragraph');
    await sleep(800);
    const there = await scrollTop();
    expect(there).toBeGreaterThan(300);
    await on.driver.inside.run(({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader'))
        .querySelector('.room')
        ?.scrollTo({ top: 0, behavior: 'instant' }),
    );
    expect(await textOf('.speech-back')).toBe('Back to the voice');
    await press('Next sentence');
    await sleep(300);
    expect(await scrollTop(), 'left alone').toBe(0);
    await click('.speech-back');
    await sleep(800);
    expect(await scrollTop()).toBeGreaterThan(300);
    expect(await count('.speech-back')).toBe(0);
    await leave();
  });

  inChromium('goes on while the popup comes and goes, and the lit line goes with the voice', async () => {
    await open();
    await click('.focus-tool');
    await on.driver.inside.waitFor('the choice of one line', ({ document, shadow }) => {
      const labels = shadow(document.querySelector('glossa-reader')).querySelectorAll('#focus label');
      const one = [...labels].find((label) => label.textContent === '1 line');
      one?.querySelector('input')?.click();
      return one !== undefined;
    });
    await on.driver.press('Escape');
    await press('Read aloud');
    for (let i = 0; i < 4; i++) await press('Next paragraph');
    await on.driver.inside.waitFor('the lit line where the voice is', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const band = root.querySelector('.focus-band:not([hidden])')?.getBoundingClientRect();
      const word = root.querySelector('.spoken-word')?.getBoundingClientRect();
      return band && word && word.top >= band.top - 2 && word.bottom <= band.bottom + 2;
    });
    const popup = await on.driver.clickToolbarButton();
    await popup.waitFor('the popup', ({ document }) => document.querySelector('.foot'));
    await on.driver.closePopup();
    expect(await isSpeaking()).toBe(true);
    await leave();
    await on.driver.inside.run(() => {
      const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
      return storage.sync.clear();
    });
  });

  inChromium('begins at what is selected', async () => {
    await open();
    const sentence = await on.driver.inside.run(({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader')) as ShadowRoot & {
        getSelection(): Selection;
      };
      const paragraph = [...root.querySelectorAll('.content p')][3]!;
      root.getSelection().selectAllChildren(paragraph);
      return paragraph.textContent!.trim().slice(0, 20);
    });
    await press('Read aloud');
    const [first] = await asked(1);
    expect(first?.slice(0, 20)).toBe(sentence);
    await leave();
  });

  inChromium(
    'says how to get a voice where there is none, and uses none that is online unasked',
    async () => {
      await open({ voices: [VOICES[2]!] });
      await press('Read aloud');
      const told = await textOf('.speech-status:not(:empty)');
      expect(told).toBe('Looking for voices…');
      await on.driver.inside.waitFor('the message', ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader'))
          .querySelector('.speech-status')
          ?.textContent?.startsWith('There is no voice for English'),
      );
      expect(await asked()).toEqual([]);
      await leave();
    },
  );

  for (const scheme of ['light', 'dark'] as const) {
    inChromium(`has nothing that axe objects to, ${scheme}`, async () => {
      await on.driver.setColorScheme(scheme);
      await open();
      await press('Read aloud');
      await press('Next paragraph');
      await shown('.spoken-word');
      await on.driver.screenshot(resolve(PICTURES, `speak-${scheme}.png`));
      await press('Voice and speed');
      await sleep(300);
      await on.driver.screenshot(resolve(PICTURES, `speak-panel-${scheme}.png`));
      expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
      await leave();
    });
  }
});
