import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';
import { type FakeWikipedia, fakeWikipedia } from './wikipedia/server.ts';

const SITE = 'https://*.wikipedia.org/*';
const TERM = 'Roscosmos';
const EXTRACT = 'Roscosmos is what the server of this test says it is.';
const summary = (title: string, extract = EXTRACT) => ({
  json: { type: 'standard', title, extract, lang: 'en' },
});

let wikipedia: FakeWikipedia;

beforeAll(async () => {
  wikipedia = await fakeWikipedia();
});
afterAll(() => wikipedia.close());

inBothBrowsers(
  'looking up in Wikipedia',
  (on) => {
    const { readPage, closePopup, restOn, cardTitle, cardIsGone } = steps(on);

    /** What the card says of looking up online. */
    const said = (text: string) =>
      on.driver.inside.waitFor(
        text,
        ({ document, shadow }, wanted) =>
          shadow(document.querySelector('glossa-card'))
            .querySelector('.online .said')
            ?.textContent?.startsWith(wanted),
        text,
      );
    /** Presses a button of the card by hand: only that lets a browser ask for a permission. */
    const press = async (label: string) => {
      const box = await on.driver.inside.waitFor(
        `"${label}" in the card`,
        ({ document, shadow }, wanted) => {
          const buttons = [...shadow(document.querySelector('glossa-card')).querySelectorAll('button')];
          const found = buttons.find((button) => button.textContent === wanted);
          found?.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
          return found && { x: x + width / 2, y: y + height / 2 };
        },
        label,
      );
      await on.driver.click(box.x, box.y);
    };
    const openCard = async (term = TERM) => {
      await restOn(term);
      return cardTitle();
    };
    const closeCard = async () => {
      await on.driver.press('Escape');
      await cardIsGone();
    };
    const openOptions = async () => {
      const options = await on.driver.openExtensionPage('options.html');
      await options.waitFor('the options', ({ document }) => document.querySelector('h1'));
      return options;
    };
    const allowed = (options: Awaited<ReturnType<typeof openOptions>>, wanted: boolean) =>
      options.waitFor(
        `allowed: ${wanted}`,
        ({ document }, { label, state }) =>
          [...document.querySelectorAll<HTMLLabelElement>('.switch label')]
            .find((found) => found.textContent === label)
            ?.querySelector('input')?.checked === state,
        { label: messages.options_online, state: wanted },
      );
    const flip = async (options: Awaited<ReturnType<typeof openOptions>>) => {
      const at = await options.run(({ document }, label) => {
        const found = [...document.querySelectorAll('.switch label')].find((l) => l.textContent === label);
        found?.scrollIntoView({ block: 'center' });
        const { x, y } = found?.querySelector('input')?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + 6, y: y + 6 };
      }, messages.options_online);
      await on.driver.click(at.x, at.y);
    };
    const asked = () => wikipedia.asked.length;

    it('sends nothing while it is off, and says what would be sent', async () => {
      await on.driver.goto(on.page('progress-ms-21'));
      await readPage();
      await closePopup();
      await openCard();
      const before = asked();
      await press(messages.online_look_up);
      await said(messages.online_ask.replace('$1', TERM).replace('$2', 'en.wikipedia.org'));
      expect(asked()).toBe(before);
      await on.driver.screenshot(join(PICTURES, `${on.driver.name}-online-ask.png`));
    });

    it('asks for leave in the click, and then shows the article with its source', async () => {
      wikipedia.answer(`/summary/${TERM}`, summary(TERM));
      await on.driver.permit(SITE);
      await press(messages.online_allow);
      if (on.driver.name === 'firefox') {
        const options = await openOptions();
        await flip(options);
        await allowed(options, true);
        await on.driver.closeExtensionPage();
        await said(messages.online_elsewhere);
        await press(messages.common_try_again);
      }
      await said(TERM);
      const card = await on.driver.inside.run(
        ({ document, shadow }) =>
          shadow(document.querySelector('glossa-card')).querySelector('.online')?.textContent,
      );
      expect(card).toContain(EXTRACT);
      expect(card).toContain('CC BY-SA 4.0');
      await on.driver.screenshot(join(PICTURES, `${on.driver.name}-online-found.png`));
      await closeCard();
    });

    it('has sent the term and nothing else', () => {
      const [request] = wikipedia.asked.slice(-1);
      expect(request).toMatchObject({ host: 'en.wikipedia.org', path: `/api/rest_v1/page/summary/${TERM}` });
      for (const header of ['cookie', 'referer']) expect(request?.headers).not.toHaveProperty(header);
      expect(JSON.stringify(request?.headers)).not.toContain('progress');
    });

    it('does not ask twice', async () => {
      const before = asked();
      await openCard();
      await press(messages.online_look_up);
      await said(TERM);
      expect(asked()).toBe(before);
      await closeCard();
    });

    it('offers the choice where a name means several things', async () => {
      const list = { type: 'disambiguation', title: 'Poisk', extract: 'Lists things.', lang: 'en' };
      wikipedia.answer('/summary/Poisk', { json: list });
      const pages = [{ title: 'Poisk (module)', description: 'Part of a space station' }];
      wikipedia.answer('q=Poisk&limit=8', { json: { pages } });
      wikipedia.answer('/summary/Poisk_(module)', summary('Poisk (module)'));
      await openCard('Poisk');
      await press(messages.online_look_up);
      await said(messages.online_choices);
      await press('Poisk (module)');
      await said('Poisk (module)');
      await closeCard();
    });

    const FAULTS = [
      ['broken JSON', { body: '{"title":' }, messages.online_failed_damaged],
      ['a connection that breaks', 'drop', messages.online_failed_unreachable],
      ['a server that fails', { status: 500 }, messages.online_failed_server],
      ['an article that is not there', { status: 404 }, messages.online_failed_nothing.split('$')[0]!],
    ] as const;
    it.each(FAULTS)('says so of %s, and what still works', async (_name, answer, message) => {
      const name = await openCard('International Space Station');
      wikipedia.answer(`/summary/${name.replaceAll(' ', '_')}`, answer);
      wikipedia.answer(`q=${name}&limit=8`, { json: { pages: [] } });
      await press(messages.online_look_up);
      await said(message);
      await closeCard();
    });

    it('can be cancelled when it is slow', async () => {
      const name = await openCard('Progress MS-21');
      wikipedia.answer(`/summary/${name.replaceAll(' ', '_')}`, 'slow');
      await press(messages.online_look_up);
      await said(messages.online_working.replace('$1', name));
      await press(messages.online_cancel);
      await said(messages.online_failed_cancelled);
      wikipedia.answer(`/summary/${name.replaceAll(' ', '_')}`, {
        status: 429,
        headers: { 'retry-after': '3600' },
      });
      await press(messages.common_try_again);
      await said(messages.online_failed_busy.split('$')[0]!);
      await closeCard();
    });

    it('does not ask again while it was told to wait', async () => {
      const before = asked();
      await openCard('cooling loop');
      await press(messages.online_look_up);
      await said(messages.online_failed_busy.split('$')[0]!);
      expect(asked()).toBe(before);
      await closeCard();
    });

    it('forgets its answers and asks for nothing any more once it is switched off', async () => {
      const options = await openOptions();
      await options.waitFor(
        'kept answers',
        ({ document }, label) =>
          [...document.querySelectorAll('button')].some((b) => b.textContent === label),
        messages.options_online_clear,
      );
      await on.driver.screenshot(join(PICTURES, `${on.driver.name}-online-options.png`));
      await flip(options);
      await allowed(options, false);
      await options.waitFor(
        'no answers',
        ({ document }, label) =>
          [...document.querySelectorAll('button')].every((b) => b.textContent !== label),
        messages.options_online_clear,
      );
      await on.driver.closeExtensionPage();
      const before = asked();
      await openCard();
      await press(messages.online_look_up);
      await said(messages.online_ask.split('$')[0]!);
      expect(asked()).toBe(before);
      await closeCard();
    });
  },
  () => ({ proxy: wikipedia.port }),
);
