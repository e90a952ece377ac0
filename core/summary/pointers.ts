import { ENGLISH } from './pointers-english.ts';

/**
 * Words at the opening of a sentence that point back to the one before, by language, lower case. Closed classes: third-person
 * and demonstrative pronouns, possessives, and connectives of contrast, addition, cause and time.
 */
export interface Pointers {
  pronouns: string;
  /** Subjects that point back wherever the first clause has them: "In May he said", "Первую лодку он купил". */
  subjects?: string;
  /** Pronouns that may stand before a noun. */
  demonstratives: string;
  connectives: string;
  /** Openings of several words, and pronouns that only the next word tells from an article. */
  phrases?: RegExp;
  /** Openings whose pronoun stands for what follows or for nothing: "It is clear that", "Il y a", "Es gibt". */
  expectant?: RegExp;
  /** Behind a demonstrative these make a date, or mean the text itself: "this week", "this guide". No pointer then. */
  present?: string;
  /** Clauses that point back behind an adverbial without a name: "At one point it was", but not "In May it is clear that". */
  adverbial?: RegExp;
  /** Demonstratives that point back behind a preposition or conjunction, too: "After this attack", "In diesem Fall". */
  inside?: string;
  /** Connectives further inside: "The bridge, however, held", "Die Brücke hielt jedoch". */
  later?: RegExp;
  /** Ends that leave out what the sentence before says: "The others did", "The ferry stops, too". */
  ends?: RegExp;
}

export const POINTERS: Readonly<Record<string, Pointers>> = {
  en: ENGLISH,
  de: {
    pronouns: `er sie es jener jene jenes sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem dessen deren beide
      beides letzterer letztere solche solcher`,
    subjects: 'er sie',
    demonstratives: 'dieser diese dieses diesen diesem',
    connectives: `aber und doch jedoch auch außerdem deshalb daher dann dagegen dennoch trotzdem denn oder so also zudem dabei
      damit dadurch darum dafür danach daraufhin daran darauf darin davon dazu dort seitdem seither deswegen folglich hingegen
      hierfür hierzu hierbei hierdurch hiermit infolgedessen demnach somit
      allerdings indes indessen ebenso ferner sonst stattdessen vielmehr schließlich zugleich gleichzeitig`,
    phrases:
      /^(?:das (?:ist|war|sind|waren|hat|hatte|hätte|wird|würde|kann|könnte|soll|sollte|muss|musste|heißt|bedeutet|gilt|zeigt|führt|macht|ging|geht|lag|liegt|reicht|will)|zum beispiel|im gegenteil|auf diese weise|aus diesem grund|unter anderem|im gegensatz dazu|nicht zuletzt|mit anderen worten|z\. ?b\.|zum (?:einen|anderen)|darüber hinaus|(?:einige|viele|die meisten|keiner?s?|eine[rs]?) davon)(?!\p{L})/iu,
    expectant:
      /^Es (?:gibt|gab|geht|handelt)(?!\p{L})|^Es (?:ist|war|wird|scheint|heißt|bleibt)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:dass|zu|wer|ob|wie)(?!\p{L})/u,
    present:
      'woche monat jahr morgen nachmittag abend sommer winter frühling herbst wochenende jahrhundert artikel beitrag text anleitung seite studie bericht liste rezept buch kapitel',
    inside: 'dieser diese dieses diesen diesem',
    later:
      /^(?:[^\s,;:.„“"]+ ){1,5}(?:jedoch|allerdings|hingegen|indes|wiederum|trotzdem|dennoch|deshalb|deswegen|daher|somit|demnach)(?!\p{L})/u,
  },
  fr: {
    pronouns: 'il elle ils elles celui celle ceux celles cela ceci ça son sa ses leur leurs',
    subjects: 'elle elles ils',
    demonstratives: 'ce cet cette ces',
    connectives: `mais et donc or ni aussi cependant pourtant toutefois ainsi ensuite enfin puis alors néanmoins également
      car sinon autrement ailleurs`,
    phrases:
      /^(?:c['’]|en revanche|par conséquent|de plus|par exemple|en effet|dès lors|du coup|d['’]ailleurs|à l['’]inverse|en outre|par ailleurs|au contraire|en même temps|de même|pour cela|depuis lors|en d['’]autres termes|d['’](?:une|autre) part|à côté,|comme quoi|pour autant,)/i,
    expectant: /^Il (?:y a|y avait|faut|fallait|existe|reste|(?:est|était) [^.]{0,60}\b(?:de|que|d['’]))/,
    present:
      'semaine mois année matin soir été hiver printemps automne saison siècle week-end article guide page étude rapport texte liste recette livre chapitre billet tutoriel',
    inside: 'ce cet cette ces',
    later:
      /^[^,.;:«]{1,60}, (?:cependant|toutefois|pourtant|quant à (?:lui|elle|eux|elles)|en revanche|par exemple|(?:lui|elle) aussi),/,
  },
  es: {
    pronouns: 'él ella ellos ellas esto eso aquel aquella aquello su sus ambos ambas',
    subjects: 'él ella ellos ellas',
    demonstratives: 'este esta ese esa estos estas esos esas',
    connectives: 'pero y e además así entonces también luego o pues tampoco incluso asimismo',
    phrases:
      /^(?:sin embargo|no obstante|por (?:eso|ello|lo tanto|tanto|otra parte|otro lado|ejemplo)|en cambio|es decir|de hecho|al mismo tiempo|a pesar de (?:eso|ello)|desde entonces|en consecuencia|de est[ea] (?:modo|forma|manera)|de la misma (?:forma|manera)|del mismo modo|de igual (?:forma|manera|modo)|de tod(?:as (?:formas|maneras)|os modos)|por lo (?:mismo|anterior)|así también|a (?:eso|esto|ello)|lo (?:hizo|hace|anterior)|por su parte)\b/i,
    present:
      'semana mes año mañana tarde noche verano invierno primavera otoño temporada siglo lunes martes miércoles jueves viernes sábado domingo artículo guía página estudio informe texto lista receta libro capítulo',
    inside: 'este esta ese esa estos estas esos esas esto eso ello',
    later:
      /^[^,.;:«“]{1,60}, (?:sin embargo|no obstante|en cambio|por (?:su parte|ejemplo|tanto|lo tanto)|a su vez),/,
  },
  pt: {
    pronouns: 'ele ela eles elas isto isso aquele aquela aquilo seu sua seus suas ambos ambas',
    subjects: 'ele ela eles elas',
    demonstratives:
      'este esta esse essa estes estas esses essas neste nesta nesse nessa nestes nestas nesses nessas deste desta desse dessa',
    connectives:
      'mas e porém contudo todavia entretanto também além assim então portanto logo pois ou aliás tampouco',
    phrases:
      /^(?:no entanto|por (?:isso|outro lado|exemplo|conseguinte)|além disso|ao mesmo tempo|até lá|desde então|ou seja|apesar disso|em vez disso|de fac?to|ainda assim|na verdade|depois disso)(?!\p{L})/iu,
    present:
      'semana mês ano manhã tarde noite verão inverno primavera outono fim século artigo guia página estudo relatório texto lista receita livro capítulo',
    inside: 'este esta esse essa estes estas esses essas isto isso',
    later:
      /^[^,.;:«“]{1,60}, (?:no entanto|porém|contudo|entretanto|portanto|por (?:sua vez|outro lado|exemplo)),/,
  },
  it: {
    pronouns: `egli ella esso essa essi esse lui lei loro ciò quello quella quelli quelle suo sua suoi sue entrambi
      entrambe`,
    subjects: 'egli ella lui lei',
    demonstratives: 'questo questa questi queste',
    connectives: `ma e ed però inoltre tuttavia quindi dunque così perciò infatti invece anche poi allora oppure o eppure insomma
      infine pertanto intanto`,
    phrases:
      /^(?:per (?:questo|esempio|contro)|in questo modo|al contrario|d['’]altra parte|nel frattempo|da allora|ad esempio|di conseguenza|allo stesso tempo|in altre parole|a sua volta)(?!\p{L})/iu,
    present:
      'settimana mese anno mattina pomeriggio sera notte estate inverno primavera autunno stagione secolo articolo guida pagina studio rapporto testo lista ricetta libro capitolo',
    inside: 'questo questa questi queste ciò',
    later:
      /^[^,.;:«“]{1,60}, (?:tuttavia|invece|però|dunque|quindi|per esempio|ad esempio|a sua volta|dal canto suo),/,
  },
  nl: {
    pronouns: 'hij zij ze zijn haar hun beide dergelijke zulke',
    subjects: 'hij zij ze',
    demonstratives: 'die dat deze dit',
    connectives: `maar en dus want ook toch bovendien daarom daardoor daarna daarbij daarmee daarvoor daar dan toen echter of
      evenwel niettemin desondanks intussen ondertussen zo verder vervolgens sindsdien tegelijk tegelijkertijd daarentegen`,
    phrases:
      /^(?:het (?:is|was|zijn|waren|heeft|had|wordt|werd|kan|kon|moet|moest|zal|zou|gaat|ging|duurt|lijkt|blijkt|kost|ligt|komt|kwam)|aan de andere kant|als gevolg|met andere woorden|in plaats daarvan|onder meer|bij voorbeeld|bijvoorbeeld)(?!\p{L})/iu,
    expectant:
      /^Het (?:is|was|wordt|lijkt|blijkt|duurt|duurde)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:dat|om|te|of|voordat)(?!\p{L})/u,
    present:
      'week maand jaar ochtend middag avond zomer winter lente herfst seizoen weekend eeuw artikel gids pagina studie onderzoek rapport tekst lijst recept boek hoofdstuk',
    inside: 'deze dit',
    later: /^(?:[^\s,;:.„“"]+ ){1,5}(?:echter|daarentegen|bovendien)(?!\p{L})/u,
  },
  ru: {
    pronouns: 'он она оно они это его её ее их им ему ей ими такой такая такое такие тот те та оба обе',
    subjects: 'он она они',
    demonstratives: 'этот эта эти этого этой этом этим этих этому',
    connectives: `но и а однако также тоже поэтому затем потом тогда зато итак причём причем притом впрочем например там здесь
      оттуда иначе наоборот`,
    phrases:
      /^(?:кроме того|тем не менее|в результате|в то же время|при этом|между тем|к тому же|с другой стороны|таким образом|после этого|из-за этого|в свою очередь|другими словами)(?!\p{L})/iu,
    present: 'статья статье исследование книга глава список рецепт году месяце неделе веке',
    inside: 'этот эта эти этого этой этом этим этих этому',
    later: /^[^,.;:«]{1,60}, (?:однако|впрочем|напротив|например|в свою очередь|таким образом),/,
  },
  sv: {
    pronouns: 'han hon hans hennes dess deras båda sådan sådana',
    subjects: 'han hon',
    demonstratives: 'denna detta dessa',
    connectives: `men och dock också dessutom därför sedan då så alltså eller utan ändå däremot istället därmed därefter
      samtidigt där dit likaså annars följaktligen`,
    // "den gamla färjan" is an article with its adjective, "den går" a pronoun with its verb
    phrases:
      /^(?:(?:den|det|de) (?:ska|(?!\p{L}*(?:a|ste|dje|nde|rde)(?!\p{L}))\p{L}+)|å andra sidan|till exempel|t\.ex\.|trots det|på så sätt|i stället|under tiden|med andra ord)(?!\p{L})/iu,
    expectant:
      /^Det (?:finns|fanns)(?!\p{L})|^Det (?:är|var|blir|tar)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:att|som)(?!\p{L})/u,
    present:
      'vecka månad år sommar vinter vår höst säsong helg århundrade artikel guide sida studie rapport text lista recept bok kapitel',
    inside: 'denna detta dessa',
    later: /^(?:[^\s,;:.”"]+ ){1,5}(?:däremot|dock|emellertid)(?!\p{L})/u,
  },
  ar: {
    pronouns: 'هو هي هم هن هما هؤلاء أولئك وهو وهي وهم وهن وتلك فهو فهي',
    demonstratives: 'هذا هذه ذلك تلك وهذا وهذه وذلك',
    connectives: `لكن ولكن لكنه لكنها لذلك ولذلك كما ثم أيضا أيضًا بل إذ حيث وبالتالي وأضاف وأضافت وتابع وتابعت وأوضح وأوضحت
      وأشار وأشارت وأكد وأكدت`,
    phrases:
      /^(?:في المقابل|على الرغم من ذلك|ومع ذلك|مع ذلك|بالإضافة إلى ذلك|نتيجة لذلك|على سبيل المثال|من جهة أخرى|بعد ذلك)/u,
  },
  hi: {
    pronouns: `इसका उसका इसकी उसकी इसके उसके इनका उनका इनकी उनकी इनके उनके उन्होंने इन्होंने उसने इसने इन्हें उन्हें इसे
      उसे इनमें उनमें इसमें उसमें इससे उससे`,
    demonstratives: 'यह वह ये वे इस उस इन उन',
    connectives: `लेकिन और इसलिए परंतु परन्तु किंतु किन्तु मगर फिर तब तो हालाँकि हालांकि अतः बल्कि वहीं वहाँ यहाँ तथा या`,
    phrases: /^(?:साथ ही|इसके अलावा|इसके बाद|इस कारण|इस तरह|उदाहरण के लिए|दूसरी ओर|इसी तरह|यही नहीं)/u,
    present: 'साल वर्ष महीने माह सप्ताह हफ़्ते हफ्ते बार सुबह शाम लेख अध्ययन',
  },
  zh: {
    pronouns:
      '他 她 它 他们 她们 它们 他們 她們 它們 这个 那个 這個 那個 这种 那种 這種 这里 那里 這裡 其中 两者 前者 后者',
    demonstratives: '这 那 其 此 该 這 該 这些 那些 這些',
    connectives: `但 但是 因此 所以 然而 而 而且 不过 不過 于是 於是 此外 另外 同时 同時 并且 並且 或者 可是 否则 否則 接着 接著 然后 然後
      也 还 還 例如 总之 另一方面 与此同时 反之 那么`,
    present: '周 年 月 天 周末 星期 文章 论文 研究 报告',
  },
  ja: {
    pronouns: '彼 彼女 彼ら 同氏 同社 両者',
    demonstratives: '同',
    connectives: '一方 同時に 例えば',
    phrases:
      /^(?:これ|それ|あれ|この|その|あの|ここ|そこ|こう|そう|こんな|そんな|しかし|だが|だから|また|さらに|そして|したがって|なお|ただし|ただ、|つまり|たとえば|でも|ところが|すると|なので|けれども|もっとも、|逆に|彼女|彼は|彼の|彼ら)/u,
  },
  ko: {
    pronouns: '그녀 그들 그것 그곳 이것 이들 이곳 저것',
    demonstratives: '이 그 저',
    connectives: '또 또한 한편 다만 반면 따라서 게다가 예컨대 즉',
    phrases:
      /^(?:이|그|저) |^(?:이|그)(?:는|를|에|런|러한|러나|리고|래서|러므로|런데|후|동안|때|때문에|처럼|렇지만)(?![가-힣]{2})|^(?:하지만|예를 들어)/u,
    expectant: /^이번 /u,
  },
};
