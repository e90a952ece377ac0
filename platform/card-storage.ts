import type { Definition, Term } from '../core/report.ts';
import type { Told } from '../core/told.ts';
import { wrongReport } from '../core/wrong-reports.ts';
import { takeBack, tell } from './told.ts';
import { addReport, dropReport } from './wrong-reports.ts';

/** What a card stores, wherever it is shown; `page` is the address of the article. */
export function cardStorage(page: () => string) {
  return {
    tell: (told: Told, term: Term) => void tell(told, term.name),
    takeBack: (term: Term) => void takeBack(term),
    reportWrong: (term: Term, definition: Definition, { withPage }: { withPage: boolean }) =>
      void addReport(wrongReport(term, definition, withPage ? page() : undefined)),
    dropReport: (term: Term, definition: Definition) =>
      void dropReport(wrongReport(term, definition, undefined)),
  };
}
