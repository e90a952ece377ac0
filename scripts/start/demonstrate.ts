import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Driver } from '../browser/driver.ts';
import { openReaderMode } from '../browser/open-reader.ts';
import { boxOfFirstMark } from '../browser/page-text.ts';
import { readReport, type ShownReport } from '../browser/report.ts';

/** Width of the text printed, in characters. */
const COLUMNS = 100;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + word.length >= COLUMNS) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indent + line].join('\n');
}

function print(report: ShownReport): void {
  console.log(`\n${report.title}\n${report.facts.join(' · ')}\n${report.read}`);
  console.log('\nSummary');
  for (const sentence of report.summary) console.log(wrap(sentence, '  ').replace(/^ {2}/, '• '));
  console.log(`\nTags\n${wrap(report.tags.join(', '), '  ')}`);
  console.log('\nGlossary');
  for (const { term, kind, meaning, source } of report.glossary) {
    console.log(`  ${term} (${kind})\n${wrap(`${meaning} [${source}]`, '      ')}`);
  }
}

/**
 * Shows Glossa without a display: clicks the toolbar button, prints the report and saves pictures of popup, card, reader
 * mode and options into `folder`.
 */
export async function demonstrate(driver: Driver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const picture = async (name: string) => {
    const file = join(folder, `${name}.png`);
    await driver.screenshot(file);
    saved.push(relative(process.cwd(), file));
  };

  const popup = await driver.clickToolbarButton();
  print(await readReport(popup));
  await picture('popup');
  await driver.closePopup();

  const box = await driver.page.run(boxOfFirstMark);
  if (box) {
    await driver.moveMouse(box.x + box.width / 2, box.y + box.height / 2);
    await driver.inside.waitFor('the card', ({ document, shadow }) =>
      shadow(document.querySelector('glossa-card')).querySelector('.glossa-card'),
    );
  }
  await picture('card');
  await driver.press('Escape');

  await openReaderMode(driver);
  await picture('reader');
  await driver.press('Escape');

  const options = await driver.openExtensionPage('options.html');
  await options.waitFor('the options', ({ document }) => document.querySelector('input'));
  await picture('options');
  await driver.closeExtensionPage();
  console.log(`\nPictures: ${saved.join(', ')}`);
}
