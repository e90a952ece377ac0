import type { Report, SectionPoints } from '../../core/report.ts';
import type { SummaryLength } from '../../core/settings.ts';
import { summaryOfLength } from '../../core/summary/lengths.ts';

/** What of a report is shown as its summary: key points by section, or sentences under no heading. */
export function summaryParts(
  report: Pick<Report, 'summary' | 'usual' | 'shape' | 'sections'>,
  length: SummaryLength,
): readonly SectionPoints[] {
  if (length === 'points' && report.sections.length > 0) return report.sections;
  const sentences = summaryOfLength(report, length);
  return sentences.length > 0 ? [{ sentences }] : [];
}

/** A summary as plain text, headings and sentences each on a line. */
export function plainSummary(parts: readonly SectionPoints[]): string {
  return parts
    .map(({ heading, sentences }) =>
      [...(heading ? [heading.text] : []), ...sentences.map((s) => s.text)].join('\n'),
    )
    .join('\n\n');
}
