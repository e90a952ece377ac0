import type { Doc } from '../text/document.ts';

/** How texts head the works they draw on or send their readers to; a line for each few languages. */
const HEADING = new RegExp(
  `^(?:\\d+\\.? )?(?:${[
    'references?|bibliography|works cited|literature cited|sources|citations|further reading|see also|external links|related (?:articles|links|posts|reading)',
    'literatur(?:verzeichnis|hinweise|angaben)?|quellen(?:verzeichnis|angaben)?|einzelnachweise|weblinks|siehe auch|zum weiterlesen|weiterführende links',
    'références|bibliographie|sources|voir aussi|liens externes|pour aller plus loin|notes et références',
    'referencias|bibliografía|fuentes|véase también|enlaces externos|referências|bibliografia|fontes|ver também',
    'riferimenti|fonti|voci correlate|collegamenti esterni|bronnen|literatuur|zie ook|externe links|källor|referenser|litteratur|se även',
    'литература|источники|примечания|ссылки|см\\. также|bibliografia|źródła|przypisy',
    'المراجع|المصادر|مراجع|संदर्भ|सन्दर्भ|参考文献|参考资料|參考文獻|參考資料|出典|脚注|関連項目|참고 ?문헌|출처',
  ].join('|')})[:：]?$`,
  'iu',
);
/** Sooner than this a heading of that name is one of the text's. Share of its blocks. */
const BEHIND = 0.5;

/** The blocks under headings that name a text's sources, up to the next heading of their level. */
export function backMatter({ article: { blocks } }: Doc): ReadonlySet<number> {
  const out = new Set<number>();
  let level: number | undefined;
  blocks.forEach(({ kind, level: own = 2, text }, at) => {
    if (kind === 'heading' && (level === undefined || own <= level))
      level = at >= BEHIND * blocks.length && HEADING.test(text.trim()) ? own : undefined;
    if (level !== undefined) out.add(at);
  });
  return out;
}
