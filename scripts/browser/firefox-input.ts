import type { Driver } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** WebDriver's code points for keys that are no characters (W3C WebDriver 17.4.2). */
const WEBDRIVER_KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  PageDown: '\uE00F',
  Alt: '\uE00A',
  Shift: '\uE008',
};

const LEFT = 0;
const RIGHT = 2;

interface Input extends Pick<Driver, 'moveMouse' | 'click' | 'doubleClick' | 'press'> {
  /** A click with the button that opens the context menu. */
  rightClick(x: number, y: number): Promise<void>;
}

/** Hands on mouse and keyboard: points are those of the page. */
export function createInput(remote: Marionette): Input {
  const pointer = async (actions: object[]) => {
    await remote.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  const to = (x: number, y: number, duration = 20) => ({
    type: 'pointerMove',
    x: Math.max(0, Math.round(x)),
    y: Math.round(y),
    duration,
  });
  const pressOf = (button: number) => [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  return {
    moveMouse: (x, y) => pointer([to(x - 6, y, 40), to(x - 2, y, 40), to(x, y, 40)]),
    click: (x, y) => pointer([to(x, y), ...pressOf(LEFT)]),
    doubleClick: (x, y) => pointer([to(x, y), ...pressOf(LEFT), ...pressOf(LEFT)]),
    rightClick: (x, y) => pointer([to(x, y), ...pressOf(RIGHT)]),
    press: async (keys) => {
      const all = keys.split('+').map((key) => WEBDRIVER_KEYS[key] ?? key);
      // From the browser's side, as a hand would: keys reach the popup, and the browser has its shortcuts.
      await remote.send('Marionette:SetContext', { value: 'chrome' });
      await remote.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...all.map((value) => ({ type: 'keyDown', value })),
              ...all.reverse().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      });
      await remote.send('Marionette:SetContext', { value: 'content' });
    },
  };
}
