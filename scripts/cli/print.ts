import { authorOf } from '../../core/author.ts';
import { summaryOfLength } from '../../core/summary/lengths.ts';
import type { Result } from './run.ts';

/** A readable analysis for a terminal, `width` columns wide. */
export function readable({ article, report, ms }: Result, width = 100): string {
  const facts = [
    authorOf(article),
    article.siteName,
    article.publishedTime?.slice(0, 10),
    `${report.wordCount} words, ${report.readingMinutes} min`,
    `language ${report.lang}`,
    `${article.kind} (a text: ${Math.round(article.confidence * 100)} %)`,
  ];
  const { images, tables, codeBlocks } = article.kept;
  const leftOut = article.leftOut.map(({ reason, count, words }) => `${reason} ${count} (${words} words)`);
  return [
    wrap(article.title || article.url, width),
    wrap(facts.filter((fact) => fact).join(' · '), width),
    ...section('Form', [formLine(report.shape)], width),
    ...section(
      'Summary',
      summaryOfLength(report, 'auto').map((sentence) => sentence.text),
      width,
    ),
    ...section(
      'Key points by section',
      report.sections.flatMap(({ heading, sentences }) => [
        heading ? `${heading.text}:` : '–',
        ...sentences.map((sentence) => sentence.text),
      ]),
      width,
    ),
    ...section('Tags', [report.tags.map((tag) => tag.label).join(' · ')], width),
    ...section('Glossary', report.terms.map(termLine), width),
    ...section('Kept', [`${images} pictures, ${tables} tables, ${codeBlocks} code blocks`], width),
    ...section('Left out', leftOut.length > 0 ? [leftOut.join(', ')] : [], width),
    ...section('Notes', report.notes, width),
    ...section('Time', [`parse ${ms.parse} ms, extract ${ms.extract} ms, analyse ${ms.analyse} ms`], width),
    '',
  ].join('\n');
}

function formLine(shape: Result['report']['shape']): string {
  if (shape.kind === 'prose') return '';
  const entries = 'entries' in shape ? `: ${shape.entries.map((entry) => entry.text).join(' · ')}` : '';
  return `${shape.kind}${'count' in shape ? ` of ${shape.count}` : ''}${entries}`;
}

function termLine(term: Result['report']['terms'][number]): string {
  const [best] = term.definitions;
  const also = term.aliases.length > 0 ? ` (${term.aliases.join(', ')})` : '';
  return `${term.name}${also}: ${best ? `${best.text} [${best.source}]` : ''}`;
}

function section(name: string, items: readonly string[], width: number): string[] {
  const filled = items.filter((item) => item !== '');
  return filled.length === 0 ? [] : ['', name, ...filled.map((item) => wrap(item, width, '  '))];
}

function wrap(text: string, width: number, indent = ''): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/)) {
    if (row !== '' && indent.length + row.length + 1 + word.length > width) {
      rows.push(indent + row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, indent + row].join('\n');
}
