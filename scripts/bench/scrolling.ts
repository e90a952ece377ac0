import type { ChromiumDriver } from '../browser/chromium.ts';
import { first, tasksAround, traced } from './trace.ts';

export interface Scrolling {
  framesPerSecond: number;
  /** Frames that were due and not drawn, in per cent. */
  dropped: number;
  /** Tasks of the page's main thread that take longer than a frame, in per cent of those that draw; processor time. */
  slow: number;
  /** Milliseconds of processor time. */
  longestTask: number;
}

/** What is read in a minute or two runs by, px; at this speed, px a second. */
const WAY = 15_000;
const SPEED = 3_000;
const FRAME_MS = 1000 / 60;
const BEGAN = 'bench-scroll';

/** Scrolls the open reader, from where it stands, by the wheel. */
export async function scrolling(driver: ChromiumDriver): Promise<Scrolling> {
  const protocol = await driver.tab.createCDPSession();
  const events = await traced(driver.tab.browser(), async () => {
    await driver.page.run(({ window }, name) => void window.performance.mark(name), BEGAN);
    await protocol.send('Input.synthesizeScrollGesture', {
      ...{ x: 550, y: 400, yDistance: -WAY, speed: SPEED, gestureSourceType: 'mouse' },
    });
  });
  await protocol.detach();
  const began = first(events, BEGAN);
  const here = events.filter(({ pid, ts }) => pid === began.pid && ts > began.ts);
  const drawn = here.filter(({ name }) => name === 'DrawFrame');
  const dropped = here.filter(({ name }) => name === 'DroppedFrame').length;
  const [start = began, end = began] = [drawn[0], drawn.at(-1)];
  const frames = here.filter(({ name }) => name === 'BeginMainThreadFrame').length;
  const tasks = tasksAround(events, began, start.ts, end.ts).map(({ tdur = 0 }) => tdur / 1000);
  return {
    framesPerSecond: ((drawn.length - 1) * 1e6) / (end.ts - start.ts),
    dropped: (100 * dropped) / (drawn.length + dropped),
    slow: (100 * tasks.filter((ms) => ms > FRAME_MS).length) / frames,
    longestTask: Math.max(0, ...tasks),
  };
}
