/** How invitations, credits, bylines, small print and notes on names begin that survive in article text; a line a language. */
export const FURNITURE = new RegExp(
  `^(?:${[
    `here(?:['’](?:s|re)| is| are)|below (?:is|are|you)|welcome|thanks?|visit|join|learn more|find out|submit your|send us|enjoy|contact|happy|read|see|watch|listen|click|scroll|follow|sign up|subscribe|share|related|more on|photos?:|image:|picture:|video:|credit:`,
    'source:|copyright|©|all rights|updated|published|posted|by \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+$',
    'this (?:article|entry|page) is about|for (?:other uses|[^,]+), see',
    '(?:lesen|hören|sehen) sie|mehr (?:zum thema|dazu|lesen)|(?:foto|bild|quelle|grafik):|alle rechte|aktualisiert|veröffentlicht',
    'lire (?:aussi|la suite)|à lire|voir aussi|en savoir plus|(?:crédits?(?: photos?)?|photos?|source|image) ?:|tous droits|publié|mis à jour',
    'lea (?:también|más)|leer más|ver también|(?:fuente|foto|imagen|crédito):|todos los derechos|publicado|actualizado',
    'leia (?:também|mais)|saiba mais|veja também|(?:fonte|foto|imagem|crédito):|todos os direitos|atualizado',
    'leggi (?:anche|tutto)|guarda anche|(?:fonte|foto|immagine|credito):|tutti i diritti|pubblicato|aggiornato',
    'lees (?:ook|meer|verder)|bekijk ook|(?:bron|foto|beeld):|alle rechten|gepubliceerd|bijgewerkt',
    'читайте|смотрите|подписывайтесь|подробнее|(?:фото|источник|иллюстрация):|все права|опубликовано|обновлено',
    'läs (?:också|mer|även)|se också|(?:källa|foto|bild):|alla rättigheter|publicerad|uppdaterad',
    'اقرأ|شاهد|تابعنا|للمزيد|(?:المصدر|الصورة|تصوير):|جميع الحقوق',
    '(?:यह भी|और|आगे) पढ़ें|(?:स्रोत|फ़ोटो|फोटो|तस्वीर):|सर्वाधिकार',
    '(?:阅读|閱讀|查看|点击|點擊|相关|相關)(?:更多|阅读|閱讀|原文|全文)|(?:来源|來源|图|圖|摄影|攝影|责任编辑|編輯)[：:]|版权|版權',
    '(?:関連記事|続きを読む|あわせて読みたい|こちらもどうぞ)|(?:写真|出典|画像|提供)[：:=]|無断転載',
    '(?:관련 ?기사|더 ?보기|자세히 ?보기)|(?:사진|출처|자료|이미지) ?[:=]|무단 ?전재|저작권자',
  ].join('|')})`,
  'iu',
);

/** The same, wherever a sentence is so long that the words above may begin one of the text. */
export const INVITATION =
  /^(?:(?:now|so|first|next|then),? )?(?:let['’]s|stay tuned|check out|don['’]t (?:miss|forget)|(?:please|feel free to) (?:see|join|visit|contact|check|read|click|subscribe|share|sign|follow|note)|if you (?:enjoyed|liked))\b/i;

/** How sentences begin that send the reader elsewhere for more; a line a language. */
export const ELSEWHERE = new RegExp(
  `^(?:${[
    "for (?:(?:more|further|additional) (?:\\w+ )?(?:information|info|details)|the full list)\\b|(?:to|want to|if you(?:(?:’|')d| would)? (?:want|wish|like) to) (?:learn|find out|know|read|see|hear) more\\b|you (?:may|might) (?:also )?(?:like|enjoy|find|want to (?:check|read|see|search))\\b|you can (?:also )?(?:find|read|see|learn) (?:more\\b|.{0,80}\\bin (?:this article|our)\\b)",
    '(?:weitere|mehr|nähere) (?:informationen|infos|details)(?!\\p{L})',
    "pour (?:en savoir plus|plus d['’]info)|plus d['’]info",
    '(?:para|si quiere) (?:más información|saber más)|más información',
    'para mais informaç',
    'per (?:maggiori|ulteriori) informazioni',
    'meer informatie|voor meer informatie',
  ].join('|')})`,
  'iu',
);

/** The same, wherever a sentence says so. */
export const SENDING = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:more|further|full|additional) (?:information|info|details)\\b.{0,100}\\b(?:can be found|(?:is|are) available|here\\.)|for (?:more|further|additional) (?:information|info|details)\\.$|details can be found (?:in|on|at|here)\\b',
    '(?:contact us|click here|subscribe to our|sign up for (?:my|our)|get in touch with us|head to our|check out our)\\b|in the comments(?: below)?[.!]$',
    '(?:erklären|zeigen|verraten|lesen|erfahren|finden) (?:wir|sie)(?!\\p{L}).{0,40} (?:im (?:beitrag|artikel)|in unserem|hier\\.)',
    'rendez-vous sur (?:le|notre) site',
    'haga clic',
  ].join('|')})`,
  'iu',
);

/** Speaks of the page itself: its comments, its mistakes, whose its pictures are. */
export const OF_THE_PAGE =
  /\b(?:replies|comments)\b.{0,60} (?:no longer|not) allowed\b|\btopic (?:was|is|has been) (?:\w+ )?(?:closed|locked)\b|^corrections?(?: [^:.]{0,40})?:|\bthis (?:article|story|post|piece|report) (?:was|has been|is) (?:\w+ )?(?:corrected|updated|amended|edited|translated)\b|\brights? .{0,20}\bclaimed\b/i;

/** Points at what does not come along into a summary: a table, a list that follows. */
export const POINTING =
  /^(?:the|these) (?:following|above)\b|\b(?:table|figure|chart|map|video|image|photo|list|code|example|diagram|steps?) (?:below|above)\b|\bfollow these steps\b|\bas follows\b/i;

/** Who paid for a text, where else it stands, who liked it: said anywhere in a sentence. */
export const ASIDE =
  /\baffiliate (?:links?|partners?|commissions?|programs?)\b|\b(?:earn|receive|provide|get) (?:us )?(?:an? )?(?:\w+ )?(?:commissions?|compensation)\b|\bthis (?:article|story|post|piece|report|essay|interview) (?:was |has been )?(?:\w+ )?(?:originally |first )(?:appeared|ran|published)\b|\b(?:appeared|published) (?:originally|first) (?:on|in|at)\b|\blikes? this\.$/i;
