import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the place in an article', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);

  const offer = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('.place-offer p')?.textContent ?? '',
    );
  const press = (name: string) =>
    on.driver.inside.run(({ document, shadow }, text) => {
      const buttons = shadow(document.querySelector('glossa-reader')).querySelectorAll('.place-offer button');
      for (const button of buttons) if (button.textContent === text) (button as HTMLElement).click();
    }, name);
  const scrolled = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('.room')!.scrollTop,
    );
  const openAnew = async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    await sleep(700);
  };

  it('is nothing to speak of the first time', async () => {
    await openAnew();
    expect(await offer()).toBe('');
  });

  it('is offered when the page is opened again, and led to', async () => {
    await on.driver.inside.run(({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('.room')?.scrollTo(0, 2400),
    );
    await sleep(400);
    await leaveReader();
    await openAnew();
    expect(await offer()).toMatch(/^You were at \d\d%\.$/);
    await press(messages.reader_place_go);
    await expect.poll(scrolled).toBeGreaterThan(1900);
    expect(await offer()).toBe('');
    await leaveReader();
  });

  it('is let go by starting over', async () => {
    await openAnew();
    expect(await offer()).not.toBe('');
    await press(messages.reader_place_over);
    expect(await offer()).toBe('');
    expect(await scrolled()).toBe(0);
    await leaveReader();
  });

  it('is forgotten on demand', async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor(
      'the button',
      ({ document }, name) => {
        const button = [...document.querySelectorAll('button')].find((b) => b.textContent === name);
        button?.click();
        return button !== undefined;
      },
      messages.options_places_forget_one.replace('$1', '1'),
    );
    await sleep(300);
    await on.driver.closeExtensionPage();
    await openAnew();
    expect(await offer()).toBe('');
    await leaveReader();
  });
});
